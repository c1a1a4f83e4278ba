package fr.tuilage.architecture;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import fr.tuilage.base.database.EmbeddedDatabase;
import fr.tuilage.demo.DemoParts;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.support.Growth;
import fr.tuilage.support.StatementCount;
import fr.tuilage.support.StatementRecording;
import fr.tuilage.support.TestDatabase;
import fr.tuilage.support.Visits;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Every page within its budget of SQL statements, with the demo and with a hundred times as much data: each is opened as a
 * browser opens it, by each kind of person, and everything that the application sends meanwhile counts, the frame included.
 * A new route is opened as well, without a word here; a route with a parameter of a new name wants an example of it. The
 * figures are written to {@code target/page-statements.txt}.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"tuilage.committees.coordination-may-create=true", "vaadin.productionMode=true"})
@Import({DemoParts.class, BudgetedWorld.class, StatementRecording.class, Visits.Door.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageBudgetTests {

    private static final int ONE_SUBJECT = 8;

    /** Mon espace, where the sign-in leads whoever is in already, and Vue d’ensemble put together what many modules know. */
    private static final Map<String, Integer> COMPOSED = Map.of("", 15, "connexion", 15, "comites/:committeeId", 15);

    private static final EmbeddedDatabase DATABASE = TestDatabase.start("pages");

    private record Page(String route, String address, String reader) {
        @Override
        public String toString() {
            return "/%s, %s".formatted(address, reader);
        }
    }

    private record Opened(boolean shown, StatementCount statements) {}

    @LocalServerPort
    private int port;

    @Autowired
    private ServletContext servlet;

    @Autowired
    private Visits.Door door;

    @Autowired
    private BudgetedWorld world;

    private final Map<Page, Opened> small = new LinkedHashMap<>();
    private final Map<Page, Opened> large = new LinkedHashMap<>();

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry properties) {
        TestDatabase.settings(DATABASE).forEach((name, value) -> properties.add(name, () -> value));
    }

    @BeforeAll
    void openAll() throws IOException {
        world.live();
        Map<String, Visits> readers = new LinkedHashMap<>();
        world.readers().forEach((name, person) -> readers.put(name, visits(person)));
        List<Page> pages = routes().stream()
                .flatMap(route -> addresses(route).stream()
                        .flatMap(address -> readers.keySet().stream().map(reader -> new Page(route, address, reader))))
                .toList();
        // Asked once in the life of the application: whether it is founded already.
        visits(Optional.empty()).tab("installation", answer -> {}).run();
        pages.forEach(page -> small.put(page, open(page, readers)));
        grow();
        pages.forEach(page -> large.put(page, open(page, readers)));
        Files.write(
                Path.of("target/page-statements.txt"),
                pages.stream()
                        .map(page -> "%2d %2d %s%s"
                                .formatted(
                                        opened(page, small).statements().count(),
                                        opened(page, large).statements().count(),
                                        page,
                                        opened(page, small).shown() ? "" : ", refused"))
                        .toList());
    }

    @TestFactory
    @DisplayName("each page, for each reader: within the budget, and as many statements with a hundred times as much")
    Stream<DynamicTest> budgets() {
        return small.keySet().stream()
                .map(page -> dynamicTest(page.toString(), () -> {
                    opened(page, small).statements().isAtMost(COMPOSED.getOrDefault(page.route(), ONE_SUBJECT));
                    opened(page, large)
                            .statements()
                            .isAsManyAs(opened(page, small).statements());
                }));
    }

    @Test
    @DisplayName("each route was really seen by somebody, and not only refused")
    void seen() {
        Set<String> seen = small.entrySet().stream()
                .filter(opened -> opened.getValue().shown())
                .map(opened -> opened.getKey().route())
                .collect(Collectors.toSet());
        // Nobody founds an installation twice.
        seen.add("installation");
        assertThat(seen).hasSizeGreaterThan(15).containsExactlyInAnyOrderElementsOf(routes());
    }

    private Opened open(Page page, Map<String, Visits> readers) {
        Visits reader = Objects.requireNonNull(readers.get(page.reader()));
        List<String> answer = new ArrayList<>();
        StatementCount count = StatementCount.everywhereDuring(reader.tab(page.address(), answer::add));
        return new Opened(!answer.getFirst().contains("error-page"), count);
    }

    private static Opened opened(Page page, Map<Page, Opened> all) {
        return Objects.requireNonNull(all.get(page));
    }

    private Visits visits(Optional<SignedInPerson> person) {
        return door.visitor(URI.create("http://127.0.0.1:" + port), person.orElse(null));
    }

    private List<String> routes() {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet)).getRegisteredRoutes().stream()
                .map(RouteData::getTemplate)
                .toList();
    }

    /** With and without what is optional, and once for each example of what is asked for. */
    private List<String> addresses(String route) {
        List<String> addresses = List.of("");
        for (String part : route.split("/", -1)) {
            List<String> known = addresses;
            addresses = examples(part).stream()
                    .flatMap(example -> known.stream().map(before -> joined(before, example)))
                    .toList();
        }
        return addresses;
    }

    private List<String> examples(String part) {
        return switch (part) {
            case ":committeeId" -> List.of(world.committee().toString());
            case ":meetingId" -> world.meetings().stream().map(UUID::toString).toList();
            case ":documentId" -> world.documents().stream().map(UUID::toString).toList();
            // Published, and in consultation.
            case ":year?" -> List.of("", "2027", "2028");
            case ":token" -> List.of("of-no-invitation");
            default -> {
                assertThat(part)
                        .as("a part of a route that wants an example here")
                        .doesNotStartWith(":");
                yield List.of(part);
            }
        };
    }

    private static String joined(String before, String part) {
        return String.join(
                "/", Stream.of(before, part).filter(not(String::isEmpty)).toList());
    }

    /** A hundred times as much: ten times in the committee and the meetings that are looked at, the rest elsewhere. */
    private void grow() {
        Map<String, Long> before = world.rows();
        try (Growth growth = new Growth(DATABASE.url(), DATABASE.user(), DATABASE.password())) {
            growth.copy(9, world.keptInside());
            growth.copy(9, world.keptForPeople());
            growth.copy(90, List.of());
        }
        assertThat(world.rows())
                .allSatisfy((table, rows) -> assertThat(rows)
                        .as(table)
                        .isPositive()
                        .isGreaterThanOrEqualTo(100 * Objects.requireNonNull(before.get(table))));
    }
}
