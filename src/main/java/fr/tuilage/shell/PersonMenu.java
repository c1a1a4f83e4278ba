package fr.tuilage.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.shell.NavigationEntries.Entry;
import java.util.List;

/** The menu of the person who is signed in: own pages, and the way out. */
class PersonMenu extends MenuBar {

    PersonMenu(PersonLine person, List<Entry> entries, Runnable signOut) {
        addClassName("person-menu");
        addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.ALIGN_END);
        setTestId("person-menu");
        Span tile = new Span(person.initials());
        tile.addClassName("tile");
        tile.getElement().setAttribute("aria-hidden", "true");
        MenuItem root = addItem(tile);
        Span words = new Span(person.displayName());
        words.addClassName("person-name");
        root.add(words);
        root.setAriaLabel(getTranslation("shell.person.menu", person.displayName()));
        for (Entry entry : entries) {
            root.getSubMenu()
                    .addItem(
                            getTranslation(entry.labelKey()),
                            event -> UI.getCurrentOrThrow().navigate(entry.path()));
        }
        root.getSubMenu()
                .addItem(getTranslation("shell.sign-out"), event -> signOut.run())
                .setTestId("sign-out");
    }
}
