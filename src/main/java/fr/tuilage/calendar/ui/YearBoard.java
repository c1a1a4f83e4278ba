package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.Refusal;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.base.ui.Confirmation;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.base.ui.PageHeader;
import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.calendar.SessionLine;
import fr.tuilage.calendar.SessionMove;
import fr.tuilage.calendar.YearPlanDetails;
import fr.tuilage.calendar.YearPlanDraft;
import fr.tuilage.calendar.YearPlanService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole of a year: its picture, its dates, its rhythm, and what can be done with them. */
class YearBoard extends Div {

    private final transient YearPlanService years;
    private final Runnable reload;
    private final transient CalendarWords words;
    private final YearCalendar picture = new YearCalendar(this::dropped);
    private final DateList dates;
    private final Div legend = new Div();
    private final Div head = new Div();
    private final Span status = new Span();
    private final Div leftOut = new Div();
    private transient YearPlanDetails plan;
    private transient @Nullable SessionMove undo;

    YearBoard(YearPlanDetails plan, YearPlanService years, Runnable reload) {
        this.plan = plan;
        this.years = years;
        this.reload = reload;
        this.words = new CalendarWords(getLocale());
        addClassNames("stack", "year-board");
        dates = new DateList(
                new DateRow.Acts() {
                    @Override
                    public void move(SessionLine line, LocalDate on, String focusId) {
                        SessionDetails session = line.session();
                        moveTo(new SessionMove(
                                session.id(),
                                session.version(),
                                on,
                                session.startsAt().toLocalTime(),
                                null));
                        focus(focusId);
                    }

                    @Override
                    public void choose(SessionLine line) {
                        open(line.session(), line.session().on());
                    }
                },
                words);
        status.addClassName("voice");
        status.getElement().setAttribute("role", "status");
        status.setTestId("year-status");
        Div side = new Div();
        side.addClassNames("stack", "year-side");
        if (plan.mayPlan() && !plan.published()) {
            side.add(rhythm());
        }
        side.add(datesCard());
        Card seen = new Card(words.text("calendar.picture.title"), picture, legend);
        seen.addClassName("year-picture");
        Div columns = new Div(side, seen);
        columns.addClassName("year-columns");
        add(head, status, columns);
        show(plan);
    }

    /** A way to the year before or after. */
    static RouterLink neighbour(UUID committee, int year) {
        return Buttons.link(Integer.toString(year), CalendarView.class, CalendarView.address(committee, year));
    }

    private Card datesCard() {
        Paragraph keys = new Paragraph(words.text("calendar.keys"));
        keys.setId("year-keys");
        keys.addClassNames("hint", "year-keys");
        keys.setVisible(plan.mayPlan() && !plan.published());
        Card card = new Card(words.text("calendar.dates"), keys, dates, leftOut);
        card.addClassName("year-dates-card");
        return card;
    }

    private Card rhythm() {
        Details details =
                new Details(words.text("calendar.rhythm.change"), new RhythmForm(plan.wish(), words, this::redraw));
        details.setTestId("rhythm-details");
        Card card = new Card(words.text("calendar.rhythm.title"), details);
        card.addClassName("year-rhythm");
        return card;
    }

    private void show(YearPlanDetails now) {
        plan = now;
        head.removeAll();
        head.add(header());
        dates.show(now);
        picture.show(YearPicture.of(now, now.today(), getLocale()));
        legend.removeAll();
        legend.add(new Legend(now, words));
        leftOut.removeAll();
        now.leftOut().forEach(day -> {
            Paragraph line = new Paragraph(words.text(
                    "calendar.left-out",
                    words.formats().weekdayDayMonth(day.intendedOn()),
                    words.obstacles(day.reasons())));
            line.addClassName("remark");
            line.setTestId("left-out");
            leftOut.add(line);
        });
    }

