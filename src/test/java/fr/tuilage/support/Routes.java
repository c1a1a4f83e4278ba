package fr.tuilage.support;

import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The addresses of the application, found in its classes: none can be forgotten. */
public final class Routes {

    private Routes() {}

    /** Templates such as {@code comites/:committeeId/calendrier/:year?} as patterns for an address. */
    public static List<Pattern> patterns() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("fr.tuilage").stream()
                .map(definition -> ClassUtils.resolveClassName(
                        Objects.requireNonNull(definition.getBeanClassName()), Routes.class.getClassLoader()))
                .map(view -> view.getAnnotation(Route.class).value())
                .map(template -> template.replaceAll("/:\\w+\\?", "(/[^/]+)?").replaceAll(":\\w+", "[^/]+"))
                .map(Pattern::compile)
                .toList();
    }
}
