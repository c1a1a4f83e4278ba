package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import fr.tuilage.calendar.SessionLine;
import java.time.LocalDate;
import java.util.Map;

/**
 * What can be done with one date: a draft moves by days and weeks, with buttons or with keys; a published date moves with a
 * reason, or is cancelled.
 */
class DateSteps extends Div {

    /** Days by which each key moves; weeks up and down, as in the picture. */
    private static final Map<String, Integer> KEYS =
            Map.of("ArrowLeft", -1, "ArrowRight", 1, "ArrowUp", -7, "ArrowDown", 7);

    private final transient SessionLine line;
    private final transient DateRow.Acts acts;
    private final transient CalendarWords words;
    private final String id;

    DateSteps(SessionLine line, DateRow.Acts acts, CalendarWords words) {
        this.line = line;
        this.acts = acts;
        this.words = words;
        this.id = DateRow.id(line.session().id());
        addClassNames("actions", "year-steps");
        if (line.session().published()) {
            add(choose(), cancel());
        } else {
            add(
                    step(-7, "earlier-week"),
                    step(-1, "earlier-day"),
                    step(1, "later-day"),
                    step(7, "later-week"),
                    choose());
        }
    }

    /** Alt with an arrow moves the date whose row has the focus. */
    void listenToKeys(Element row) {
        row.setAttribute("tabindex", "0").setAttribute("aria-describedby", "year-keys");
        KEYS.forEach((key, days) -> row.addEventListener("keydown", event -> move(days, id))
                .setFilter("event.altKey && event.key === '" + key + "'")
                .preventDefault());
    }

    private Button step(int days, String name) {
        String focusId = id + "-" + name;
        Button button = new Button(words.text("calendar.step." + name), event -> move(days, focusId));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setId(focusId);
        button.setTestId(name);
        button.setAriaLabel(words.text("calendar.step." + name + ".label", day()));
        button.setTooltipText(words.text("calendar.step." + name + ".tooltip"));
        return button;
    }

    private void move(int days, String focusId) {
        acts.move(line, day(days), focusId);
    }

    /** A day's step goes over weekends: nobody wants to stop on a Saturday. */
    private LocalDate day(int days) {
        LocalDate on = line.session().on().plusDays(days);
        while (on.getDayOfWeek().getValue() > 5) {
            on = on.plusDays(Integer.signum(days));
        }
        return on;
    }

    private Button choose() {
        Button button = new Button(words.text("calendar.move.open"), event -> acts.choose(line));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setId(id + "-choose");
        button.setTestId("choose-date");
        button.setAriaLabel(words.text("calendar.move.open.label", day()));
        return button;
    }

    private Button cancel() {
        Button button = new Button(words.text("calendar.cancel.open"), event -> acts.cancel(line));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setTestId("cancel-session");
        button.setAriaLabel(words.text("calendar.cancel.open.label", day()));
        return button;
    }

    private String day() {
        return words.day(line.session().on());
    }
}
