package fr.tuilage.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/** Buttons and links that look like buttons. A page has one main button at most; its text is a verb that says the result. */
public final class Buttons {

    private Buttons() {}

    /** The one main act of a page or form; cannot be clicked twice while it works. */
    public static Button main(String text, Runnable action) {
        Button button = new Button(text);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(event -> {
            try {
                action.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    /** An ordinary act. */
    public static Button plain(String text, Runnable action) {
        return new Button(text, event -> action.run());
    }

    /** A quiet act, beside others. */
    public static Button quiet(String text, Runnable action) {
        Button button = plain(text, action);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** A way to another page that looks like a button: it stays a link, so it can be opened in another tab. */
    public static RouterLink link(String text, Class<? extends Component> view, RouteParameters parameters) {
        RouterLink link = new RouterLink(text, view, parameters);
        link.addClassName("btn");
        return link;
    }

    /** The main way onward of a page. */
    public static RouterLink mainLink(String text, Class<? extends Component> view, RouteParameters parameters) {
        RouterLink link = link(text, view, parameters);
        link.addClassName("main");
        return link;
    }
}
