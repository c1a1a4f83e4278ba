package fr.tuilage.shell;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import fr.tuilage.shell.NavigationEntries.Contents;
import fr.tuilage.shell.NavigationEntries.Entry;
import fr.tuilage.shell.NavigationItem.Group;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The left side of the frame: brand, own page, the committee with its pages, administration. */
class Rail extends Div {

    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private final Consumer<UUID> choose;
    private @Nullable Contents shown;

    Rail(Consumer<UUID> choose) {
        this.choose = choose;
        addClassName("rail");
    }

    /** Shows these entries; nothing is drawn again when they are those already shown. */
    void show(Contents contents) {
        if (contents.equals(shown)) {
            return;
        }
        shown = contents;
        links.clear();
        removeAll();
        add(new Brand());
        group("shell.navigation.general", contents.of(Group.GENERAL), null);
        contents.current().ifPresent(scope -> {
            add(contents.scopes().size() > 1 ? scopeSwitch(contents.scopes(), scope) : scopeName(scope));
            group("shell.navigation.scope", contents.of(Group.SCOPE), null);
        });
        group("shell.navigation.administration", contents.of(Group.ADMINISTRATION), "shell.administration");
    }

    /** Marks the entry of the current page: the one with this very address, or the nearest above it. */
    void mark(String path) {
        links.values().forEach(link -> link.getElement().removeAttribute("aria-current"));
        nearest(path)
                .ifPresent(entry -> entry.getValue()
                        .getElement()
                        .setAttribute("aria-current", entry.getKey().equals(path) ? "page" : "true"));
    }

    private Optional<Map.Entry<String, Anchor>> nearest(String path) {
        return links.entrySet().stream()
                .filter(entry -> path.equals(entry.getKey())
                        || (!entry.getKey().isEmpty() && path.startsWith(entry.getKey() + "/")))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()));
    }

    private void group(String nameKey, List<Entry> entries, @Nullable String headingKey) {
        if (entries.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        entries.forEach(entry -> list.add(new ListItem(link(entry))));
        Nav nav = new Nav();
        nav.addClassName("nav");
        nav.getElement().setAttribute("aria-label", getTranslation(nameKey));
        if (headingKey != null) {
            Paragraph heading = new Paragraph(getTranslation(headingKey));
            heading.addClassName("nav-heading");
            heading.getElement().setAttribute("aria-hidden", "true");
            nav.add(heading);
        }
        nav.add(list);
        add(nav);
    }

    private Anchor link(Entry entry) {
        Anchor link = new Anchor(entry.path(), getTranslation(entry.labelKey()));
        link.setRouterIgnore(false);
        links.put(entry.path(), link);
        return link;
    }

    private static Div scopeName(Scope scope) {
        Div name = words(scope);
        name.addClassName("scope");
        return name;
    }

    private MenuBar scopeSwitch(List<Scope> scopes, Scope current) {
        MenuBar bar = new MenuBar();
        bar.addClassName("scope-switch");
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.setTestId("scope-switch");
        MenuItem root = bar.addItem(words(current));
        root.setAriaLabel(getTranslation("shell.scope.switch", current.name()));
        for (Scope scope : scopes) {
            MenuItem item = root.getSubMenu().addItem(words(scope), event -> choose.accept(scope.id()));
            item.setCheckable(true);
            item.setChecked(scope.equals(current));
        }
        return bar;
    }

    private static Div words(Scope scope) {
        Span name = new Span(scope.name());
        name.addClassName("scope-name");
        Span detail = new Span(scope.detail());
        detail.addClassName("scope-detail");
        Div words = new Div(name, detail);
        words.addClassName("scope-words");
        return words;
    }
}
