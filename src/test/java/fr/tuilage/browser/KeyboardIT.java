package fr.tuilage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.support.Browser;
import fr.tuilage.support.DemoApplication;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A year drawn up, changed and published without a mouse. */
class KeyboardIT {

    @Test
    @DisplayName("CAL-3 a year is drawn up, a date moved, moved back and moved again, and published, by keyboard alone")
    void withoutMouse() {
        try (Visitor visitor = new Visitor(DemoApplication.running().url(), Locale.FRENCH)) {
            Browser browser = visitor.browser();
            visitor.go("connexion");
            Visitor.input(browser.byTestId("sign-in-email"))
                    .sendKeys(JourneyIT.COORDINATION, Keys.TAB, JourneyIT.PASSWORD, Keys.ENTER);
            visitor.go(visitor.committee("Soin et insertion") + "/calendrier/" + Visitor.nextYear());
            press(browser, "[data-testid='draw-year']", Keys.ENTER);

            String drawn = visitor.all("year-date", 6).getFirst().getDomAttribute("data-on");
            String moved = LocalDate.parse(drawn).minusDays(1).toString();
            press(browser, date(drawn), Keys.chord(Keys.ALT, Keys.ARROW_LEFT));
            browser.byCss(date(moved));
            press(browser, "[data-testid='undo-move']", Keys.ENTER);
            browser.byCss(date(drawn));
            press(browser, date(drawn) + " [data-testid='earlier-day']", Keys.ENTER);
            browser.byCss(date(moved));

            press(browser, "[data-testid='publish-year']", Keys.ENTER);
            press(browser, "vaadin-confirm-dialog [slot='confirm-button']", Keys.ENTER);
            browser.await(page -> page.findElements(By.cssSelector("[data-testid='publish-year']"))
                            .isEmpty()
                    ? true
                    : null);
            browser.byCss(date(moved));
            assertThat(browser.driver().findElements(By.cssSelector(date(drawn))))
                    .isEmpty();
        }
    }

    private static String date(String on) {
        return "[data-testid='year-date'][data-on='" + on + "']";
    }

    private static void press(Browser browser, String selector, CharSequence key) {
        WebElement element = browser.byCss(selector);
        element.sendKeys(key);
        browser.settled();
    }
}
