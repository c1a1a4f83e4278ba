package fr.tuilage.shell;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.shell.NavigationItem.Group;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the modules bring to the navigation, for the person who is signed in. */
@Component
class NavigationEntries {

    private static final String ADMINISTRATION = "/administration/";

    private final CurrentPerson currentPerson;
    private final List<NavigationSource> sources;
    private final List<NavigationScopes> scopes;

    NavigationEntries(CurrentPerson currentPerson, List<NavigationSource> sources, List<NavigationScopes> scopes) {
        this.currentPerson = currentPerson;
        this.sources = sources;
        this.scopes = scopes;
    }

    /** One link of the rail or of the person's menu. */
    record Entry(String labelKey, String path, Group group) {}

    /** All that the rail shows. */
    record Contents(List<Scope> scopes, Optional<Scope> current, List<Entry> entries) {

        List<Entry> of(Group group) {
            return entries.stream().filter(entry -> entry.group() == group).toList();
        }
    }

    boolean signedIn() {
        return currentPerson.personId().isPresent();
    }

    /** The scopes that the person may enter, and the entries within the wished one, or within the first. */
    Contents contents(@Nullable UUID wished) {
        if (!signedIn()) {
            return new Contents(List.of(), Optional.empty(), List.of());
        }
        List<Scope> mine =
                scopes.stream().flatMap(each -> each.scopes().stream()).toList();
        Optional<Scope> current = mine.stream()
                .filter(scope -> scope.id().equals(wished))
                .findFirst()
                .or(() -> mine.stream().findFirst());
        List<Entry> entries = Stream.concat(
                        items(current.map(Scope::id).orElse(null)),
                        menu(true).map(entry -> new Entry(entry.title(), path(entry), Group.ADMINISTRATION)))
                .toList();
        return new Contents(mine, current, entries);
    }

    /** Where choosing a scope leads: its first entry. */
    Optional<String> entrance(UUID scopeId) {
        return items(scopeId)
                .filter(entry -> entry.group() == Group.SCOPE)
                .map(Entry::path)
                .findFirst();
    }

    /** Entries of the person's own menu. */
    List<Entry> personal() {
        return menu(false)
                .map(entry -> new Entry(entry.title(), path(entry), Group.GENERAL))
                .toList();
    }

    private Stream<Entry> items(@Nullable UUID scopeId) {
        Navigation navigation = new Navigation(scopeId);
        RouteConfiguration routes = RouteConfiguration.forSessionScope();
        return sources.stream()
                .flatMap(source -> source.items(navigation).stream())
                .sorted(Comparator.comparing(NavigationItem::group).thenComparingInt(NavigationItem::order))
                .map(item ->
                        new Entry(item.labelKey(), routes.getUrl(item.view(), item.routeParameters()), item.group()));
    }

    /** Routes of lower modules, marked with {@code @Menu}; only those that the person may open. */
    private static Stream<MenuEntry> menu(boolean administration) {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.path().startsWith(ADMINISTRATION) == administration);
    }

    private static String path(MenuEntry entry) {
        return entry.path().substring(1);
    }
}
