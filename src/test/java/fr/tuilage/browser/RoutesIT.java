package fr.tuilage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.support.Axe;
import fr.tuilage.support.Browser;
import fr.tuilage.support.DemoApplication;
import fr.tuilage.support.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;

/** Every page, in both languages, wide and on a phone: for everyone, and never wider than the screen. */
class RoutesIT {

    private static final long FIRST_VISIT = 600_000;
    private static final long LATER_VISIT = 15_000;

    private final List<String> looked = new ArrayList<>();
    private final List<String> found = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    @DisplayName("no page keeps anybody out: nothing serious for axe, nothing beyond the edge of a phone")
    void everyPage(String language) {
        try (Visitor stranger = new Visitor(DemoApplication.running().url(), Locale.of(language))) {
            List.of("connexion", "invitation/unknown").forEach(page -> look(stranger, page, language));
        }
        visit("coordination", language, RoutesIT::pagesOfCommittee);
        visit("invitee", language, RoutesIT::pagesOfGuest);
        visit("financeur", language, visitor -> List.of(""));
        visit(
                "administration",
                language,
                visitor -> List.of(
                        "",
                        "administration/personnes",
                        "administration/comites",
                        "administration/courriels",
                        "administration/recherche",
                        "administration/vacances",
                        "administration/fichiers"));

        assertThat(found).isEmpty();
        assertThat(Routes.patterns())
                // Open only before there is anybody: another test has such an installation.
                .filteredOn(route -> !route.pattern().equals("installation"))
                .allSatisfy(route -> assertThat(looked).anyMatch(route.asMatchPredicate()));
    }

    @Test
    @DisplayName(
            "a first visit weighs at most 600 kB over the wire, sign-in and the first page included; a later one 15")
    void weight() {
        try (Visitor visitor = new Visitor(DemoApplication.running().url(), Locale.FRENCH)) {
            visitor.browser().forgetFiles();
            long entrance = weight(visitor.go("connexion"));
            visitor.signIn(DemoApplication.COORDINATION, DemoApplication.PASSWORD);
            long first = entrance + weight(visitor);
            long later = weight(visitor.go(""));
            assertThat(first).isLessThanOrEqualTo(FIRST_VISIT);
            assertThat(later).isLessThanOrEqualTo(LATER_VISIT);
        }
    }

    /** The bytes that came over the wire for the page that is open, as the browser counts them. */
    private static long weight(Visitor visitor) {
        String list = (String) ((JavascriptExecutor) visitor.browser().driver()).executeScript("""
                return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                  .filter((entry) => entry.transferSize > 0)
                  .map((entry) => entry.transferSize + ' ' + entry.name)
                  .join('\\n')""");
        return list.lines()
                .mapToLong(line -> Long.parseLong(line.substring(0, line.indexOf(' '))))
                .sum();
    }

    private void visit(String account, String language, Function<Visitor, List<String>> pages) {
        try (Visitor visitor = new Visitor(DemoApplication.running().url(), Locale.of(language))) {
            visitor.signIn(account + "@tuilage.example", JourneyIT.PASSWORD).speak(language);
            pages.apply(visitor).forEach(page -> look(visitor, page, language));
        }
    }

    /** The pages of a committee that has lived, and those that need none. */
    private static List<String> pagesOfCommittee(Visitor visitor) {
        String overview =
                addresses(visitor.go(""), "[data-testid='my-committees'] a").getFirst();
        List<String> meetings =
                addresses(visitor.go(overview + "/reunions"), "[data-testid='meeting-line'] a[href*='reunions/']");
        List<String> pages = new ArrayList<>(List.of(
                "",
                "recherche",
                "recherche?q=consultation",
                "mon-compte",
                "comites/nouveau",
                "comites/00000000-0000-0000-0000-000000000000",
                overview));
        for (String part : List.of(
                "calendrier",
                "calendrier/2031",
                "tours",
                "reunions",
                "decisions",
                "partenaires",
                "documents",
                "reglages",
                "relais",
                "relais/coordination")) {
            pages.add(overview + "/" + part);
        }
        String held = meetings.getFirst().replace("/compte-rendu", "");
        String document = addresses(
                        visitor.go(overview + "/documents"), "[data-testid='document'] a[href^='documents/']")
                .getFirst();
        pages.addAll(List.of(held, held + "/compte-rendu", held + "/documents", document, meetings.getLast()));
        return pages;
    }

    /** What somebody who is invited to one meeting reads. */
    private static List<String> pagesOfGuest(Visitor visitor) {
        String meeting =
                addresses(visitor.go(""), "[data-testid='invited-meetings'] a").getFirst();
        String document = addresses(visitor.go(meeting), "[data-testid='document'] a[href^='documents/']")
                .getFirst();
        return List.of("", meeting + "/invitation", meeting + "/documents", document, "recherche?q=jeunes");
    }

    private static List<String> addresses(Visitor visitor, String links) {
        visitor.browser().byCss(links);
        return visitor.browser().driver().findElements(By.cssSelector(links)).stream()
                .map(link -> Objects.requireNonNull(link.getDomProperty("href")).replaceFirst("^https?://[^/]+/", ""))
                .distinct()
                .toList();
    }

    private void look(Visitor visitor, String page, String language) {
        looked.add(page.replaceFirst("[?].*", ""));
        Browser browser = visitor.go(page).browser();
        Axe.violations(browser.driver()).forEach(problem -> found.add(language + " /" + page + ": " + problem));
        browser.resize(Browser.PHONE).settled();
        if (browser.scrollsSideways()) {
            found.add(language + " /" + page + ": wider than a phone");
        }
        browser.resize(Browser.WIDE);
    }
}
