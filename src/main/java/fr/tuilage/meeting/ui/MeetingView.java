package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.ui.Parameters;
import fr.tuilage.calendar.CancellationService;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.meeting.AgendaService;
import fr.tuilage.meeting.AnnouncementService;
import fr.tuilage.meeting.AttendanceService;
import fr.tuilage.meeting.ConductService;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.meeting.MeetingGuestService;
import fr.tuilage.meeting.MeetingService;
import fr.tuilage.meeting.MeetingState;
import fr.tuilage.register.DecisionService;
import fr.tuilage.shell.InScope;
import fr.tuilage.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting on one page, in three phases: prepare, hold, conclude. In session it follows what others do. */
@Route(value = "reunions/:meetingId", layout = MainLayout.class)
@PermitAll
class MeetingView extends Div implements BeforeEnterObserver, HasDynamicTitle, InScope {

    /** In session only: whoever follows is not idle, an open tab of another day is (ID-4). */
    private static final int FOLLOW_MILLISECONDS = 3_000;

    private final transient MeetingService meetings;
    private final transient MeetingGuestService guests;
    private final transient MeetingRecord records;
    private final transient MeetingActs acts = new MeetingActs(this::read, this::stored);
    private final transient MeetingSteps steps;

    private final MeetingHead head;
    private final MeetingBody body;
    private transient @Nullable MeetingDetails meeting;
    private String mark = "";
    private transient @Nullable Registration polling;

    MeetingView(
            MeetingService meetings,
            ConductService conduct,
            AgendaService agenda,
            AttendanceService attendance,
            MeetingGuestService guests,
            AnnouncementService announcements,
            DecisionService decisions,
            CancellationService cancellations,
            MeetingRecord records,
            CurrentPerson currentPerson,
            Clock clock) {
        this.meetings = meetings;
        this.guests = guests;
        this.records = records;
        this.steps = new MeetingSteps(meetings, conduct, decisions, cancellations, acts, clock);
        this.head = new MeetingHead(steps, this::read);
        this.body = new MeetingBody(
                conduct, agenda, attendance, guests, announcements, acts, this::next, currentPerson.id(), clock);
        addClassNames("stack", "meeting-page");
        add(head, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = Parameters.id(event.getRouteParameters(), "meetingId");
        try {
            show(meetings.details(id));
        } catch (NotFound | Forbidden hidden) {
            // The address is the same for everybody: a guest is led to what guests read.
            if (guests.mine().stream().noneMatch(line -> line.meetingId().equals(id))) {
                throw hidden;
            }
            event.forwardTo(GuestMeetingView.class, event.getRouteParameters());
        }
    }

    @Override
    public String getPageTitle() {
        MeetingDetails shown = shown();
        return getTranslation(
                        "meeting.page",
                        MeetingWords.formats()
                                .dateWithoutWeekday(shown.session().on())) + " · " + shown.committeeName();
    }

    @Override
    public UUID scopeId() {
        return shown().committeeId();
    }

    @Override
    public Optional<Class<? extends Component>> section() {
        return Optional.of(MeetingsView.class);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        polling = attached.getUI().addPollListener(poll -> follow());
        pollWhileInSession(attached.getUI());
        Shortcuts.addShortcutListener(this, this::next, Key.ARROW_RIGHT, KeyModifier.ALT, KeyModifier.SHIFT);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    private MeetingDetails shown() {
        return Objects.requireNonNull(meeting);
    }

    private MeetingDetails stored() {
        return meetings.details(shown().id());
    }

    private void read() {
        show(stored());
        getUI().ifPresent(this::pollWhileInSession);
    }

    private void pollWhileInSession(UI ui) {
        ui.setPollInterval(shown().state() == MeetingState.IN_SESSION ? FOLLOW_MILLISECONDS : -1);
    }

    /** Others changed something: reads again, without touching what is being typed here. */
    private void follow() {
        if (isAttached() && !mark().equals(mark)) {
            read();
        }
    }

    private String mark() {
        return meetings.mark(shown().id()) + "/" + records.mark(shown().id());
    }

    private void show(MeetingDetails details) {
        meeting = details;
        MeetingRecord.OnPage written = records.read(details, this::follow);
        mark = details.mark() + "/" + written.mark();
        body.show(details, written);
        head.show(details, written);
    }

    private void next() {
        steps.next(shown());
    }
}
