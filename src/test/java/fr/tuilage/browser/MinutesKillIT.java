package fr.tuilage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.support.Browser;
import fr.tuilage.support.RunningApplication;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The application is killed while somebody takes the minutes. */
class MinutesKillIT {

    private static final String SAVED = "Ce qui est dit enregistré le reste.";
    private static final String TYPED_WHILE_AWAY = " Et la suite attend dans la page.";

    @Test
    @DisplayName("MIN-3 killed in the middle of a sentence: what was saved is there, what was not comes back")
    void killedWhileTyping() {
        try (RunningApplication application = RunningApplication.onEmptyData(Map.of("TUILAGE_DEMO", "true"));
                Visitor writer = new Visitor(application.start().url(), Locale.FRENCH)) {
            Browser browser = writer.browser();
            writer.signIn(JourneyIT.COORDINATION, JourneyIT.PASSWORD);
            String meeting = beginSession(writer);

            area(browser).sendKeys(SAVED);
            awaitState(browser, "saved");

            application.kill();
            area(browser).sendKeys(TYPED_WHILE_AWAY);
            awaitState(browser, "waiting");
            assertThat(browser.byTestId("passage-EXCHANGE").getText())
                    .as("nothing is called saved that the server does not have")
                    .doesNotContain("Enregistré");

            application.start();
            try (Visitor reader = new Visitor(application.url(), Locale.FRENCH)) {
                reader.signIn("responsable.ml@tuilage.example", JourneyIT.PASSWORD)
                        .go(meeting);
                reader.browser().sees(SAVED);
            }
            writer.signIn(JourneyIT.COORDINATION, JourneyIT.PASSWORD).go(meeting);
            browser.await(
                    page -> (SAVED + TYPED_WHILE_AWAY).equals(area(browser).getDomProperty("value")) ? true : null);
            awaitState(browser, "saved");
        }
    }

    /** Convenes and opens the next meeting of the demo, and comes to its first item. */
    private static String beginSession(Visitor writer) {
        writer.click(writer.browser().byCss("[data-testid='next-meeting'] a[href*='reunions/']"));
        writer.browser().byTestId("agenda");
        String address = writer.browser().driver().getCurrentUrl();
        if (!writer.all("convene").isEmpty()) {
            writer.click("convene");
            writer.click("form-dialog-send");
        }
        writer.click("open-meeting").confirm();
        writer.click("start-first");
        return address.substring(address.indexOf("reunions/"));
    }

    private static WebElement area(Browser browser) {
        return browser.byCss("[data-testid='passage-EXCHANGE'] textarea");
    }

    private static void awaitState(Browser browser, String state) {
        browser.await(page -> state.equals(page.findElement(By.cssSelector("[data-testid='passage-EXCHANGE']"))
                        .getDomAttribute("data-state"))
                ? true
                : null);
    }
}
