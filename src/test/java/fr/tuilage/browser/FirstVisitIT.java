package fr.tuilage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.tuilage.support.Axe;
import fr.tuilage.support.Browser;
import fr.tuilage.support.RunningApplication;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** An installation without anybody, from the code on the console to the first page of whoever coordinates by invitation. */
class FirstVisitIT {

    private static final Pattern CODE = Pattern.compile("\\b(?:[A-Z2-9]{4}-){3}[A-Z2-9]{4}\\b");
    private static final Pattern INVITATION = Pattern.compile("https?://\\S+/(invitation/[\\w-]+)");
    private static final String ADMINISTRATION = "administration@ville.example";
    private static final String COORDINATION = "coordination@ville.example";
    private static final String PASSWORD = "une phrase assez longue";

    private static final GreenMail MAILS = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private static RunningApplication application;

    @BeforeAll
    static void start() {
        MAILS.start();
        application = RunningApplication.onEmptyData(Map.of(
                "MAIL_HOST", "127.0.0.1",
                "MAIL_PORT", String.valueOf(MAILS.getSmtp().getPort()),
                "MAIL_TLS", "NONE"));
        application.start();
    }

    @AfterAll
    static void stop() {
        application.close();
        MAILS.stop();
    }

    @Test
    @DisplayName("ID-1 COM-1 COM-3 ID-2 the first administrator proves who they are, founds a committee for others and"
            + " sees no more of it; whoever coordinates comes by the link of a mail")
    void fromNothing() throws IOException, MessagingException {
        String committee;
        try (Visitor late = new Visitor(application.url(), Locale.ENGLISH);
                Visitor administrator = new Visitor(application.url(), Locale.FRENCH)) {
            late.go("comites/nouveau");
            Axe.check(late.browser().driver(), "installation in English");
            fill(late, "Second", "second@ville.example");
            beRefused(administrator);
            install(administrator);
            comeTooLate(late);
            committee = found(administrator);
            administrator.go(committee);
            administrator.browser().byTestId("error-page");
        }
        acceptAndBegin(committee);
    }

    private static void fill(Visitor visitor, String givenName, String email) {
        visitor.type("given-name", givenName);
        visitor.type("family-name", "Ville");
        visitor.type("email", email);
        visitor.type("new-password", PASSWORD);
    }

    /** Every page leads to the installation; each refusal is said beside its field, and nothing typed is lost. */
    private static void beRefused(Visitor visitor) {
        Browser browser = visitor.browser();
        visitor.go("");
        assertThat(browser.driver().getCurrentUrl()).endsWith("/installation");
        Axe.check(browser.driver(), "installation");
        browser.resize(Browser.PHONE);
        assertThat(browser.scrollsSideways()).isFalse();
        browser.longPicture("premiere-visite/installation-390");
        browser.resize(Browser.WIDE);
        fill(visitor, "x".repeat(10_000), ADMINISTRATION);
        refused(visitor, "given-name", "trop long");
        visitor.type("given-name", "Administration");
        visitor.type("email", "pas une adresse");
        refused(visitor, "email", "nom@domaine.fr");
        visitor.type("email", ADMINISTRATION);
        visitor.type("new-password", "court");
        refused(visitor, "new-password", "trop court");
        visitor.type("new-password", ADMINISTRATION);
        refused(visitor, "new-password", "se devine");
        visitor.type("new-password", PASSWORD);
        visitor.type("installation-code", "AAAA-BBBB-CCCC-DDDD");
        refused(visitor, "installation-code", "n’est pas le bon");
        browser.picture("premiere-visite/code-refuse");
        assertThat(Arrays.asList(typed(visitor, "given-name"), typed(visitor, "email"), typed(visitor, "new-password")))
                .containsExactly("Administration", ADMINISTRATION, PASSWORD);
    }

    private static void refused(Visitor visitor, String field, String words) {
        visitor.click("installation-submit");
        WebElement refusedField = visitor.browser().byCss("[data-testid='" + field + "'][invalid]");
        assertThat(refusedField.getText()).contains(words);
    }

    private static String typed(Visitor visitor, String field) {
        return Visitor.input(visitor.browser().byTestId(field)).getDomProperty("value");
    }

    private static void install(Visitor visitor) {
        visitor.type("installation-code", code());
        Visitor.input(visitor.browser().byTestId("new-password")).sendKeys(Keys.ENTER);
        visitor.browser().byTestId("sign-in-note");
        assertThat(typed(visitor, "sign-in-email")).isEqualTo(ADMINISTRATION);
        visitor.type("sign-in-password", PASSWORD);
        visitor.click("sign-in-submit");
        visitor.browser().byTestId("empty-state");
        visitor.browser().picture("premiere-visite/mon-espace");
        visitor.go("administration/comites");
        visitor.browser().sees("Aucun comité ici");
    }

    private static String code() {
        Matcher code = CODE.matcher(application.output());
        assertThat(code.find()).isTrue();
        return code.group();
    }

    /** Whoever had the page open all the time. */
    private static void comeTooLate(Visitor late) {
        late.type("installation-code", code());
        late.click("installation-submit");
        assertThat(late.browser().byTestId("refusal").getText()).contains("already has an administrator");
        late.go("installation");
        late.browser().byTestId("error-page");
    }

    private static String found(Visitor visitor) {
        Browser browser = visitor.browser();
        visitor.go("comites/nouveau");
        visitor.type("committee-name", "Comité de la ville");
        visitor.type("committee-territory", "Vitry-sur-Seine");
        visitor.type(Visitor.within(visitor.all("founding-row").getFirst(), "row-name"), "Maison des jeunes");
        visitor.select("coordination-organisation", "Maison des jeunes");
        WebElement coordinator = browser.byTestId("coordinator");
        visitor.type(Visitor.within(coordinator, "person-email"), COORDINATION);
        visitor.type(Visitor.within(coordinator, "person-given-name"), "Coordination");
        visitor.type(Visitor.within(coordinator, "person-family-name"), "Ville");
        browser.longPicture("premiere-visite/fonder");
        visitor.click(browser.byCss("[data-testid='found'] vaadin-button"));
        browser.await(page -> page.getCurrentUrl().contains("/partenaires") ? true : null);
        visitor.all("seat-card", 1);
        return Visitor.path(browser.driver().getCurrentUrl()).replace("/partenaires", "");
    }

    private static void acceptAndBegin(String committee) throws IOException, MessagingException {
        assertThat(MAILS.waitForIncomingEmail(30_000, 1)).isTrue();
        MimeMultipart parts = (MimeMultipart) MAILS.getReceivedMessages()[0].getContent();
        Matcher link = INVITATION.matcher(parts.getBodyPart(0).getContent().toString());
        assertThat(link.find()).isTrue();
        try (Visitor coordination = new Visitor(application.url(), Locale.FRENCH)) {
            coordination.go(link.group(1));
            coordination.browser().sees("Comité de la ville");
            coordination.type("new-password", PASSWORD);
            coordination.click("invitation-accept");
            coordination.browser().byTestId("sign-in-note");
            coordination.type("sign-in-password", PASSWORD);
            coordination.click("sign-in-submit");
            coordination.browser().byTestId("expected");
            coordination.browser().picture("premiere-visite/coordination");
            assertThat(coordination.committee("Comité de la ville")).isEqualTo(committee);
            coordination.go(committee);
            assertThat(coordination
                            .browser()
                            .driver()
                            .findElement(By.tagName("h1"))
                            .getText())
                    .contains("Comité de la ville");
            coordination.go(link.group(1));
            coordination.browser().byTestId("invitation-used");
        }
    }
}
