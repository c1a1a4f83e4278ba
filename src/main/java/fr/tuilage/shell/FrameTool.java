package fr.tuilage.shell;

import com.vaadin.flow.component.Component;

/** Something at the top of every page of whoever is signed in; brought by the module that owns it, collected by Spring. */
public interface FrameTool {

    /** A new one for each frame. */
    Component tool();
}
