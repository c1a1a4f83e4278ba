package fr.tuilage.browser;

import fr.tuilage.support.Browser;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.WebElement;

/** A person in front of a browser: what one does on any page, by the hooks that the pages offer. */
final class Visitor implements AutoCloseable {

    private static final AtomicInteger VISITORS = new AtomicInteger();

    private final Browser browser;
    private final Locale language;
    private final int number = VISITORS.incrementAndGet();

    /** @param language of the browser, and of the pages after sign-in, whatever the account was last read in */
    Visitor(String address, Locale language) {
        this.language = language;
        this.browser = Browser.open(address, language);
    }

    Browser browser() {
        return browser;
    }

    Visitor signIn(String email, String password) {
        browser.go("connexion");
        type("sign-in-email", email);
        type("sign-in-password", password);
        click("sign-in-submit");
        browser.byTestId("person-menu");
        browser.settled();
        return speak(language.getLanguage());
    }

    /** Turns the pages to a language, if they speak the other one. */
    Visitor speak(String language) {
        return language.equals(browser.byCss("html").getDomAttribute("lang")) ? this : click("language-" + language);
    }

    /** The path of one of the visitor's committees, from their own page. */
    String committee(String name) {
        return browser.await(page -> all("my-committees").stream()
                .flatMap(card -> card.findElements(By.tagName("a")).stream())
                .filter(link -> link.getText().contains(name))
                .map(link -> path(String.valueOf(link.getDomProperty("href"))))
                .findFirst()
                .orElse(null));
    }

    /** The day as the committees of the demo count it. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }

    /** The year that is still to be drawn up. */
    static int nextYear() {
        return today().getYear() + 1;
    }

    /** An address of the application without its beginning. */
    static String path(String address) {
        return address.replaceFirst("^https?://[^/]+/", "");
    }

    void signOut() {
        browser.driver().manage().deleteAllCookies();
    }

    Visitor go(String path) {
        browser.go(path);
        return this;
    }

    Visitor click(String testId) {
        click(browser.byTestId(testId));
        return this;
    }

    void click(WebElement element) {
        reveal(element);
        browser.await(page -> clicked(element));
        browser.settled();
    }

    /** Says yes to the question over the page. */
    Visitor confirm() {
        click(browser.byCss("vaadin-confirm-dialog [slot='confirm-button']"));
        return this;
    }

    /** Null while something still covers the element: a dialog that closes, a notice. */
    private static @Nullable Boolean clicked(WebElement element) {
        try {
            element.click();
            return true;
        } catch (ElementClickInterceptedException covered) {
            return null;
        }
    }

    /** To the middle of the window, away from what stays in place at its edges; waits until it no longer moves. */
    private void reveal(WebElement element) {
        ((JavascriptExecutor) browser.driver()).executeAsyncScript("""
                        const [element, done] = arguments;
                        element.scrollIntoView({ block: 'center', behavior: 'instant' });
                        let before = '';
                        const look = () => {
                          const now = JSON.stringify(element.getBoundingClientRect());
                          if (now === before) {
                            done();
                          } else {
                            before = now;
                            requestAnimationFrame(() => requestAnimationFrame(look));
                          }
                        };
                        look();
                        """, element);
    }

    /** Replaces what a field holds and leaves the field. */
    Visitor type(String testId, String text) {
        type(browser.byTestId(testId), text);
        return this;
    }

    void type(WebElement field, String text) {
        WebElement input = input(field);
        click(input);
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        input.sendKeys(text, Keys.TAB);
        browser.settled();
    }

    /** Types into a field that offers choices, and takes the one typed. */
    void choose(WebElement field, String text) {
        WebElement input = input(field);
        click(input);
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        input.sendKeys(text);
        browser.settled();
        input.sendKeys(Keys.ENTER, Keys.TAB);
        browser.settled();
    }

    /** Adds documents by the field behind the button, as a person chooses them. */
    void drop(Path... files) {
        SearchContext inside = browser.byTestId("upload").getShadowRoot();
        inside.findElement(By.cssSelector("input[type='file']"))
                .sendKeys(Stream.of(files).map(Path::toString).collect(Collectors.joining("\n")));
    }

    /** Chooses from a list that opens on a click. */
    void select(String testId, String label) {
        click(browser.byTestId(testId));
        WebElement choice = browser.await(page -> page.findElements(By.cssSelector("vaadin-select-item")).stream()
                .filter(WebElement::isDisplayed)
                .filter(item -> item.getText().strip().equals(label))
                .findFirst()
                .orElse(null));
        click(choice);
    }

    /**
     * Comes to the first item of the next meeting of the demo, which it convenes and opens if nobody has, and returns the
     * address of the page.
     */
    String beginSession() {
        click(browser.byCss("[data-testid='next-meeting'] a[href*='reunions/']"));
        browser.byCss("[data-testid='agenda'], [data-testid='attendance']");
        String address = String.valueOf(browser.driver().getCurrentUrl());
        if (!all("convene").isEmpty()) {
            click("convene");
            click("form-dialog-send");
        }
        if (!all("open-meeting").isEmpty()) {
            click("open-meeting").confirm();
            click("start-first");
        }
        return path(address);
    }

    /** Where what was said on the current item is written. */
    WebElement passage() {
        return browser.byCss("[data-testid='passage-EXCHANGE'] textarea");
    }

    /** Waits until the field says of itself that it is saved, waiting, … */
    void awaitPassage(String state) {
        browser.byCss("[data-testid='passage-EXCHANGE'][data-state='" + state + "']");
    }

    List<WebElement> all(String testId) {
        return browser.driver().findElements(By.cssSelector("[data-testid='" + testId + "']"));
    }

    /** Waits until so many are there. */
    List<WebElement> all(String testId, int count) {
        return browser.await(page -> {
            List<WebElement> found = all(testId);
            return found.size() == count ? found : null;
        });
    }

    static WebElement within(WebElement parent, String testId) {
        return parent.findElement(By.cssSelector("[data-testid='" + testId + "']"));
    }

    static WebElement input(WebElement field) {
        return List.of("input", "textarea").contains(field.getTagName())
                ? field
                : field.findElement(By.cssSelector("input, textarea"));
    }

    @Override
    public void close() {
        browser.picture("last-seen/" + ProcessHandle.current().pid() + "-" + number);
        browser.close();
    }
}
