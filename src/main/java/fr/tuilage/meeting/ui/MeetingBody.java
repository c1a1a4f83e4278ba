package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fr.tuilage.meeting.AgendaService;
import fr.tuilage.meeting.AnnouncementService;
import fr.tuilage.meeting.AttendanceService;
import fr.tuilage.meeting.ConductService;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.meeting.MeetingGuestService;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a meeting shows in each of its phases; drawn again, it leaves alone the field in which somebody is typing. */
class MeetingBody extends Div {

    private final transient ConductService conduct;
    private final transient AgendaService agenda;
    private final transient AttendanceService attendance;
    private final transient MeetingGuestService guests;
    private final transient AnnouncementService announcements;
    private final transient MeetingActs acts;
    private final transient Runnable next;
    private final UUID reader;
    private final transient Clock clock;

    private final Div left = new Div();
    private final Div right = new Div();
    private @Nullable CurrentItem current;
    private @Nullable Component record;
    private transient @Nullable Surrounding surrounding;

    /**
     * Nothing yet.
     *
     * @param next goes on to the next item
     * @param reader the person whose page it is
     */
    MeetingBody(
            ConductService conduct,
            AgendaService agenda,
            AttendanceService attendance,
            MeetingGuestService guests,
            AnnouncementService announcements,
            MeetingActs acts,
            Runnable next,
            UUID reader,
            Clock clock) {
        this.conduct = conduct;
        this.agenda = agenda;
        this.attendance = attendance;
        this.guests = guests;
        this.announcements = announcements;
        this.acts = acts;
        this.next = next;
        this.reader = reader;
        this.clock = clock;
        right.addClassName("stack");
    }

    void show(MeetingDetails meeting, MeetingRecord.OnPage written) {
        CurrentItem typed = current;
        if (typed != null && typed.holds(meeting, written)) {
            typed.goneOn(() -> draw(meeting, written));
        } else if (!refreshed(meeting, written)) {
            draw(meeting, written);
        }
        surround(meeting, written);
    }

    private void draw(MeetingDetails meeting, MeetingRecord.OnPage written) {
        current = null;
        record = null;
        removeAll();
        add(drawn(meeting, written));
    }

    /** Whether what is shown could be brought up to date where it stands. */
    private boolean refreshed(MeetingDetails meeting, MeetingRecord.OnPage written) {
        return switch (meeting.state()) {
            case IN_SESSION -> current != null && current.shows(meeting) && current.refresh(written);
            case CLOSED -> record != null && written.refresh(record);
            case PLANNED, CONVENED, CANCELLED -> false;
        };
    }

    /**
     * What stands beside the minutes is drawn again when it changed; they, where somebody may be typing, stay in their
     * place.
     */
    private void surround(MeetingDetails meeting, MeetingRecord.OnPage written) {
        Surrounding now = new Surrounding(meeting, written.correctable());
        if (now.equals(surrounding)) {
            return;
        }
        surrounding = now;
        left.removeAll();
        right.removeAll();
        if (meeting.state().held()) {
            left.add(new AgendaProgress(meeting, conduct, agenda, acts));
            right.add(new AttendanceCard(meeting, written.correctable(), attendance, acts), invited(meeting));
        }
    }

    private Div drawn(MeetingDetails meeting, MeetingRecord.OnPage written) {
        return switch (meeting.state()) {
            case PLANNED, CONVENED -> prepare(meeting);
            case IN_SESSION -> hold(meeting, written);
            case CLOSED -> conclude(written);
            case CANCELLED ->
                grid(
                        "cols",
                        stack(new FactsCard(meeting), invited(meeting)),
                        new AgendaProgress(meeting, conduct, agenda, acts));
        };
    }

    private Div prepare(MeetingDetails meeting) {
        return grid(
                "cols",
                new AgendaEditor(meeting, agenda, acts),
                stack(
                        new FactsCard(meeting),
                        new AnswersCard(meeting, announcements, acts, reader),
                        new ProposalsCard(meeting, agenda, acts, reader),
                        invited(meeting)));
    }

    private InvitedCard invited(MeetingDetails meeting) {
        return new InvitedCard(meeting, guests, acts);
    }

    private static Div stack(Component... parts) {
        Div stack = new Div(parts);
        stack.addClassName("stack");
        return stack;
    }

    private Div hold(MeetingDetails meeting, MeetingRecord.OnPage written) {
        CurrentItem item = new CurrentItem(meeting, written, clock, next);
        current = item;
        Div middle = new Div(item);
        middle.addClassName("middle");
        return grid("meeting", left, middle, right);
    }

    private Div conclude(MeetingRecord.OnPage written) {
        Div facts = new Div(left, right);
        facts.addClassName("stack");
        Component whole = written.ofMeeting();
        record = whole;
        Div document = new Div(whole);
        document.addClassName("stack");
        return grid("meeting concluded", facts, document);
    }

    private static Div grid(String classes, Component... parts) {
        Div grid = new Div(parts);
        grid.addClassNames(classes);
        return grid;
    }

    /** All that stands beside the minutes depends on. */
    private record Surrounding(MeetingDetails meeting, boolean correctable) {}
}
