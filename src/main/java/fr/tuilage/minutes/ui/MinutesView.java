package fr.tuilage.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.tuilage.base.Formats;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.ui.PageHeader;
import fr.tuilage.base.ui.Parameters;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.meeting.MeetingService;
import fr.tuilage.meeting.ui.MeetingRecord;
import fr.tuilage.meeting.ui.MeetingWords;
import fr.tuilage.shell.InScope;
import fr.tuilage.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The minutes of one meeting by themselves, to read and to send as an address. */
@Route(value = "reunions/:meetingId/compte-rendu", layout = MainLayout.class)
@PermitAll
class MinutesView extends Div implements BeforeEnterObserver, HasDynamicTitle, InScope {

    private final transient MeetingService meetings;
    private final transient MeetingRecord records;
    private final Div head = new Div();
    private final Div body = new Div();
    private transient @Nullable MeetingDetails meeting;
    private @Nullable Component document;

    MinutesView(MeetingService meetings, MeetingRecord records) {
        this.meetings = meetings;
        this.records = records;
        addClassNames("stack", "meeting-page");
        add(head, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Parameters.id(event.getRouteParameters(), "meetingId"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("minutes.page", date()) + " · " + shown().committeeName();
    }

    @Override
    public UUID scopeId() {
        return shown().committeeId();
    }

    /** The meeting is read again as well: who was there may have been corrected. */
    private void again() {
        show(shown().id());
    }

    private void show(UUID meetingId) {
        MeetingDetails read = meetings.details(meetingId);
        meeting = read;
        MeetingRecord.OnPage written = records.read(read, this::again);
        if (written.mark().isEmpty()) {
            throw new NotFound();
        }
        head.removeAll();
        head.add(new PageHeader(getTranslation("minutes.page", date()))
                .above(read.committeeName())
                .below(MeetingWords.counted(read))
                .with(written.actions(this::again).toArray(Component[]::new)));
        if (document == null || !written.refresh(document)) {
            document = written.ofMeeting();
            body.removeAll();
            body.add(document);
        }
    }

    private MeetingDetails shown() {
        return Objects.requireNonNull(meeting);
    }

    private String date() {
        return Formats.in(getLocale()).dateWithoutWeekday(shown().session().on());
    }
}