    private PageHeader header() {
        String year = Integer.toString(plan.year());
        PageHeader header = new PageHeader(words.text("calendar.year", year))
                .above(plan.committeeName())
                .below(words.rhythm(plan.wish()));
        List<Component> parts = new ArrayList<>();
        Chip state = new Chip(
                words.text("calendar.state." + plan.state()), plan.published() ? Chip.Tone.GOOD : Chip.Tone.CALM);
        state.setTestId("year-state");
        parts.add(state);
        if (plan.mayPlan()) {
            Chip conflicts = new Chip(
                    words.text("calendar.conflicts", plan.conflicts()),
                    plan.conflicts() == 0 ? Chip.Tone.GOOD : Chip.Tone.WAIT);
            conflicts.setTestId("year-conflicts");
            parts.add(conflicts);
        }
        parts.add(neighbour(plan.committeeId(), plan.year() - 1));
        parts.add(neighbour(plan.committeeId(), plan.year() + 1));
        if (plan.mayPlan() && !plan.published()) {
            Button back = Buttons.plain(words.text("calendar.undo"), this::undo);
            back.setEnabled(undo != null);
            back.setTestId("undo-move");
            Button publish = Buttons.main(words.text("calendar.publish", year), this::askToPublish);
            publish.setTestId("publish-year");
            parts.add(back);
            parts.add(publish);
        }
        return header.with(parts.toArray(Component[]::new));
    }

    private void redraw(YearPlanDraft wish) {
        try {
            show(years.draw(plan.committeeId(), wish.of(plan.version())));
            undo = null;
            say(words.text("calendar.redrawn", plan.sessions().size(), plan.conflicts()));
        } catch (Conflict changed) {
            years.plan(plan.committeeId(), plan.year()).ifPresent(this::show);
            throw changed;
        }
    }

    private void dropped(UUID sessionId, LocalDate on) {
        SessionDetails session = find(sessionId).orElseThrow().session();
        if (session.published()) {
            picture.show(YearPicture.of(plan, plan.today(), getLocale()));
            open(session, on);
        } else {
            moveTo(new SessionMove(
                    sessionId, session.version(), on, session.startsAt().toLocalTime(), null));
        }
    }

    private void open(SessionDetails session, LocalDate on) {
        new MoveDialog(session, on, words, move -> {
                    move(move);
                    focus("session-" + session.id() + "-choose");
                })
                .open();
    }

    /** Without a dialog to keep what was chosen: the date stays where it was, and a notice says why. */
    private void moveTo(SessionMove move) {
        try {
            move(move);
        } catch (Refusal refused) {
            years.plan(plan.committeeId(), plan.year()).ifPresent(this::show);
            Notices.refusal(refused);
        }
    }

    private void move(SessionMove move) {
        SessionDetails before = find(move.sessionId()).orElseThrow().session();
        YearPlanDetails now = years.move(move);
        SessionLine line = now.sessions().stream()
                .filter(candidate -> candidate.session().id().equals(move.sessionId()))
                .findFirst()
                .orElseThrow();
        undo = new SessionMove(
                before.id(),
                line.session().version(),
                before.on(),
                before.startsAt().toLocalTime(),
                null);
        show(now);
        String moved = words.text(
                "calendar.moved.to", words.formats().dateTime(line.session().startsAt()));
        say(
                line.warnings().isEmpty()
                        ? moved
                        : moved + " " + words.text("calendar.warning", words.obstacles(line.warnings())));
    }

    private void undo() {
        SessionMove back = undo;
        if (back != null) {
            moveTo(back);
            undo = null;
            head.removeAll();
            head.add(header());
            focus("session-" + back.sessionId());
        }
    }

    private void askToPublish() {
        Confirmation.ask(
                words.text("calendar.publish.question", Integer.toString(plan.year())),
                words.text("calendar.publish.consequence", plan.sessions().size()),
                words.text("calendar.publish", Integer.toString(plan.year())),
                () -> {
                    years.publish(plan.id(), plan.version());
                    Notices.success(words.text("calendar.published", Integer.toString(plan.year())));
                    reload.run();
                });
    }

    private Optional<SessionLine> find(UUID sessionId) {
        return plan.sessions().stream()
                .filter(line -> line.session().id().equals(sessionId))
                .findFirst();
    }

    private void say(String sentence) {
        status.setText(sentence);
    }

    private static void focus(String id) {
        UI.getCurrentOrThrow().getPage().executeJs("setTimeout(() => document.getElementById($0)?.focus(), 0)", id);
    }
}
