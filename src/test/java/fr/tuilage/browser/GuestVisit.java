package fr.tuilage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.support.Axe;
import fr.tuilage.support.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Somebody from outside is invited to one meeting, and reads that meeting and nothing else of its committee (ID-2, DOC-4). */
final class GuestVisit {

    static final String ADDRESS = "mediatrice@ville.example";

    private static final String DOCUMENT = "Le trajet d’un jeune.txt";

    private GuestVisit() {}

    /** The coordination hands out a document and invites; an invitation taken back by mistake is given again. */
    static void invite(Visitor coordination, String meeting) throws IOException {
        coordination.go(meeting + "/documents");
        Path file = Files.createTempDirectory("guest").resolve(DOCUMENT);
        Files.writeString(file, "Un trajet en trois rendez-vous, raconté par une médiatrice.");
        coordination
                .browser()
                .byTestId("upload")
                .getShadowRoot()
                .findElement(By.cssSelector("input[type='file']"))
                .sendKeys(file.toString());
        coordination.all("document", 1);
        coordination.go(meeting);
        coordination.click("invite-guest");
        coordination.type("invite-email", ADDRESS);
        coordination.type("invite-given-name", "Médiatrice");
        coordination.type("invite-family-name", "Ville de Vitry");
        coordination.click("form-dialog-send");
        assertThat(coordination.browser().byTestId("form-dialog").getText())
                .as("ID-2 as what somebody is invited is asked for, and what was typed stays")
                .contains("Fonction ou organisme");
        coordination.type("invite-quality", "médiatrice, ville de Vitry");
        coordination.browser().picture("guide/inviter");
        coordination.click("form-dialog-send");
        coordination.all("invited-guest", 1);
        coordination.click("withdraw-guest");
        coordination.all("invited-guest", 0);
        coordination.click("undo");
        assertThat(coordination.all("invited-guest", 1).getFirst().getText()).contains("Médiatrice Ville de Vitry");
    }

    /**
     * The guest has come by the mail's link.
     *
     * @param other a meeting of the same committee to which they are not invited
     */
    static void read(Visitor guest, String committee, String meeting, String other) {
        Browser browser = guest.browser();
        WebElement card = browser.byTestId("invited-meetings");
        assertThat(card.getText()).contains("Jeunes et relais, Vitry", "médiatrice, ville de Vitry");
        assertThat(browser.driver().findElements(By.cssSelector("a[href*='comites/']")))
                .as("ID-2 nothing of the committee is in the navigation")
                .isEmpty();
        browser.picture("guide/mon-espace-invitation");
        guest.click(card.findElement(By.tagName("a")));
        assertThat(browser.byTestId("guest-agenda").getText()).contains("Accueillir un stagiaire à deux");
        Axe.check(browser.driver(), "the page of a guest");
        browser.longPicture("guide/reunion-invitation");
        for (String hidden : List.of("attendance", "invited", "proposals", "convene", "upload")) {
            assertThat(guest.all(hidden)).as(hidden).isEmpty();
        }
        WebElement document = browser.byCss("[data-testid='document'] a.document-name");
        assertThat(document.getText()).isEqualTo(DOCUMENT);
        guest.click(document);
        browser.byTestId("document-look");
        guest.click(browser.byCss(".facts-list a[href*='reunions/']"));
        browser.byTestId("guest-agenda");
        finds(guest);
        isShutOut(guest, committee, meeting, other);
    }

    private static void finds(Visitor guest) {
        guest.go("recherche?q=trajet");
        assertThat(guest.all("search-hit", 1).getFirst().getText()).contains("Le trajet d’un jeune");
        guest.go("recherche?q=relais").browser().byTestId("empty-state");
    }

    private static void isShutOut(Visitor guest, String committee, String meeting, String other) {
        for (String page : List.of(
                "comites/" + committee,
                "comites/" + committee + "/documents",
                "comites/" + committee + "/partenaires",
                meeting + "/compte-rendu",
                other,
                other + "/invitation")) {
            guest.go(page).browser().byTestId("error-page");
            assertThat(Objects.requireNonNull(guest.browser().driver().getPageSource()))
                    .as("ID-3 a guest opens %s", page)
                    .doesNotContain("Jeunes et relais");
        }
    }

    /** A meeting of the same committee to which the guest is not invited. */
    static String otherMeeting(Visitor coordination, String committee) {
        coordination.go("comites/" + committee + "/reunions/" + Visitor.nextYear());
        String links = "[data-testid='meeting-line'] a[href*='reunions/']";
        coordination.browser().byCss(links);
        return Visitor.path(Objects.requireNonNull(coordination
                .browser()
                .driver()
                .findElements(By.cssSelector(links))
                .getLast()
                .getDomProperty("href")));
    }

    /** In session, one click notes the guest present with name and quality (MEET-8). */
    static void isNotedPresent(Visitor coordination) {
        coordination.click("note-guest-present");
        assertThat(coordination.all("guest", 1).getFirst().getText())
                .contains("Médiatrice Ville de Vitry", "médiatrice, ville de Vitry");
        coordination.all("awaited-guest", 0);
    }
}
