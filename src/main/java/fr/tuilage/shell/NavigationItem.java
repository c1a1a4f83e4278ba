package fr.tuilage.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;

/**
 * One entry of the navigation.
 *
 * @param labelKey key of its words in the translations
 * @param parameters route parameters of the view
 * @param order place within its group, small first
 */
public record NavigationItem(
        String labelKey, Class<? extends Component> view, Map<String, String> parameters, int order, Group group) {

    /** Where an entry stands. */
    public enum Group {
        GENERAL,
        SCOPE,
        ADMINISTRATION
    }

    RouteParameters routeParameters() {
        return new RouteParameters(parameters);
    }
}
