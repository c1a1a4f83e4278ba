package fr.tuilage.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What a page without content says: what it is for, and the first act. */
public class EmptyState extends Div {

    /**
     * Two sentences of the translations and what can be done first.
     *
     * @param titleKey what this page will show
     * @param textKey what it is for, and how it begins
     */
    public EmptyState(String titleKey, String textKey, Component... actions) {
        addClassName("empty");
        setTestId("empty-state");
        Span mark = new Span();
        mark.addClassName("empty-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        add(mark, new H2(getTranslation(titleKey)), new Paragraph(getTranslation(textKey)));
        if (actions.length > 0) {
            Div bar = new Div(actions);
            bar.addClassName("actions");
            add(bar);
        }
    }
}
