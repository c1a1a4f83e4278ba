package fr.tuilage.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Fields that belong together in the eyes of a password manager; the page's own button sends them, never the browser. */
@Tag("form")
class KeptForm extends HtmlContainer {

    KeptForm(Component... fields) {
        addClassName("form");
        getElement().setAttribute("novalidate", true);
        add(fields);
    }
}
