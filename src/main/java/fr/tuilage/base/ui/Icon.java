package fr.tuilage.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The few signs of the application, drawn in {@code frontend/images/icons}. */
public enum Icon {
    UP,
    DOWN,
    PENCIL,
    CROSS,
    SEARCH;

    /** The sign by itself, without a word for screen readers: what it stands beside has one. */
    public SvgIcon create() {
        return new SvgIcon("images/icons/" + name().toLowerCase(Locale.ROOT) + ".svg");
    }

    /**
     * A quiet button with this sign and nothing else.
     *
     * @param label what it does and to what, for screen readers and as a tooltip
     */
    public Button button(String label, Runnable action) {
        Button button = Buttons.quiet("", action);
        button.setIcon(create());
        button.addClassName("icon");
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
