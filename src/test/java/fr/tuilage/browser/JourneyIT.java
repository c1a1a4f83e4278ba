package fr.tuilage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.support.Browser;
import fr.tuilage.support.DemoApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/**
 * One committee's year from end to end, as its coordination and members live it. Leaves the pictures of the user guide in
 * {@code target/screenshots/guide}.
 */
class JourneyIT {

    static final String PASSWORD = DemoApplication.PASSWORD;
    static final String COORDINATION = DemoApplication.COORDINATION;

    private static final List<String> ORGANISATIONS =
            List.of("Maison des jeunes", "Service de prévention", "Centre de formation", "Antenne justice", "Foyer");
    private static final Pattern INVITATION = Pattern.compile("https?://\\S+/(invitation/\\S+)");

    @Test
    @DisplayName(
            "COM-1 SEAT-1 CAL-3 ROTA-2 MEET-1 MEET-8 MIN-2 MIN-5 DOC-4 ID-1 ID-2 ID-3 one committee’s year, end to end")
    void oneYear() throws IOException {
        String minutes;
        String committee;
        try (Visitor coordination = visitor()) {
            lookAround(coordination);
            committee = found(coordination);
            drawUpTheYear(coordination, committee);
            List<String> invitations = invitations(coordination);
            String meeting = firstMeeting(coordination, committee);
            propose(invitations.get(0), meeting, "Accueillir un stagiaire à deux");
            propose(invitations.get(1), meeting, "Le premier rendez-vous : qui appelle ?");
            convene(coordination, meeting);
            guest(coordination, committee, meeting);
            hold(coordination, meeting);
            correctAttendance(coordination);
            minutes = adopt(coordination);
        }
        refusedToOthers(committee, minutes);
    }

    private static Visitor visitor() {
        return new Visitor(DemoApplication.running().url(), Locale.FRENCH);
    }

    private static void lookAround(Visitor coordination) {
        coordination.browser().go("connexion");
        coordination.browser().picture("guide/connexion");
        String before = sessionCookie(coordination);
        coordination.signIn(COORDINATION, PASSWORD);
        assertThat(sessionCookie(coordination))
                .as("ID-4 the session’s id changes at sign-in")
                .isNotEqualTo(before);
        coordination.browser().byTestId("expected");
        coordination.browser().picture("guide/mon-espace");
        coordination.click(coordination.browser().byCss("[data-testid='my-committees'] a"));
        coordination.browser().byTestId("seats");
        coordination.browser().longPicture("guide/vue-d-ensemble");
    }

    private static String sessionCookie(Visitor visitor) {
        return visitor.browser().driver().manage().getCookieNamed("tuilage").getValue();
    }

    private static String found(Visitor coordination) {
        coordination.go("comites/nouveau");
        coordination.type("committee-name", "Jeunes et relais, Vitry");
        coordination.type("committee-territory", "Vitry-sur-Seine");
        coordination.type("committee-purpose", "Que personne ne raconte deux fois la même histoire.");
        coordination.select("committee-school-zone", "Zone C");
        while (coordination.all("founding-row").size() < ORGANISATIONS.size()) {
            coordination.click("add-row");
        }
        List<WebElement> rows = coordination.all("founding-row");
        for (int row = 0; row < ORGANISATIONS.size(); row++) {
            coordination.type(Visitor.within(rows.get(row), "row-name"), ORGANISATIONS.get(row));
            invite(coordination, Visitor.within(rows.get(row), "row-MANAGER"), "Responsable", row);
            if (row > 0) {
                invite(coordination, Visitor.within(rows.get(row), "row-FIELD_WORKER"), "Terrain", row);
            }
        }
        coordination.select("coordination-organisation", ORGANISATIONS.getFirst());
        coordination.browser().longPicture("guide/nouveau-comite");
        coordination.click(coordination.browser().byCss("[data-testid='found'] vaadin-button"));
        coordination.browser().await(page -> page.getCurrentUrl().matches(".*/comites/[0-9a-f-]{36}.*") ? true : null);
        Matcher address = Pattern.compile("comites/([0-9a-f-]{36})")
                .matcher(coordination.browser().driver().getCurrentUrl());
        assertThat(address.find()).isTrue();
        String committee = address.group(1);
        coordination.go("comites/" + committee + "/partenaires");
        assertThat(coordination.all("seat-card", 5)).hasSize(5);
        coordination.browser().picture("guide/partenaires");
        return committee;
    }

