package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.UI;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.Refusal;
import fr.tuilage.base.ui.Confirmation;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.calendar.CancellationService;
import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.calendar.SessionLine;
import fr.tuilage.calendar.SessionMove;
import fr.tuilage.calendar.YearPlanDetails;
import fr.tuilage.calendar.YearPlanDraft;
import fr.tuilage.calendar.YearPlanService;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one does with a year: draw, move, undo, cancel, publish. After each act the page shows what is stored now. */
final class YearActs implements DateRow.Acts, YearCalendar.Dropped {

    /** The page on which one acts. */
    interface Page {

        YearPlanDetails plan();

        void show(YearPlanDetails plan);

        /** Says what happened to whoever does not see it. */
        void say(String sentence);
    }

    private final Page page;
    private final YearPlanService years;
    private final CancellationService cancellations;
    private final CalendarWords words;
    private @Nullable SessionMove undo;

    YearActs(Page page, YearPlanService years, CancellationService cancellations, CalendarWords words) {
        this.page = page;
        this.years = years;
        this.cancellations = cancellations;
        this.words = words;
    }

    void redraw(YearPlanDraft wish) {
        YearPlanDetails plan = page.plan();
        try {
            YearPlanDetails drawn = years.draw(plan.committeeId(), wish.of(plan.version()));
            undo = null;
            page.show(drawn);
            page.say(words.text("calendar.redrawn", drawn.sessions().size(), drawn.conflicts()));
        } catch (Conflict changed) {
            reload();
            throw changed;
        }
    }

    @Override
    public void move(SessionLine line, LocalDate on, String focusId) {
        moveOrSay(to(line.session(), on));
        focus(focusId);
    }

    @Override
    public void choose(SessionLine line) {
        ask(line.session(), line.session().on());
    }

    @Override
    public void cancel(SessionLine line) {
        new CancelDialog(line.session(), cancellations).open(() -> {
            reload();
            focus(DateRow.id(line.session().id()));
        });
    }

    /** A draft moves at once; once published a reason is asked for, and meanwhile the date goes back to its place. */
    @Override
    public void at(UUID sessionId, LocalDate on) {
        SessionDetails session = find(page.plan(), sessionId).session();
        if (session.published()) {
            page.show(page.plan());
            ask(session, on);
        } else {
            moveOrSay(to(session, on));
        }
    }

    private void ask(SessionDetails session, LocalDate on) {
        new MoveDialog(session, on, words).open(move -> {
            move(move);
            focus(DateRow.id(session.id()) + "-choose");
        });
    }

    private static SessionMove to(SessionDetails session, LocalDate on) {
        return new SessionMove(
                session.id(), session.version(), on, session.startsAt().toLocalTime(), null);
    }

    /** Without a dialog to keep what was chosen: the date stays where it was, and a notice says why. */
    private void moveOrSay(SessionMove move) {
        try {
            move(move);
        } catch (Refusal refused) {
            reload();
            Notices.refusal(refused);
        }
    }

    private void move(SessionMove move) {
        SessionDetails before = find(page.plan(), move.sessionId()).session();
        YearPlanDetails now = years.move(move);
        SessionLine line = find(now, move.sessionId());
        undo = new SessionMove(
                before.id(),
                line.session().version(),
                before.on(),
                before.startsAt().toLocalTime(),
                null);
        page.show(now);
        String moved = words.text(
                "calendar.moved.to", words.formats().dateTime(line.session().startsAt()));
        page.say(
                line.warnings().isEmpty()
                        ? moved
                        : moved + " " + words.text("calendar.warning", words.obstacles(line.warnings())));
    }

    boolean canUndo() {
        return undo != null;
    }

    void undo() {
        SessionMove back = undo;
        if (back != null) {
            moveOrSay(back);
            undo = null;
            page.show(page.plan());
            focus(DateRow.id(back.sessionId()));
        }
    }

    void askToPublish() {
        YearPlanDetails plan = page.plan();
        String year = Integer.toString(plan.year());
        Confirmation.ask(
                words.text("calendar.publish.question", year),
                words.text("calendar.publish.consequence", plan.sessions().size()),
                words.text("calendar.publish", year),
                () -> {
                    years.publish(plan.id(), plan.version());
                    Notices.success(words.text("calendar.published", year));
                    reload();
                });
    }

    /** Shows the year as it is stored now. */
    void reload() {
        YearPlanDetails plan = page.plan();
        // A year that was taken back is no more for whoever does not plan it: the page says so when it is opened anew.
        years.plan(plan.committeeId(), plan.year())
                .ifPresentOrElse(
                        page::show, () -> UI.getCurrentOrThrow().getPage().reload());
    }

    private static SessionLine find(YearPlanDetails plan, UUID sessionId) {
        return plan.sessions().stream()
                .filter(line -> line.session().id().equals(sessionId))
                .findFirst()
                .orElseThrow();
    }

    private static void focus(String id) {
        UI.getCurrentOrThrow().getPage().executeJs("setTimeout(() => document.getElementById($0)?.focus(), 0)", id);
    }
}
