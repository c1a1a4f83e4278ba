package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.calendar.Obstacle;
import fr.tuilage.calendar.ObstacleKind;
import fr.tuilage.calendar.SessionLine;
import fr.tuilage.calendar.YearPlanDetails;
import fr.tuilage.rota.DutyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One date: when, who is on duty, why it stands there and what stands in its way. {@link DateSteps}
 * change it, as long as it can be changed.
 */
class DateRow extends ListItem {

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
    private final CalendarWords words;

    DateRow(SessionLine line, YearPlanDetails plan, Acts acts, CalendarWords words) {
        this.line = line;
        this.words = words;
        String id = id(line.session().id());
        setId(id);
        addClassName("year-date");
        setTestId("year-date");
        getElement().setAttribute("data-on", line.session().on().toString());
        H3 date = new H3(words.day(line.session().on()));
        date.setId(id + "-date");
        add(date, place(plan));
        duties(plan);
        reasons(plan);
        getElement().setAttribute("tabindex", "-1");
        if (line.session().cancelled()) {
            addClassName("cancelled");
        } else if (plan.mayPlan() && line.changeable()) {
            DateSteps steps = new DateSteps(line, acts, words);
            if (!line.session().published()) {
                steps.listenToKeys(getElement());
            }
            add(steps);
        }
    }

    static String id(UUID session) {
        return "session-" + session;
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
                    .map(seat -> new Chip(
                            words.duty(kind, name(plan, seat), line.halves().get(kind)), Chip.Tone.DUTY))
                    .ifPresent(duties::add);
        }
        add(duties);
    }

    private void reasons(YearPlanDetails plan) {
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
        if (line.timeByHand() && !line.session().published()) {
            add(small(words.text("calendar.moved.time"), "time-by-hand"));
        }
        warnings(plan);
    }

    /** Who could not come says more than that somebody is busy. */
    private void warnings(YearPlanDetails plan) {
        List<Obstacle> warnings = line.warnings().stream()
                .filter(obstacle -> line.losses().isEmpty() || obstacle.kind() != ObstacleKind.SOMEONE_BUSY)
                .toList();
        if (!warnings.isEmpty()) {
            Chip warning = new Chip(words.text("calendar.warning", words.obstacles(warnings)), Chip.Tone.WAIT);
            warning.setTestId("date-warning");
            add(warning);
        }
        if (!line.losses().isEmpty()) {
            Chip losses = new Chip(words.losses(line.losses(), plan.seatNames()), Chip.Tone.WAIT);
            losses.setTestId("date-losses");
            add(losses);
        }
    }

    private static Paragraph small(String text, String testId) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("small");
        paragraph.setTestId(testId);
        return paragraph;
    }

    private static String name(YearPlanDetails plan, UUID seat) {
        return plan.seatNames().getOrDefault(seat, "");
    }
}
