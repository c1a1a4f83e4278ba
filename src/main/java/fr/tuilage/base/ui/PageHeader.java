package fr.tuilage.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: its one {@code h1}, a soft line above or below it, and what can be done with the whole page. */
public class PageHeader extends Header {

    private final Div words = new Div();

    /** A page head with its title. */
    public PageHeader(String text) {
        addClassName("page-header");
        H1 title = new H1(text);
        // The frame moves the focus here after a navigation, so that screen readers begin at the new page.
        title.getElement().setAttribute("tabindex", "-1");
        words.addClassName("grow");
        words.add(title);
        add(words);
    }

    /** A soft line above the title: where this page is. */
    public PageHeader above(String text) {
        words.addComponentAsFirst(soft(text));
        return this;
    }

    /** A soft line below the title: what this page is for. */
    public PageHeader below(String text) {
        words.add(soft(text));
        return this;
    }

    /** Chips and buttons at the end of the line. */
    public PageHeader with(Component... components) {
        Div actions = new Div(components);
        actions.addClassName("actions");
        add(actions);
        return this;
    }

    private static Paragraph soft(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("soft");
        return line;
    }
}