    private static void invite(Visitor coordination, WebElement half, String function, int row) {
        coordination.type(
                Visitor.within(half, "person-email"),
                (function + row + "@partenaire.example").toLowerCase(Locale.ROOT));
        coordination.type(Visitor.within(half, "person-given-name"), function);
        coordination.type(Visitor.within(half, "person-family-name"), ORGANISATIONS.get(row));
    }

    private static void drawUpTheYear(Visitor coordination, String committee) {
        Browser browser = coordination.browser();
        coordination.go("comites/" + committee + "/calendrier/" + Visitor.nextYear());
        coordination.click("draw-year");
        List<WebElement> dates = coordination.all("year-date", 6);
        assertThat(dates.getFirst().getText()).contains("jeudi");
        assertThat(browser.driver().findElement(By.tagName("body")).getText()).contains("Notes");
        browser.longPicture("guide/calendrier");

        String first = dates.getFirst().getDomAttribute("data-on");
        moveByMouse(coordination, first, LocalDate.parse(first).minusDays(2));
        String last = coordination.all("year-date").getLast().getDomAttribute("data-on");
        moveByKeyboard(coordination, last);

        coordination.click("publish-year");
        coordination.confirm();
        browser.await(page -> page.findElements(By.cssSelector("[data-testid='publish-year']"))
                        .isEmpty()
                ? true
                : null);
        browser.longPicture("guide/calendrier-publie");
    }

    private static void moveByMouse(Visitor coordination, String from, LocalDate to) {
        Browser browser = coordination.browser();
        WebElement tile = browser.byCss("year-calendar .fc-event");
        WebElement day = browser.byCss("year-calendar td[data-date='" + to + "']");
        new Actions(browser.driver())
                .moveToElement(tile)
                .clickAndHold()
                .moveByOffset(3, 3)
                .moveToElement(day)
                .pause(Duration.ofMillis(200))
                .release()
                .perform();
        browser.byCss("[data-testid='year-date'][data-on='" + to + "']");
        assertThat(browser.driver().findElements(By.cssSelector("[data-testid='year-date'][data-on='" + from + "']")))
                .isEmpty();
    }

    private static void moveByKeyboard(Visitor coordination, String from) {
        Browser browser = coordination.browser();
        WebElement row = browser.byCss("[data-testid='year-date'][data-on='" + from + "']");
        browser.driver().switchTo().activeElement();
        new Actions(browser.driver()).scrollToElement(row).perform();
        row.sendKeys(Keys.chord(Keys.ALT, Keys.ARROW_DOWN));
        browser.await(page -> page.findElements(By.cssSelector("[data-testid='year-date'][data-on='" + from + "']"))
                        .isEmpty()
                ? true
                : null);
    }

    /** The links of two invitations, as the outbox of the demo shows them. */
    private static List<String> invitations(Visitor coordination) {
        coordination.go("administration/courriels");
        coordination.browser().byTestId("outbox-read");
        coordination.browser().picture("guide/courriels");
        return List.of(
                invitation(coordination, "responsable1@partenaire.example"),
                invitation(coordination, "terrain2@partenaire.example"));
    }

    private static String invitation(Visitor coordination, String address) {
        WebElement read = inOutbox(
                coordination,
                "[data-testid='outbox-read'][aria-label*='Invitation, pour'][aria-label*='" + address + "']");
        coordination.click(read);
        Matcher link = INVITATION.matcher(
                coordination.browser().byTestId("outbox-body").getText());
        assertThat(link.find()).isTrue();
        new Actions(coordination.browser().driver()).sendKeys(Keys.ESCAPE).perform();
        coordination
                .browser()
                .await(page -> page.findElements(By.cssSelector("[data-testid='outbox-body']"))
                                .isEmpty()
                        ? true
                        : null);
        return link.group(1);
    }

    /** The list holds only the rows that show: one scrolls until the mail is there. */
    private static WebElement inOutbox(Visitor visitor, String css) {
        AtomicInteger row = new AtomicInteger();
        return visitor.browser().await(page -> {
            List<WebElement> found = page.findElements(By.cssSelector(css));
            if (found.isEmpty()) {
                ((JavascriptExecutor) page)
                        .executeScript(
                                "document.querySelector('[data-testid=outbox-grid]').scrollToIndex(arguments[0])",
                                row.addAndGet(5));
            }
            return found.isEmpty() ? null : found.getFirst();
        });
    }

