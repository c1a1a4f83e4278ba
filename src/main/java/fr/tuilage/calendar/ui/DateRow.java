package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.calendar.SessionLine;
import fr.tuilage.calendar.YearPlanDetails;
import fr.tuilage.rota.DutyKind;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * One date: when, who is on duty, why it stands there and what stands in its way. While the year is a draft it moves by
 * buttons, and by Alt with the arrow keys when the row has the focus.
 */
class DateRow extends ListItem {

    /** Days by which each key moves; weeks up and down, as in the picture. */
    private static final Map<String, Integer> KEYS =
            Map.of("ArrowLeft", -1, "ArrowRight", 1, "ArrowUp", -7, "ArrowDown", 7);

    /** What a row asks for. */
    interface Acts {

        /** Moves to another day; then the focus goes to the element with that id. */
        void move(SessionLine line, LocalDate on, String focusId);

        /** Asks for date, time and reason. */
        void choose(SessionLine line);

        /** Asks why a published session will not be held. */
        void cancel(SessionLine line);
    }

    private final SessionLine line;
    private final Acts acts;
    private final CalendarWords words;
    private final String id;

    DateRow(SessionLine line, YearPlanDetails plan, Acts acts, CalendarWords words) {
        this.line = line;
        this.acts = acts;
        this.words = words;
        this.id = id(line.session().id());
        setId(id);
        addClassName("year-date");
        setTestId("year-date");
        getElement().setAttribute("data-on", line.session().on().toString());
        H3 date = new H3(words.day(line.session().on()));
        date.setId(id + "-date");
        add(date, place(plan));
        duties(plan);
        reasons();
        getElement().setAttribute("tabindex", "-1");
        if (line.session().cancelled()) {
            addClassName("cancelled");
        } else if (plan.mayPlan()) {
            if (plan.published()) {
                changes(plan);
            } else {
                listenToKeys();
                add(bar(
                        step(-7, "earlier-week"),
                        step(-1, "earlier-day"),
                        step(1, "later-day"),
                        step(7, "later-week"),
                        choose()));
            }
        }
    }

    static String id(UUID session) {
        return "session-" + session;
    }

    /** Once published a date changes with a reason, until its day has come. */
    private void changes(YearPlanDetails plan) {
        if (!line.session().on().isBefore(plan.today())) {
            add(bar(choose(), cancel()));
        }
    }

    private Paragraph place(YearPlanDetails plan) {
        String time = words.formats()
                .timeRange(line.session().startsAt(), line.session().length());
        String host = line.onDuty(DutyKind.HOST).map(seat -> name(plan, seat)).orElse("");
        String where = line.session().place().isEmpty()
                ? host.isEmpty() ? words.text("calendar.place.open") : words.text("calendar.place.host", host)
                : line.session().place();
        Paragraph paragraph = new Paragraph(line.session().cancelled() ? time : time + " · " + where);
        paragraph.addClassName("soft");
        return paragraph;
    }

    private void duties(YearPlanDetails plan) {
        Div duties = new Div();
        duties.addClassName("chips");
        for (DutyKind kind : DutyKind.values()) {
            line.onDuty(kind)
                    .map(seat -> new Chip(words.text("calendar.duty." + kind, name(plan, seat)), Chip.Tone.DUTY))
                    .ifPresent(duties::add);
        }
        add(duties);
    }

    private void reasons() {
        if (line.session().cancelled()) {
            Chip cancelled = new Chip(
                    words.text("calendar.cancelled.reason", line.session().cancelReason()), Chip.Tone.BAD);
            cancelled.setTestId("cancelled-reason");
            add(cancelled);
            return;
        }
        if (!line.moveReason().isEmpty()) {
            add(small(words.text("calendar.moved.reason", line.moveReason()), "moved-reason"));
        } else if (line.movedByHand()) {
            add(small(words.text("calendar.moved.by-hand", words.day(line.intendedOn())), "moved-by-hand"));
        } else if (!line.reasons().isEmpty()) {
            add(small(
                    words.text(
                            "calendar.moved.shifted",
                            words.formats().weekdayDayMonth(line.intendedOn()),
                            words.obstacles(line.reasons())),
                    "shift-reason"));
        }
        if (!line.warnings().isEmpty()) {
            Chip warning = new Chip(words.text("calendar.warning", words.obstacles(line.warnings())), Chip.Tone.WAIT);
            warning.setTestId("date-warning");
            add(warning);
        }
    }

    private static Paragraph small(String text, String testId) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("small");
        paragraph.setTestId(testId);
        return paragraph;
    }

    private void listenToKeys() {
        getElement().setAttribute("tabindex", "0").setAttribute("aria-describedby", "year-keys");
        KEYS.forEach((key, days) -> getElement()
                .addEventListener("keydown", event -> move(days, id))
                .setFilter("event.altKey && event.key === '" + key + "'")
                .preventDefault());
    }

    private Button step(int days, String name) {
        String focusId = id + "-" + name;
        Button button = new Button(words.text("calendar.step." + name), event -> move(days, focusId));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setId(focusId);
        button.setTestId(name);
        button.setAriaLabel(words.text(
                "calendar.step." + name + ".label", words.day(line.session().on())));
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
        button.setAriaLabel(
                words.text("calendar.move.open.label", words.day(line.session().on())));
        return button;
    }

    private Button cancel() {
        Button button = new Button(words.text("calendar.cancel.open"), event -> acts.cancel(line));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setTestId("cancel-session");
        button.setAriaLabel(words.text(
                "calendar.cancel.open.label", words.day(line.session().on())));
        return button;
    }

    private static Div bar(Component... buttons) {
        Div bar = new Div(buttons);
        bar.addClassNames("actions", "year-steps");
        return bar;
    }

    private static String name(YearPlanDetails plan, UUID seat) {
        return plan.seatNames().getOrDefault(seat, "");
    }
}
