package fr.tuilage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.support.Axe;
import fr.tuilage.support.Browser;
import fr.tuilage.support.RunningApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** Every page, in both languages, wide and on a phone: for everyone, and never wider than the screen. */
class RoutesIT {

    private static RunningApplication application;

    @BeforeAll
    static void start() {
        application = RunningApplication.onEmptyData(Map.of("TUILAGE_DEMO", "true"));
        application.start();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    @DisplayName("no page keeps anybody out: nothing serious for axe, nothing beyond the edge of a phone")
    void everyPage(String language) {
        List<String> found = new ArrayList<>();
        try (Visitor visitor = new Visitor(application.url(), Locale.of(language))) {
            visitor.go("connexion");
            look(visitor, "connexion", language, found);
            visitor.signIn(JourneyIT.COORDINATION, JourneyIT.PASSWORD);
            visitor.go("mon-compte");
            Browser browser = visitor.browser();
            if (!language.equals(
                    browser.driver().findElement(By.tagName("html")).getDomAttribute("lang"))) {
                visitor.click("language-" + language);
            }
            for (String page : pages(visitor)) {
                visitor.go(page);
                look(visitor, page, language, found);
            }
        }
        try (Visitor administration = new Visitor(application.url(), Locale.of(language))) {
            administration.signIn("administration@tuilage.example", JourneyIT.PASSWORD);
            for (String page : List.of("", "administration/personnes", "administration/comites")) {
                administration.go(page);
                look(administration, page, language, found);
            }
        }
        assertThat(found).isEmpty();
    }

    /** The pages of a committee that has lived, and those that need none. */
    private static List<String> pages(Visitor visitor) {
        visitor.go("");
        String overview = path(visitor, "[data-testid='my-committees'] a");
        visitor.go(overview + "/reunions");
        List<String> meetings = visitor.browser()
                .await(page ->
                        page.findElements(By.cssSelector("[data-testid='meeting-line'] a[href*='reunions/']")).stream()
                                .map(link -> link.getDomProperty("href").replaceFirst("^https?://[^/]+/", ""))
                                .distinct()
                                .toList());
        List<String> pages = new ArrayList<>(List.of(
                "",
                "mon-compte",
                "administration/courriels",
                "comites/nouveau",
                "comites/00000000-0000-0000-0000-000000000000",
                overview));
        for (String part :
                List.of("calendrier", "calendrier/2031", "reunions", "decisions", "partenaires", "reglages")) {
            pages.add(overview + "/" + part);
        }
        pages.add(meetings.getFirst());
        pages.add(meetings.getLast());
        return pages;
    }

    private static String path(Visitor visitor, String link) {
        return visitor.browser().byCss(link).getDomProperty("href").replaceFirst("^https?://[^/]+/", "");
    }

    private static void look(Visitor visitor, String page, String language, List<String> found) {
        Browser browser = visitor.browser();
        String name = "routes/" + language + "-"
                + page.replaceAll("[0-9a-f-]{36}", "id").replace('/', '-');
        browser.settled();
        browser.picture(name);
        Axe.violations(browser.driver()).forEach(problem -> found.add(language + " /" + page + ": " + problem));
        browser.resize(Browser.PHONE);
        browser.settled();
        if (browser.scrollsSideways()) {
            found.add(language + " /" + page + ": wider than a phone");
        }
        browser.picture(name + "-390");
        browser.resize(Browser.WIDE);
    }
}
