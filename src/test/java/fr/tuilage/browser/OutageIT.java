package fr.tuilage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.base.database.DatabaseSettings;
import fr.tuilage.base.database.EmbeddedDatabase;
import fr.tuilage.support.Browser;
import fr.tuilage.support.Cable;
import fr.tuilage.support.DemoApplication;
import fr.tuilage.support.RunningApplication;
import fr.tuilage.support.TestDatabase;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;

/** The database is away while people work, and comes back. */
class OutageIT {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("without its database every page says so, keeps what was typed, and goes on by itself afterwards")
    void awayForAWhile() {
        try (EmbeddedDatabase database =
                        EmbeddedDatabase.start(new DatabaseSettings(folder, TestDatabase.PROGRAMS, false));
                Cable cable = Cable.to(
                        URI.create(database.url().substring("jdbc:".length())).getPort());
                RunningApplication application = RunningApplication.onEmptyData(Map.of(
                        "TUILAGE_DEMO",
                        "true",
                        "DB_URL",
                        "jdbc:mariadb://127.0.0.1:" + cable.port() + "/tuilage",
                        "DB_USER",
                        database.user(),
                        "DB_PASSWORD",
                        database.password()));
                Visitor writer = new Visitor(application.start().url(), Locale.FRENCH);
                Visitor newcomer = new Visitor(application.url(), Locale.ENGLISH)) {
            Browser browser = writer.browser();
            writer.signIn(DemoApplication.COORDINATION, DemoApplication.PASSWORD)
                    .go("mon-compte");
            writer.type("given-name", "Coordination et relais");

            cable.pull();
            writer.click(save(browser));
            assertThat(browser.byTestId("notice-problem").getText()).contains("La base de données ne répond pas");
            browser.picture("panne/enregistrer");
            assertThat(Visitor.input(browser.byTestId("given-name")).getDomProperty("value"))
                    .isEqualTo("Coordination et relais");
            refusedAtTheDoor(newcomer);
            opensNoPage(writer);

            cable.plug();
            writer.click(save(browser));
            browser.byTestId("notice-success");
            newcomer.signIn(DemoApplication.COORDINATION, DemoApplication.PASSWORD);
            writer.go("mon-compte");
            assertThat(Visitor.input(browser.byTestId("given-name")).getDomProperty("value"))
                    .isEqualTo("Coordination et relais");
        }
    }

    private static WebElement save(Browser browser) {
        return browser.byCss(".form-actions vaadin-button");
    }

    /** The sign-in page does not blame the password. */
    private static void refusedAtTheDoor(Visitor newcomer) {
        newcomer.go("connexion");
        newcomer.type("sign-in-email", DemoApplication.COORDINATION);
        newcomer.type("sign-in-password", DemoApplication.PASSWORD);
        newcomer.click("sign-in-submit");
        assertThat(newcomer.browser().byTestId("sign-in-note").getText()).contains("The database is not answering");
    }

    /** In another tab: a sentence, no stack trace; the first tab stays as it is. */
    private static void opensNoPage(Visitor writer) {
        WebDriver driver = writer.browser().driver();
        String first = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.TAB);
        writer.go("");
        writer.browser().sees("Ce qui était enregistré l’est toujours");
        writer.browser().picture("panne/page");
        driver.close();
        driver.switchTo().window(first);
    }
}
