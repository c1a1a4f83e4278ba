package fr.tuilage.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** The mark, two overlapping tiles, and the name; leads home. */
class Brand extends Anchor {

    Brand() {
        super("");
        addClassName("brand");
        // The word is not drawn where there is no room; the link keeps its name.
        setAriaLabel("Tuilage");
        Span mark = new Span();
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        add(mark, new Span("Tuilage"));
    }
}
