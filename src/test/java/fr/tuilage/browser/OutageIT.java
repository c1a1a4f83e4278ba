package fr.tuilage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.base.database.DatabaseSettings;
import fr.tuilage.base.database.EmbeddedDatabase;
import fr.tuilage.support.Axe;
import fr.tuilage.support.Browser;
import fr.tuilage.support.Cable;
import fr.tuilage.support.DemoApplication;
import fr.tuilage.support.RunningApplication;
import fr.tuilage.support.TestDatabase;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;

/** The database is away while people work, or the people are: each is told what happens, and nothing typed is lost. */
class OutageIT {

    private static final String SAVED = "Ce qui est dit enregistré le reste.";
    private static final String TYPED_WHILE_AWAY = " Et la suite attend dans la page.";
    private static final Duration BACK_WITHIN = Duration.ofSeconds(30);

    private static final String AGREEMENT = "[data-testid='passage-AGREEMENT']";
    private static final String DISSENT = "[data-testid='passage-DISSENT']";
    private static final By MENU = By.cssSelector("vaadin-menu-bar-list-box vaadin-menu-bar-item");

    /** A network on whose way answers or requests are lost, as the test says. */
    private static final String LOSING = """
            const fetched = window.fetch;
            window.fetch = async (address, options) => {
              if (!String(address).includes('/passages/')) { return fetched(address, options); }
              if (window.losing === 'requests') { throw new TypeError('lost'); }
              const answer = await fetched(address, options);
              if (window.losing === 'answers') { throw new TypeError('lost'); }
              return answer;
            };
            """;

    /** Takes back what was typed as soon as its answer is lost, before the page learns by asking that it was stored. */
    private static final String ERASING = """
            const passage = arguments[0];
            const area = passage.querySelector('textarea');
            const before = area.value;
            new MutationObserver((changes, observer) => {
              if (passage.dataset.state !== 'waiting') { return; }
              observer.disconnect();
              area.value = before;
              area.dispatchEvent(new Event('input', { bubbles: true }));
              window.losing = '';
            }).observe(passage, { attributes: true });
            """;

    @TempDir
    private static Path folder;

    private static EmbeddedDatabase database;
    private static Cable cable;
    private static RunningApplication application;

