package fr.tuilage.shell;

import java.util.List;

/**
 * A module's entries of the navigation; collected by Spring. It gives only entries that the signed-in person may open.
 *
 * <p>Modules below this one mark their route with {@link com.vaadin.flow.router.Menu} instead, whose title is a key of the
 * translations: routes under {@code administration/} appear in the administration group, others in the person's menu.
 */
public interface NavigationSource {

    /** The entries for the current person and scope; entries of a scope only when {@link Navigation#scopeId()} is set. */
    List<NavigationItem> items(Navigation navigation);
}
