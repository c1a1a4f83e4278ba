package fr.tuilage.identity.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import fr.tuilage.base.ui.RefusableForm;

/** Fields that belong together in the eyes of a password manager; the page's own button sends them, never the browser. */
@Tag("form")
class KeptForm extends HtmlContainer {

    KeptForm(RefusableForm form) {
        getElement().setAttribute("novalidate", true);
        add(form);
    }
}
