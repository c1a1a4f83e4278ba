package fr.tuilage.home.ui;

import com.vaadin.flow.component.html.Paragraph;

/** A soft sentence where there is nothing to list. */
class Quiet extends Paragraph {

    Quiet(String key) {
        setText(getTranslation(key));
        addClassName("soft");
    }
}
