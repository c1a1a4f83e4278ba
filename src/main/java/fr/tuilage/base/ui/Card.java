package fr.tuilage.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.tuilage.base.Ids;

/** A part of a page on its own surface: a section named by its {@code h2}. */
public class Card extends Section {

    private final Header header = new Header();

    /** A card whose title is already in the reader's language. */
    public Card(String title, Component... content) {
        addClassName("card");
        H2 heading = new H2(title);
        heading.setId("card-" + Ids.next());
        header.add(heading);
        heading.getId().ifPresent(id -> getElement().setAttribute("aria-labelledby", id));
        add(header);
        add(content);
    }

    /** A soft remark at the end of the title's line. */
    public Card note(String text) {
        Span note = new Span(text);
        note.addClassNames("soft", "small");
        header.add(note);
        return this;
    }

    /** Links, chips or buttons at the end of the title's line. */
    public Card aside(Component... components) {
        header.add(components);
        return this;
    }
}
