package fr.tuilage.base.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A word or two about the state of something. The words say it; the tone only helps. */
public class Chip extends Span {

    /** How a chip looks. */
    public enum Tone {
        PLAIN,
        GOOD,
        WAIT,
        BAD,
        CALM,
        DUTY
    }

    /** A chip without a tone. */
    public Chip(String text) {
        this(text, Tone.PLAIN);
    }

    /** A chip with a tone. */
    public Chip(String text, Tone tone) {
        super(text);
        addClassName("chip");
        if (tone != Tone.PLAIN) {
            addClassName(tone.name().toLowerCase(Locale.ROOT));
        }
    }
}
