package fr.tuilage.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import fr.tuilage.base.Ids;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

class AddressesTests {

    @Test
    @DisplayName("every address that the home pages lead to is a route")
    void routes() {
        UUID id = Ids.next();
        List<String> routes = routesOfTheApplication();

        assertThat(List.of(
                        Addresses.overview(id),
                        Addresses.calendar(id),
                        Addresses.actions(id),
                        Addresses.seats(id),
                        Addresses.meeting(id),
                        Addresses.minutes(id),
                        Addresses.newCommittee()))
                .allSatisfy(address -> assertThat(routes).anyMatch(address::matches));
    }

    /** Templates such as {@code comites/:committeeId/calendrier/:year?} as patterns. */
    private static List<String> routesOfTheApplication() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("fr.tuilage").stream()
                .map(definition -> template(Objects.requireNonNull(definition.getBeanClassName())))
                .map(template -> template.replaceAll("/:\\w+\\?", "(/[^/]+)?").replaceAll(":\\w+", "[^/]+"))
                .toList();
    }

    private static String template(String className) {
        try {
            return Class.forName(className).getAnnotation(Route.class).value();
        } catch (ClassNotFoundException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
