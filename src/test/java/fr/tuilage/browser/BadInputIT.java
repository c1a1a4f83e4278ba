package fr.tuilage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.support.Browser;
import fr.tuilage.support.DemoApplication;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;

/** What people get wrong: a sentence in their language, what they typed still there, and nothing half stored. */
class BadInputIT {

    private static final String COORDINATION = "coordination.logement@tuilage.example";
    private static final String COMMITTEE = "Logement d’abord";
    private static final Pattern INVITATION = Pattern.compile("https?://\\S+/(invitation/\\S+)");

    /** Looks through the notice at what lies beneath. */
    private static final String COVERED_BY_NOTICE = """
            const card = document.querySelector('vaadin-notification-card');
            const {left, right, top, bottom} = card.shadowRoot.querySelector('[part~=overlay]').getBoundingClientRect();
            card.style.display = 'none';
            const covered = new Set();
            for (let x = left; x <= right; x += 8) {
              for (let y = top; y <= bottom; y += 8) {
                covered.add(document.elementFromPoint(x, y)
                    ?.closest('vaadin-button, vaadin-menu-bar-button, vaadin-drawer-toggle, button, a'));
              }
            }
            card.style.display = '';
            return [...covered].filter(Boolean).map(each => each.outerHTML).join('');
            """;

    @Test
    @DisplayName("ID-1 ID-4 a wrong password, a link that nobody sent and one that is too old are told, not failed")
    void entrance() throws SQLException {
        try (Visitor visitor = visitor(Locale.ENGLISH)) {
            Browser browser = visitor.browser();
            visitor.go("connexion");
            visitor.type("sign-in-email", COORDINATION);
            visitor.type("sign-in-password", "not the password");
            visitor.click("sign-in-submit");
            assertThat(browser.byTestId("sign-in-note").getText()).contains("do not match");
            assertThat(value(browser, "sign-in-email")).isEqualTo(COORDINATION);

            visitor.go("invitation/" + "x".repeat(43));
            assertThat(browser.byTestId("invitation-unknown").getText()).isNotEmpty();

            String link = invite(visitor);
            execute("update invitation set expires_at = utc_timestamp(6) - interval 1 day"
                    + " where person_id = (select id from person where email = 'retard@partenaire.example')");
            visitor.signOut();
            visitor.go(link);
            assertThat(browser.byTestId("invitation-expired").getText()).isNotEmpty();
            browser.picture("mauvaises-saisies/invitation-depassee");
        }
    }

