package fr.tuilage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.support.Axe;
import fr.tuilage.support.Browser;
import fr.tuilage.support.DemoApplication;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** One search from everywhere, by keyboard and by address, and each finds only what is theirs. */
class SearchIT {

    @Test
    @DisplayName("DOC-2 from any page by Ctrl+K: first hits while typing, and by the arrows to the very item")
    void fromAnywhere() {
        try (Visitor visitor = coordination(Locale.FRENCH)) {
            Browser browser = visitor.browser();
            visitor.go(visitor.committee("Soin et insertion") + "/calendrier");
            new Actions(browser.driver())
                    .keyDown(Keys.CONTROL)
                    .sendKeys("k")
                    .keyUp(Keys.CONTROL)
                    .perform();
            WebElement field = Visitor.input(browser.byTestId("search-field"));
            field.sendKeys("spip conventi");
            browser.await(page -> visitor.all("search-hit").isEmpty() ? null : true);
            Axe.check(browser.driver(), "the search over a page");
            browser.picture("guide/recherche");
            assertThat(browser.byTestId("search-status").getText()).contains("résultat");
            String first = hit(visitor, "La convention entre le SPIP");
            while (!first.equals(browser.driver().switchTo().activeElement().getDomProperty("href"))) {
                new Actions(browser.driver()).sendKeys(Keys.ARROW_DOWN).perform();
            }
            new Actions(browser.driver()).sendKeys(Keys.ENTER).perform();
            browser.await(page -> first.equals(page.getCurrentUrl()) ? true : null);
            browser.await(
                    page -> first.endsWith("#" + page.switchTo().activeElement().getDomProperty("id")) ? true : null);
            assertThat(visitor.all("search-dialog")).isEmpty();
        }
    }

    @Test
    @DisplayName("DOC-2 a slash opens the search where nobody is typing, and is a slash where somebody is")
    void slash() {
        try (Visitor visitor = coordination(Locale.ENGLISH)) {
            Browser browser = visitor.browser();
            visitor.go("recherche");
            WebElement field = Visitor.input(browser.byTestId("search-field"));
            field.sendKeys("1/2");
            browser.settled();
            assertThat(field.getDomProperty("value")).isEqualTo("1/2");
            assertThat(visitor.all("search-dialog")).isEmpty();

            visitor.go("");
            new Actions(browser.driver()).sendKeys("/").perform();
            Visitor.input(browser.byCss("[data-testid='search-dialog'] [data-testid='search-field']"))
                    .sendKeys("binome regional", Keys.ENTER);
            browser.await(
                    page -> Objects.requireNonNull(page.getCurrentUrl()).contains("recherche?q=binome") ? true : null);
        }
    }

    @Test
    @DisplayName("DOC-2 results show passage, place and date; filters are in the address, which a colleague opens too")
    void results() {
        String address;
        try (Visitor visitor = coordination(Locale.FRENCH)) {
            Browser browser = visitor.go("recherche?q=consultations").browser();
            List<WebElement> hits = visitor.all("search-hit");
            assertThat(hits).hasSizeGreaterThan(3);
            assertThat(browser.byCss("[data-testid='search-hit'] mark").getText())
                    .containsIgnoringCase("consultation");
            assertThat(hits.getFirst().getText()).contains("Soin et insertion, Créteil");
            browser.picture("guide/recherche-resultats");
            visitor.click("search.kinds.MINUTES");
            browser.await(page -> visitor.all("search-hit").size() < hits.size() ? true : null);
            visitor.select("search-year", yearOffered(visitor));
            browser.await(page -> Objects.requireNonNull(page.getCurrentUrl()).contains("annee=") ? true : null);
            address = Visitor.path(String.valueOf(browser.driver().getCurrentUrl()));
            assertThat(address).contains("q=consultations").contains("nature=comptes-rendus");
            browser.driver().navigate().back();
            browser.await(page -> Objects.requireNonNull(page.getCurrentUrl()).contains("annee=") ? null : true);
        }
        try (Visitor colleague = new Visitor(DemoApplication.running().url(), Locale.FRENCH)) {
            colleague.signIn("responsable.ml@tuilage.example", DemoApplication.PASSWORD);
            colleague.go(address).browser().byTestId("search-hit");
            assertThat(colleague.all("search-hit"))
                    .allSatisfy(hit -> assertThat(hit.getText()).contains("Compte rendu"));
        }
    }

    @Test
    @DisplayName("ID-2 ID-3 funders and administrators find nothing of a committee on which they do not sit")
    void others() {
        for (String account : List.of("financeur", "administration")) {
            try (Visitor visitor = new Visitor(DemoApplication.running().url(), Locale.FRENCH)) {
                visitor.signIn(account + "@tuilage.example", DemoApplication.PASSWORD);
                visitor.go("recherche?q=convention").browser().byTestId("empty-state");
                assertThat(visitor.all("search-hit")).isEmpty();
                assertThat(visitor.browser().driver().getPageSource()).doesNotContain("SPIP");
            }
        }
    }

    private static String yearOffered(Visitor visitor) {
        visitor.click("search-year");
        WebElement offered = visitor.browser()
                .await(page -> page.findElements(By.cssSelector("vaadin-select-item")).stream()
                        .filter(WebElement::isDisplayed)
                        .filter(item -> item.getText().strip().matches("\\d{4} \\(\\d+\\)"))
                        .findFirst()
                        .orElse(null));
        String text = offered.getText().strip();
        new Actions(visitor.browser().driver()).sendKeys(Keys.ESCAPE).perform();
        visitor.browser().settled();
        return text;
    }

    /** The address behind the hit with this title. */
    private static String hit(Visitor visitor, String title) {
        return visitor.browser()
                .await(page -> page.findElements(By.cssSelector("[data-testid='search-hit'] a")).stream()
                        .filter(link -> link.getText().startsWith(title))
                        .map(link -> link.getDomProperty("href"))
                        .findFirst()
                        .orElse(null));
    }

    private static Visitor coordination(Locale language) {
        return new Visitor(DemoApplication.running().url(), language)
                .signIn(DemoApplication.COORDINATION, DemoApplication.PASSWORD);
    }
}
