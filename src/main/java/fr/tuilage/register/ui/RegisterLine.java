package fr.tuilage.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision or an action in the register: what was said, what became of it, where it comes from, what can be done. */
final class RegisterLine extends Div {

    private final Div words = new Div();
    private final Span details = new Span();

    /** @param text as it was agreed */
    RegisterLine(String testId, String text) {
        addClassName("register-line");
        setTestId(testId);
        Paragraph said = new Paragraph(text);
        said.addClassName("register-text");
        details.addClassNames("register-details", "soft", "small");
        words.addClassName("grow");
        words.add(said, details);
        add(words);
    }

    /** A line that was asked for, by a search or by somebody who sent its address. */
    static Div asked(String id, String label, Component line) {
        Div asked = new Div(line);
        asked.setId(id);
        asked.addClassName("register-asked");
        asked.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        return asked;
    }

    RegisterLine details(Component... components) {
        details.add(components);
        return this;
    }

    /** The way back to the meeting where it was agreed (DEC-1). */
    RegisterLine agreedAt(@Nullable UUID meetingId, String label) {
        if (meetingId != null) {
            Anchor link = new Anchor("reunions/" + meetingId, getTranslation("register.meeting"));
            link.setAriaLabel(label);
            link.setTestId("register-meeting");
            details.add(link);
        }
        return this;
    }

    /** Why it was settled so, if a reason was asked for. */
    RegisterLine because(@Nullable String reason) {
        if (reason != null) {
            Paragraph why = new Paragraph(getTranslation("register.reason", reason));
            why.addClassNames("soft", "small");
            words.add(why);
        }
        return this;
    }

    RegisterLine acts(Component... components) {
        Div acts = new Div(components);
        acts.addClassName("actions");
        add(acts);
        return this;
    }
}
