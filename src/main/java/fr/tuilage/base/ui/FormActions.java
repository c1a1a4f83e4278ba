package fr.tuilage.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** The line of buttons under a form: one main act, then the others. */
public class FormActions extends Div {

    /**
     * A line of buttons.
     *
     * @param verb what the main button does, such as "Envoyer la convocation"
     */
    public FormActions(String verb, Runnable action, Component... others) {
        addClassNames("actions", "form-actions");
        add(Buttons.main(verb, action));
        add(others);
    }

    /** A quiet button that leaves the form. */
    public static Button cancel(String text, Runnable action) {
        Button button = Buttons.plain(text, action);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
