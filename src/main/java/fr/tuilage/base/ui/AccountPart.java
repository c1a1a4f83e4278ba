package fr.tuilage.base.ui;

import com.vaadin.flow.component.Component;

/** Something on the page of one's own account; brought by the module that owns it, collected by Spring. */
public interface AccountPart {

    /** A new one for each page, about whoever is signed in. */
    Component part();
}