    /** Somebody is invited to a half; the outbox of the demo shows the link. */
    private static String invite(Visitor visitor) {
        visitor.signIn(COORDINATION, DemoApplication.PASSWORD);
        openInvitation(visitor);
        fillPerson(visitor, "retard@partenaire.example");
        visitor.click("invite-alternate");
        visitor.click("form-dialog-send");
        visitor.all("form-dialog", 0);
        visitor.go("administration/courriels");
        visitor.click(visitor.browser().byCss("[data-testid='outbox-read'][aria-label*='retard@partenaire.example']"));
        Matcher link =
                INVITATION.matcher(visitor.browser().byTestId("outbox-body").getText());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    @DisplayName(
            "SEAT-1 SEAT-2 a mandate that ends before it begins and one person on both halves are refused, and leave"
                    + " nobody behind")
    void mandates() throws SQLException {
        try (Visitor visitor = visitor(Locale.FRENCH)) {
            visitor.signIn(COORDINATION, DemoApplication.PASSWORD);
            openInvitation(visitor);
            long people = count("person");
            long mandates = count("mandate");
            fillPerson(visitor, "jamais@partenaire.example");
            visitor.type("starts-on", day(Visitor.today()));
            visitor.type("ends-on", day(Visitor.today().minusDays(1)));
            refused(visitor, "La fin vient avant le début");
            visitor.browser().picture("mauvaises-saisies/fin-avant-debut");
            assertThat(value(visitor.browser(), "person-email")).isEqualTo("jamais@partenaire.example");

            visitor.type("ends-on", "");
            visitor.type("person-email", "membre.logement@tuilage.example");
            refused(visitor, "ne peut pas tenir les deux places");
            visitor.browser().picture("mauvaises-saisies/deux-places");
            visitor.type("person-email", "pas une adresse");
            refused(visitor, "nom@domaine.fr");
            assertThat(count("person")).isEqualTo(people);
            assertThat(count("mandate")).isEqualTo(mandates);
        }
    }

    /** To the vacant half of the only seat. */
    private static void openInvitation(Visitor visitor) {
        visitor.go(visitor.committee(COMMITTEE) + "/partenaires");
        WebElement card = visitor.all("seat-card", 1).getFirst();
        visitor.click(Visitor.within(Visitor.within(card, "half-FIELD_WORKER"), "invite"));
        visitor.browser().byTestId("person-email");
    }

    private static void fillPerson(Visitor visitor, String email) {
        visitor.type("person-email", email);
        visitor.type("person-given-name", "Terrain");
        visitor.type("person-family-name", "Partenaire");
    }

    @Test
    @DisplayName(
            "MEET-3 ten thousand characters are refused and kept, markup is text; two people on one item: the second"
                    + " is told, and nothing is overwritten")
    void agenda() {
        String title = "<img src=x onerror=\"window.hit=1\"> & <b>gras</b> " + UUID.randomUUID();
        try (Visitor one = visitor(Locale.FRENCH);
                Visitor two = visitor(Locale.FRENCH)) {
            one.signIn(DemoApplication.COORDINATION, DemoApplication.PASSWORD);
            String meeting = lastMeeting(one);
            one.click("propose-item");
            one.type("item-title", "x".repeat(10_000));
            refused(one, "trop long");
            assertThat(value(one.browser(), "item-title")).hasSize(10_000);
            one.type("item-title", title);
            one.click("form-dialog-send");
            one.browser().sees(title);
            assertThat(((JavascriptExecutor) one.browser().driver()).executeScript("return window.hit"))
                    .isNull();

            two.signIn(DemoApplication.COORDINATION, DemoApplication.PASSWORD).go(meeting);
            change(two, title);
            change(one, title);
            one.type("item-note", "Note de la première personne");
            one.click("form-dialog-send");
            one.all("form-dialog", 0);

            two.type("item-minutes", "35");
            two.type("item-note", "Note de la seconde");
            refused(two, "Quelqu’un d’autre a changé");
            two.browser().sees("Note de la première personne");
            two.browser().picture("mauvaises-saisies/conflit-point");
            assertThat(value(two.browser(), "item-note")).isEqualTo("Note de la seconde");
            two.click("form-dialog-send");
            two.all("form-dialog", 0);
        }
    }

    private static String lastMeeting(Visitor visitor) {
        visitor.go(visitor.committee("Soin et insertion") + "/reunions");
        List<WebElement> meetings = visitor.browser().await(page -> {
            List<WebElement> links =
                    page.findElements(By.cssSelector("[data-testid='meeting-line'] a[href*='reunions/']"));
            return links.isEmpty() ? null : links;
        });
        String path = Visitor.path(String.valueOf(meetings.getLast().getDomProperty("href")));
        visitor.go(path);
        return path;
    }

    private static void change(Visitor visitor, String title) {
        WebElement row = visitor.browser()
                .await(page -> visitor.all("proposal").stream()
                        .filter(proposal -> proposal.getText().contains(title))
                        .findFirst()
                        .orElse(null));
        visitor.click(Visitor.within(row, "proposal-change"));
        visitor.browser().byTestId("item-note");
    }

    @Test
    @DisplayName("COM-1 two coordinators on the settings: the second sees what the first stored, keeps what they typed,"
            + " and sends it knowingly")
    void settings() throws SQLException {
        try (Visitor one = visitor(Locale.FRENCH);
                Visitor two = visitor(Locale.FRENCH)) {
            String settings = one.signIn(COORDINATION, DemoApplication.PASSWORD).committee(COMMITTEE) + "/reglages";
            two.signIn(COORDINATION, DemoApplication.PASSWORD).go(settings);
            two.browser().byTestId("settings-purpose");
            one.go(settings);
            one.type("settings-purpose", "Ce que la première personne a écrit");
            one.type("settings-quorum", "1");
            one.click("settings-save");
            one.browser().byTestId("notice-success");

            two.type("settings-purpose", "Ce que la seconde a écrit");
            two.click("settings-save");
            assertThat(two.browser().byTestId("refusal").getText()).contains("Quelqu’un d’autre a changé");
            two.browser().sees("Enregistré entre-temps par quelqu’un d’autre");
            two.browser().sees("Ce que la première personne a écrit");
            two.browser().longPicture("mauvaises-saisies/conflit-reglages");
            assertThat(value(two.browser(), "settings-purpose")).isEqualTo("Ce que la seconde a écrit");
            assertThat(value(two.browser(), "settings-quorum"))
                    .as("what only the first changed")
                    .isEqualTo("1");
            assertThat(count("committee where purpose = 'Ce que la première personne a écrit'"))
                    .isEqualTo(1);
            two.click("settings-save");
            two.browser().byTestId("notice-success");
            assertThat(count("committee where purpose = 'Ce que la seconde a écrit' and quorum = 1"))
                    .isEqualTo(1);
        }
    }

    @Test
    @DisplayName("a notice covers no button, on a wide, a middle and a narrow page")
    void notices() {
        try (Visitor visitor = visitor(Locale.FRENCH)) {
            Browser browser = visitor.browser();
            String settings =
                    visitor.signIn(COORDINATION, DemoApplication.PASSWORD).committee(COMMITTEE) + "/reglages";
            for (Dimension size : List.of(Browser.WIDE, Browser.MIDDLE, Browser.PHONE)) {
                browser.resize(size);
                visitor.go(settings);
                visitor.click("settings-save");
                browser.byTestId("notice-success");
                browser.settled();
                browser.picture("mauvaises-saisies/avis-" + size.getWidth());
                assertThat(((JavascriptExecutor) browser.driver()).executeScript(COVERED_BY_NOTICE))
                        .as("at %s", size)
                        .isEqualTo("");
            }
        }
    }

    private static Visitor visitor(Locale language) {
        return new Visitor(DemoApplication.running().url(), language);
    }

    /** Sends the dialog and finds the sentence, above the fields or beside one of them. */
    private static void refused(Visitor visitor, String words) {
        visitor.click("form-dialog-send");
        visitor.browser().sees(words);
        assertThat(visitor.all("form-dialog")).isNotEmpty();
    }

    private static String value(Browser browser, String field) {
        return String.valueOf(Visitor.input(browser.byTestId(field)).getDomProperty("value"));
    }

    private static String day(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static long count(String table) throws SQLException {
        try (Connection connection = DemoApplication.running().database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void execute(String change) throws SQLException {
        try (Connection connection = DemoApplication.running().database();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(change);
        }
    }
}