    /** On an external database, and with a session that ends soon. */
    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.start(new DatabaseSettings(folder, TestDatabase.PROGRAMS, false));
        cable = Cable.to(URI.create(database.url().substring("jdbc:".length())).getPort());
        application = RunningApplication.onEmptyData(Map.of(
                "TUILAGE_DEMO",
                "true",
                "TUILAGE_SESSION_IDLE",
                "24s",
                "TUILAGE_SESSION_WARNING",
                "12s",
                "DB_URL",
                "jdbc:mariadb://127.0.0.1:" + cable.port() + "/tuilage",
                "DB_USER",
                database.user(),
                "DB_PASSWORD",
                database.password()));
        application.start();
    }

    @AfterAll
    static void stop() {
        application.close();
        cable.close();
        database.close();
    }

    @Test
    @DisplayName("with DB_URL, DB_USER and DB_PASSWORD that database is used, and none is started or unpacked")
    void external() throws SQLException {
        assertThat(application.databaseServers()).isEmpty();
        assertThat(application.dataFolder().resolve("mariadb/data")).doesNotExist();
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement();
                ResultSet migrations = statement.executeQuery("select count(*) from flyway_schema_history")) {
            migrations.next();
            assertThat(migrations.getInt(1)).isPositive();
        }
    }

    @Test
    @DisplayName(
            "MIN-3 without its database every page says so and keeps what was typed; half a minute after its return"
                    + " all goes on by itself, and nothing is lost that was shown as saved")
    void databaseAway() {
        try (Visitor writer = new Visitor(application.url(), Locale.FRENCH);
                Visitor newcomer = new Visitor(application.url(), Locale.ENGLISH)) {
            writer.signIn(DemoApplication.COORDINATION, DemoApplication.PASSWORD);
            String meeting = writer.beginSession();
            writer.passage().sendKeys(SAVED);
            writer.awaitPassage("saved");

            cable.pull();
            writer.passage().sendKeys(TYPED_WHILE_AWAY);
            isSaidWhereOneIs(writer);
            refusedAtTheDoor(newcomer);
            opensNoPage(writer);

            cable.plug();
            long plugged = System.nanoTime();
            writer.awaitPassage("saved");
            newcomer.signIn(DemoApplication.COORDINATION, DemoApplication.PASSWORD)
                    .go(meeting);
            assertThat(Duration.ofNanos(System.nanoTime() - plugged)).isLessThan(BACK_WITHIN);
            assertThat(newcomer.passage().getDomProperty("value")).isEqualTo(SAVED + TYPED_WHILE_AWAY);
        }
    }

    @Test
    @DisplayName(
            "MIN-3 MIN-1 an answer that is lost is no conflict with oneself; what is unsaved when the pen goes on is"
                    + " shown to be copied, and goes out when the pen is back")
    void answersAway() {
        try (Visitor writer = new Visitor(application.url(), Locale.FRENCH);
                Visitor colleague = new Visitor(application.url(), Locale.FRENCH)) {
            Browser browser = writer.browser();
            writer.signIn(DemoApplication.COORDINATION, DemoApplication.PASSWORD);
            String meeting = writer.beginSession();
            JavascriptExecutor page = (JavascriptExecutor) browser.driver();
            page.executeScript(LOSING);
            page.executeScript("window.losing = 'answers'");
            write(browser, AGREEMENT, "waiting", "On commence à deux.");
            // Also what the page learns by asking is its own.
            browser.await(seen ->
                    page.executeScript("return document.querySelector(\"" + AGREEMENT + "\").stored.version > 0"));
            write(browser, AGREEMENT, "waiting", " Toujours.");
            page.executeScript("window.losing = ''");
            browser.byCss(AGREEMENT + "[data-state='saved']");
            assertThat(browser.driver()
                            .findElement(By.cssSelector(AGREEMENT + " .passage-conflict"))
                            .isDisplayed())
                    .isFalse();

            page.executeScript("window.losing = 'requests'");
            write(browser, AGREEMENT, "waiting", " Et ensuite ?");
            colleague
                    .signIn(DemoApplication.COORDINATION, DemoApplication.PASSWORD)
                    .go(meeting);
            colleague.click("seat-present");
            passThePen(colleague, "Responsable Consultation IAP");
            WebElement leftover = browser.byTestId("leftover");
            assertThat(leftover.getText()).contains("Non enregistré");
            assertThat(Visitor.input(leftover).getDomProperty("value"))
                    .isEqualTo("On commence à deux. Toujours. Et ensuite ?");
            assertThat(writer.all("read-AGREEMENT", 1).getFirst().getText()).endsWith("On commence à deux. Toujours.");
            browser.picture("panne/plume-ailleurs");

            page.executeScript("window.losing = ''");
            passThePen(colleague, "Prendre la plume");
            browser.byCss(AGREEMENT + "[data-state='saved']");
            colleague.go(meeting);
            assertThat(Visitor.input(colleague.browser().byCss(AGREEMENT)).getDomProperty("value"))
                    .endsWith("Et ensuite ?");
            takesNoMenuAway(writer, colleague);
        }
    }

    /** What one writes appears with the others, who keep in hand what they have opened. */
    private static void takesNoMenuAway(Visitor writer, Visitor colleague) {
        colleague.click("pass-pen");
        write(writer.browser(), AGREEMENT, "saved", " Ensuite, midi.");
        WebElement field = Visitor.input(colleague.browser().byCss(AGREEMENT));
        colleague.browser().await(page -> field.getDomProperty("value").endsWith("midi.") ? true : null);
        assertThat(colleague.browser().driver().findElement(MENU).isDisplayed()).isTrue();
    }

    @Test
    @DisplayName(
            "MIN-3 what is erased while answers are lost is erased for everybody, and what was taken back at once is"
                    + " kept nowhere")
    void erasedWhileAway() {
        try (Visitor writer = new Visitor(application.url(), Locale.FRENCH);
                Visitor reader = new Visitor(application.url(), Locale.FRENCH)) {
            Browser browser = writer.browser();
            writer.signIn(DemoApplication.COORDINATION, DemoApplication.PASSWORD);
            String meeting = writer.beginSession();
            JavascriptExecutor page = (JavascriptExecutor) browser.driver();
            page.executeScript(LOSING);
            write(browser, DISSENT, "saved", "Un désaccord reste.");
            takesBackAtOnce(browser, page);
            keepsInThePageOnly(browser, page);

            page.executeScript("window.losing = 'answers'");
            page.executeScript(ERASING, browser.byCss(DISSENT));
            Visitor.input(browser.byCss(DISSENT)).sendKeys(" X");
            browser.await(seen -> page.executeScript("return window.losing === ''"));
            browser.byCss(DISSENT + "[data-state='saved']");
            reader.signIn(DemoApplication.COORDINATION, DemoApplication.PASSWORD)
                    .go(meeting);
            assertThat(Visitor.input(reader.browser().byCss(DISSENT)).getDomProperty("value"))
                    .isEqualTo("Un désaccord reste.");
            write(browser, DISSENT, "saved", " Et on en parle.");
        }
    }

    private static void takesBackAtOnce(Browser browser, JavascriptExecutor page) {
        write(browser, DISSENT, "saved", "x" + Keys.BACK_SPACE);
        browser.await(seen ->
                page.executeScript("return Object.keys(localStorage).every((key) => !key.endsWith('/DISSENT'))"));
    }

    /** A browser whose store is full: the end of the session must not take the field for one that keeps its text. */
    private static void keepsInThePageOnly(Browser browser, JavascriptExecutor page) {
        page.executeScript("window.setItem = Storage.prototype.setItem;"
                + " Storage.prototype.setItem = () => { throw new Error('full'); }");
        write(browser, DISSENT, "saved", "!");
        assertThat(Visitor.input(browser.byCss(DISSENT)).getDomAttribute("data-kept"))
                .isNull();
        page.executeScript("Storage.prototype.setItem = window.setItem");
        write(browser, DISSENT, "saved", Keys.BACK_SPACE.toString());
        assertThat(Visitor.input(browser.byCss(DISSENT)).getDomAttribute("data-kept"))
                .isNotNull();
    }

    private static void write(Browser browser, String passage, String state, String text) {
        Visitor.input(browser.byCss(passage)).sendKeys(text);
        browser.byCss(passage + "[data-state='" + state + "']");
    }

    private static void passThePen(Visitor visitor, String whereto) {
        visitor.click("pass-pen");
        WebElement chosen = visitor.browser()
                .await(page -> page.findElements(MENU).stream()
                        .filter(item -> item.getText().equals(whereto))
                        .findFirst()
                        .orElse(null));
        visitor.click(chosen);
    }

    @Test
    @DisplayName("ID-4 before a session without activity ends its pages say so; whoever stays keeps it, whoever is away"
            + " comes back to the same page; following a meeting in session is not idle")
    void personAway() {
        try (Visitor follower = new Visitor(application.url(), Locale.FRENCH);
                Visitor visitor = new Visitor(application.url(), Locale.ENGLISH)) {
            follower.signIn("responsable.ml@tuilage.example", DemoApplication.PASSWORD);
            visitor.signIn(DemoApplication.COORDINATION, DemoApplication.PASSWORD);
            String meeting = visitor.beginSession();
            follower.go(meeting);
            visitor.go("mon-compte");
            stay(visitor);
            endsAndComesBack(visitor);
            keepsWhatWasTyped(visitor);
            assertThat(follower.all("session-notice")).isEmpty();
            assertThat(follower.browser().driver().getCurrentUrl()).endsWith(meeting);
            follower.browser().byTestId("attendance");
        }
    }

    private static void stay(Visitor visitor) {
        assertThat(visitor.browser().byTestId("session-notice").getText()).contains("your session will end at");
        visitor.browser().picture("session/annonce");
        Axe.check(visitor.browser().driver(), "the notice before the end of a session");
        visitor.click("session-stay");
        visitor.all("session-notice", 0);
    }

    /** A box that was ticked holds no words that would be lost. */
    private static void endsAndComesBack(Visitor visitor) {
        ((JavascriptExecutor) visitor.browser().driver()).executeScript("""
                const box = document.createElement('input');
                box.type = 'checkbox';
                document.body.append(box);
                box.click();
                """);
        visitor.browser().byTestId("session-notice");
        assertThat(visitor.browser().byTestId("sign-in-note").getText()).contains("Your session has ended");
        visitor.browser().picture("session/fin");
        signInHere(visitor);
        assertThat(visitor.browser().driver().getCurrentUrl()).contains("/mon-compte");
    }

    /** In a field that nobody has left yet: the server has never seen it. */
    private static void keepsWhatWasTyped(Visitor visitor) {
        Visitor.input(visitor.browser().byTestId("given-name")).sendKeys(" et relais");
        visitor.browser().byTestId("session-notice");
        WebElement over = visitor.browser().byTestId("session-over");
        assertThat(Visitor.input(over).getDomProperty("value")).endsWith(" et relais");
        Axe.check(visitor.browser().driver(), "the end of a session");
        visitor.browser().picture("session/fin-avec-texte");
        visitor.click("session-sign-in");
        signInHere(visitor);
    }

    private static void signInHere(Visitor visitor) {
        visitor.type("sign-in-email", DemoApplication.COORDINATION);
        visitor.type("sign-in-password", DemoApplication.PASSWORD);
        visitor.click("sign-in-submit");
        visitor.browser().byTestId("person-menu");
    }

    private static void isSaidWhereOneIs(Visitor writer) {
        Browser browser = writer.browser();
        writer.awaitPassage("waiting");
        assertThat(browser.byTestId("passage-EXCHANGE").getText())
                .as("nothing is called saved that the database does not have")
                .doesNotContain("Enregistré");
        assertThat(browser.byTestId("notice-problem").getText()).contains("La base de données ne répond pas");
        browser.picture("panne/seance");
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
        assertThat(writer.all("notice-problem"))
                .as("a page that asks again and again says it once")
                .hasSizeLessThan(2);
    }
}