    private static String firstMeeting(Visitor coordination, String committee) {
        coordination.go("comites/" + committee + "/reunions/" + Visitor.nextYear());
        coordination.browser().picture("guide/reunions");
        String link = coordination
                .browser()
                .byCss("[data-testid='meeting-line'] a[href*='reunions/']")
                .getDomProperty("href");
        return link.substring(link.indexOf("reunions/"));
    }

    /** A member accepts the invitation and proposes an item. */
    private static void propose(String invitation, String meeting, String title) {
        try (Visitor member = visitor()) {
            enter(member, invitation);
            member.go(meeting);
            member.click("propose-item");
            member.type("item-title", title);
            member.click("form-dialog-send");
            member.browser().sees(title);
        }
    }

    /** Chooses a password by the link of the mail, and signs in. */
    private static void enter(Visitor invited, String invitation) {
        invited.go(invitation);
        invited.browser().picture("guide/invitation");
        invited.browser().driver().findElements(By.cssSelector("input[type='password']")).stream()
                .filter(WebElement::isDisplayed)
                .forEach(field -> field.sendKeys("une phrase assez longue"));
        invited.click("invitation-accept");
        invited.browser().await(page -> page.getCurrentUrl().contains("invitation") ? null : true);
        if (invited.browser().driver().getCurrentUrl().contains("connexion")) {
            invited.type("sign-in-password", "une phrase assez longue");
            invited.click("sign-in-submit");
            invited.browser().byTestId("person-menu");
        }
    }

    private static void guest(Visitor coordination, String committee, String meeting) throws IOException {
        GuestVisit.invite(coordination, meeting);
        String other = GuestVisit.otherMeeting(coordination, committee);
        coordination.go("administration/courriels").browser().byTestId("outbox-read");
        String invitation = invitation(coordination, GuestVisit.ADDRESS);
        try (Visitor guest = visitor()) {
            enter(guest, invitation);
            GuestVisit.read(guest, committee, meeting, other);
        }
    }

    private static void convene(Visitor coordination, String meeting) {
        coordination.go(meeting);
        assertThat(coordination.all("agenda-item"))
                .as("MEET-5 standing items place themselves")
                .hasSizeGreaterThanOrEqualTo(4);
        for (int proposals = 2; proposals > 0; proposals--) {
            coordination.all("accept-item", proposals);
            coordination.click("accept-item");
        }
        coordination.all("accept-item", 0);
        coordination.browser().longPicture("guide/reunion-preparer");
        coordination.click("convene");
        coordination.browser().byTestId("convene-dialog");
        coordination.browser().picture("guide/convocation");
        coordination.click("form-dialog-send");
        coordination.browser().byTestId("open-meeting");
        coordination.go("administration/courriels");
        coordination.browser().byTestId("outbox-read");
        // SEAT-5: both halves of a seat get the convocation.
        for (String address : List.of("terrain1@partenaire.example", "responsable1@partenaire.example")) {
            inOutbox(
                    coordination,
                    "[data-testid='outbox-read'][aria-label*='Convocation, pour'][aria-label*='" + address + "']");
        }
    }

    private static void hold(Visitor coordination, String meeting) {
        Browser browser = coordination.browser();
        coordination.go(meeting);
        coordination.click("open-meeting").confirm();
        browser.byTestId("attendance");
        int seats = coordination.all("attendance-seat").size();
        assertThat(seats).isEqualTo(5);
        for (int seat = 0; seat < seats - 1; seat++) {
            coordination.click(
                    Visitor.within(coordination.all("attendance-seat").get(seat), "seat-present"));
        }
        browser.await(page -> page.findElement(By.cssSelector("[data-testid='counts']"))
                        .getText()
                        .contains("4")
                ? true
                : null);
        GuestVisit.isNotedPresent(coordination);
        coordination.click("start-first");
        write(browser, "EXCHANGE", "Chaque équipe a raconté un relais qui a tenu.");
        write(browser, "DISSENT", "Faut-il un écrit à chaque relais ? Les avis restent partagés.");
        coordination.click("add-decision");
        coordination.type("decision-text", "Le premier appel se fait à deux.");
        coordination.click("save-decision");
        browser.byTestId("decision");
        action(coordination, "Écrire une page de présentation", 1);
        action(coordination, "Inviter un bailleur", 2);
        browser.longPicture("guide/reunion-en-seance");
        goOnWhileTyping(coordination);
        coordination.click("conclude-meeting");
        browser.byTestId("closing-dialog");
        browser.picture("guide/reunion-conclure");
        coordination.click("form-dialog-send");
        browser.byTestId("adopt-minutes");
    }

