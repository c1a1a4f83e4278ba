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
import fr.tuilage.base.ui.Parameters;
import fr.tuilage.calendar.CancellationService;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.meeting.AgendaService;
import fr.tuilage.meeting.AttendanceService;
import fr.tuilage.meeting.ConductService;
import fr.tuilage.meeting.MeetingDetails;
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
    private final transient ConductService conduct;
    private final transient AgendaService agenda;
    private final transient AttendanceService attendance;
    private final transient MeetingRecord records;
    private final transient CurrentPerson currentPerson;
    private final transient Clock clock;
    private final transient MeetingActs acts = new MeetingActs(this::read, this::stored);
    private final transient MeetingSteps steps;

    private final MeetingHead head;
    private final Div page = new Div();
    private final Div left = new Div();
    private final Div right = new Div();
    private transient @Nullable MeetingDetails meeting;
    private @Nullable CurrentItem current;
    private String mark = "";
    private transient @Nullable Registration polling;

    MeetingView(
            MeetingService meetings,
            ConductService conduct,
            AgendaService agenda,
            AttendanceService attendance,
            DecisionService decisions,
            CancellationService cancellations,
            MeetingRecord records,
            CurrentPerson currentPerson,
            Clock clock) {
        this.meetings = meetings;
        this.conduct = conduct;
        this.agenda = agenda;
        this.attendance = attendance;
        this.records = records;
        this.currentPerson = currentPerson;
        this.clock = clock;
        this.steps = new MeetingSteps(meetings, conduct, decisions, cancellations, acts);
        this.head = new MeetingHead(steps, this::read);
        addClassNames("stack", "meeting-page");
        add(head, page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(meetings.details(Parameters.id(event.getRouteParameters(), "meetingId")));
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
        MeetingRecord.OnPage written = records.read(details);
        mark = details.mark() + "/" + written.mark();
        CurrentItem kept = current;
        if (details.state() == MeetingState.IN_SESSION && kept != null && kept.shows(details)) {
            kept.refresh(written);
        } else {
            current = null;
            page.removeAll();
            page.add(body(details, written));
        }
        head.show(details, written);
        if (details.state() == MeetingState.IN_SESSION) {
            surround(details);
        }
    }

    /** What stands beside the current item is drawn again; the item, where somebody may be typing, stays in its place. */
    private void surround(MeetingDetails details) {
        left.removeAll();
        left.add(new AgendaProgress(details, conduct, agenda, acts));
        right.removeAll();
        right.add(new AttendanceCard(details, attendance, acts));
    }

    private Div body(MeetingDetails details, MeetingRecord.OnPage written) {
        return switch (details.state()) {
            case PLANNED, CONVENED -> prepare(details);
            case IN_SESSION -> hold(details, written);
            case CLOSED -> conclude(details, written);
            case CANCELLED -> grid("cols", new FactsCard(details), new AgendaProgress(details, conduct, agenda, acts));
        };
    }

    private Div prepare(MeetingDetails details) {
        Div side = new Div(new FactsCard(details), new ProposalsCard(details, agenda, acts, currentPerson.id()));
        side.addClassName("stack");
        return grid("cols", new AgendaEditor(details, agenda, acts), side);
    }

    private Div hold(MeetingDetails details, MeetingRecord.OnPage written) {
        CurrentItem item = new CurrentItem(details, written, clock, this::next);
        current = item;
        Div middle = new Div(item);
        middle.addClassName("middle");
        return grid("meeting", left, middle, right);
    }

    private Div conclude(MeetingDetails details, MeetingRecord.OnPage written) {
        Div left = new Div(
                new AgendaProgress(details, conduct, agenda, acts), new AttendanceCard(details, attendance, acts));
        left.addClassName("stack");
        Div record = new Div(written.ofMeeting());
        record.addClassName("stack");
        return grid("meeting concluded", left, record);
    }

    private static Div grid(String classes, Component... parts) {
        Div grid = new Div(parts);
        grid.addClassNames(classes);
        return grid;
    }

    private void next() {
        steps.next(shown());
    }
}
