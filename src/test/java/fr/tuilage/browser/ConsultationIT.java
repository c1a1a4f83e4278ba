package fr.tuilage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.support.Axe;
import fr.tuilage.support.Browser;
import fr.tuilage.support.DemoApplication;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A year is drawn up, the members are asked about its dates, each in their own way, and it is published. */
class ConsultationIT {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+/(lien/[\\w-]+)");

    /** A year that no other browser test draws up. */
    private static final int YEAR = Visitor.nextYear() + 1;

    @Test
    @DisplayName(
            "CAL-4 ID-5 three people in three browsers: the coordination asks, one answers in the application, one by the"
                    + " link without sign-in, others by telephone; a date that fails is replaced, the year is published")
    void threePeople() throws SQLException {
        String address = DemoApplication.running().url();
        try (Visitor coordination = new Visitor(address, Locale.FRENCH);
                Visitor member = new Visitor(address, Locale.FRENCH);
                Visitor reader = new Visitor(address, Locale.FRENCH)) {
            coordination.signIn(DemoApplication.COORDINATION, DemoApplication.PASSWORD);
            String page = coordination.committee("Soin et insertion") + "/calendrier/" + YEAR;
            coordination.go(page).click("draw-year").click("open-consultation").click("form-dialog-send");
            coordination.browser().byTestId("answer-table");
            String link = link("terrain.ml@tuilage.example");

            answerInTheApplication(member, page);
            answerByLink(reader, link);
            seen(coordination);
            byTelephone(coordination, List.of("Espoir", "SPIP", "PJJ"));
            replace(coordination);
            publish(coordination);

            reader.go(link).browser().sees("Ce lien n’est plus valable");
            member.go(page).all("year-date", 6);
        }
    }

    private static void answerInTheApplication(Visitor member, String page) {
        member.signIn("responsable.ml@tuilage.example", DemoApplication.PASSWORD)
                .go(page);
        WebElement choice = member.browser()
                .byCss("[data-testid='reply-date'] [data-testid='reply'] vaadin-radio-button:last-of-type input");
        choice.sendKeys(Keys.SPACE);
        member.click("send-answers");
        assertThat(member.browser().byTestId("answer-table").getText()).contains("Attend :");
        member.click("all-possible");
        assertThat(member.all("note-answers"))
                .as("ID-3 a member notes for nobody else")
                .isEmpty();
        member.browser().longPicture("guide/consultation-membre");
        Axe.check(member.browser().driver(), "a consultation, for a member");
    }

    private static void answerByLink(Visitor reader, String link) {
        Browser browser = reader.browser().resize(Browser.PHONE);
        reader.go(link);
        assertThat(browser.driver().findElements(By.cssSelector("input:checked")))
                .as("opening the link answers nothing")
                .isEmpty();
        assertThat(browser.driver().manage().getCookies()).isEmpty();
        assertThat(browser.scrollsSideways()).isFalse();
        Axe.check(browser.driver(), "the page behind a personal link");
        browser.byCss("input[value='IMPOSSIBLE']").click();
        browser.byTestId("link-send").click();
        assertThat(browser.byTestId("link-note").getText()).contains("enregistrées");
        browser.longPicture("guide/consultation-lien");
        assertThat(browser.driver().findElements(By.cssSelector("input:checked")))
                .hasSize(1);
        reader.go("").browser().byTestId("sign-in-email");
        reader.go(link.substring(0, link.length() - 2) + "AA").browser().sees("Ce lien ne mène nulle part");
        browser.resize(Browser.WIDE);
    }

    /** The page of the coordination was not touched: it looks by itself. */
    private static void seen(Visitor coordination) {
        coordination
                .browser()
                .await(page -> coordination.all("answer-row").stream()
                        .filter(row -> row.getText().contains("ML"))
                        .filter(row ->
                                row.findElement(By.tagName("td")).getText().equals("Responsable"))
                        .findFirst()
                        .orElse(null));
    }

    private static void byTelephone(Visitor coordination, List<String> seats) {
        for (String seat : seats) {
            coordination.click(
                    coordination.browser().byCss("[data-testid='note-answers'][aria-label*='" + seat + "']"));
            List<WebElement> choices = coordination
                    .browser()
                    .byTestId("telephone-dialog")
                    .findElements(By.cssSelector(
                            "li:first-of-type [data-testid='reply'] vaadin-radio-button:last-of-type input"));
            choices.forEach(choice -> choice.sendKeys(Keys.SPACE));
            coordination.browser().settled();
            coordination.click("form-dialog-send");
            coordination.all("telephone-dialog", 0);
        }
    }

    private static void replace(Visitor coordination) {
        Browser browser = coordination.browser();
        String failing =
                Objects.requireNonNull(browser.byTestId("consulted-date").getDomAttribute("data-on"));
        browser.longPicture("guide/consultation");
        Axe.check(browser.driver(), "a consultation, for the coordination");
        browser.resize(Browser.PHONE).settled();
        assertThat(browser.scrollsSideways()).isFalse();
        browser.longPicture("guide/consultation-telephone");
        browser.resize(Browser.WIDE);
        coordination.click("alternatives");
        coordination.all("take-alternative", 3);
        coordination.click("take-alternative");
        browser.await(
                page -> page.findElements(By.cssSelector("[data-testid='consulted-date'][data-on='" + failing + "']"))
                                .isEmpty()
                        ? true
                        : null);
        browser.byTestId("dates-unsaid");
    }

    private static void publish(Visitor coordination) {
        coordination.click("close-and-publish").confirm();
        coordination
                .browser()
                .await(page -> coordination.all("year-state").stream()
                                .anyMatch(state -> state.getText().equals("Publié"))
                        ? true
                        : null);
        coordination.all("consultation", 0);
    }

    private static String link(String email) throws SQLException {
        try (Connection database = DemoApplication.running().database();
                PreparedStatement mail = database.prepareStatement(
                        "select body_text from outbox_mail where kind = 'consultation-opened' and address = ?")) {
            mail.setString(1, email);
            ResultSet found = mail.executeQuery();
            assertThat(found.next()).isTrue();
            Matcher link = LINK.matcher(found.getString(1));
            assertThat(link.find()).isTrue();
            return link.group(1);
        }
    }
}