    /** The seat that was forgotten in session is noted afterwards, and counted. */
    private static void correctAttendance(Visitor coordination) {
        Browser browser = coordination.browser();
        browser.byTestId("attendance-correctable");
        coordination.click(Visitor.within(coordination.all("attendance-seat").getLast(), "seat-present"));
        browser.await(page -> page.findElement(By.cssSelector("[data-testid='counts']"))
                        .getText()
                        .startsWith("5")
                ? true
                : null);
        browser.longPicture("guide/reunion-close");
    }

    /** Whoever is typing an outcome while the session goes on keeps it before them, and follows when they are done. */
    private static void goOnWhileTyping(Visitor coordination) {
        Browser browser = coordination.browser();
        String title = browser.byTestId("current-title").getText();
        coordination.click("add-decision");
        coordination.type("decision-text", "À moitié écrite");
        coordination.click("next-item");
        browser.byTestId("follow-session");
        assertThat(browser.byTestId("current-title").getText()).isEqualTo(title);
        assertThat(browser.byCss("[data-testid='decision-text'] input").getDomProperty("value"))
                .isEqualTo("À moitié écrite");
        coordination.click("follow-session");
        browser.await(page -> title.equals(browser.byTestId("current-title").getText()) ? null : true);
    }

    private static void write(Browser browser, String kind, String text) {
        WebElement passage = browser.byTestId("passage-" + kind);
        WebElement area = browser.byCss("[data-testid='passage-" + kind + "'] textarea");
        area.sendKeys(text);
        browser.await(page -> "saved".equals(passage.getDomAttribute("data-state")) ? true : null);
        assertThat(passage.getText()).contains("Enregistré à");
    }

    private static void action(Visitor coordination, String text, int count) {
        coordination.browser().byTestId("add-action").sendKeys(Keys.ENTER);
        coordination.type("action-text", text);
        coordination.choose(coordination.browser().byTestId("action-seat"), ORGANISATIONS.get(count));
        coordination.type("action-due", "15/12/" + Visitor.nextYear());
        coordination.browser().byTestId("save-action").sendKeys(Keys.ENTER);
        coordination.all("action", count);
    }

    private static String adopt(Visitor coordination) throws IOException {
        coordination.click("adopt-minutes");
        coordination.confirm();
        WebElement hash = coordination.browser().byTestId("minutes-hash");
        assertThat(hash.getText()).containsPattern("[0-9a-f]{16}");
        assertThat(coordination.all("passage-EXCHANGE"))
                .as("MIN-1 adopted minutes are locked")
                .isEmpty();
        assertThat(coordination.all("note-attendance"))
                .as("MEET-8 so is who was there")
                .isEmpty();
        coordination.browser().longPicture("guide/compte-rendu");
        String address = coordination.browser().byTestId("download-minutes").getDomProperty("href");
        HttpResponse<byte[]> pdf = get(address, sessionCookie(coordination));
        assertThat(pdf.statusCode()).isEqualTo(200);
        Files.createDirectories(Path.of("target/screenshots"));
        Files.write(Path.of("target/screenshots/compte-rendu.pdf"), pdf.body());
        try (PDDocument document = Loader.loadPDF(pdf.body())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Chaque équipe a raconté un relais qui a tenu.", "Inviter un bailleur");
        }
        return address;
    }

    private static void refusedToOthers(String committee, String minutes) {
        for (String email : List.of("membre.logement@tuilage.example", "financeur@tuilage.example")) {
            try (Visitor other = visitor()) {
                other.signIn(email, PASSWORD);
                assertThat(other.browser().driver().getPageSource()).doesNotContain("Jeunes et relais");
                for (String page :
                        List.of("", "/calendrier/" + Visitor.nextYear(), "/reunions", "/partenaires", "/decisions")) {
                    other.go("comites/" + committee + page);
                    other.browser().byTestId("error-page");
                    assertThat(other.browser().driver().getPageSource())
                            .as("ID-3 %s opens %s", email, page)
                            .doesNotContain("Jeunes et relais");
                }
                assertThat(get(minutes, sessionCookie(other)).statusCode()).isEqualTo(404);
            } catch (IOException unanswered) {
                throw new UncheckedIOException(unanswered);
            }
        }
    }

    private static HttpResponse<byte[]> get(String address, String session) throws IOException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Cookie", "tuilage=" + session)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
