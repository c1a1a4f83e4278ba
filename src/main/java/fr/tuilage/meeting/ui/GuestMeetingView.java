package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import fr.tuilage.base.Formats;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.PageHeader;
import fr.tuilage.base.ui.Parameters;
import fr.tuilage.file.DocumentPlace;
import fr.tuilage.file.DocumentService;
import fr.tuilage.file.OwnerId;
import fr.tuilage.file.UploadLimits;
import fr.tuilage.file.UploadService;
import fr.tuilage.file.ui.DocumentsPanel;
import fr.tuilage.meeting.GuestAgendaLine;
import fr.tuilage.meeting.GuestMeeting;
import fr.tuilage.meeting.GuestMeetingLine;
import fr.tuilage.meeting.MeetingDocuments;
import fr.tuilage.meeting.MeetingGuestService;
import fr.tuilage.meeting.MeetingState;
import fr.tuilage.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/**
 * A meeting as its guests read it (ID-2): when and where, the agenda, the documents. It stands in no committee's navigation. Readers
 * of the committee may look at it too, so that they know what is read.
 */
@Route(value = "reunions/:meetingId/invitation", layout = MainLayout.class)
@PermitAll
class GuestMeetingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MeetingGuestService guests;
    private final transient DocumentService documents;
    private final transient UploadService uploads;
    private final transient UploadLimits limits;
    private String title = "";

    GuestMeetingView(
            MeetingGuestService guests, DocumentService documents, UploadService uploads, UploadLimits limits) {
        this.guests = guests;
        this.documents = documents;
        this.uploads = uploads;
        this.limits = limits;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GuestMeeting meeting = guests.meeting(Parameters.id(event.getRouteParameters(), "meetingId"));
        GuestMeetingLine line = meeting.line();
        title = getTranslation("meeting.guest.page", MeetingWords.formats().date(line.on()));
        removeAll();
        Div read = new Div();
        read.addClassName("stack");
        if (line.state() != MeetingState.CANCELLED) {
            read.add(agenda(meeting.agenda()));
        }
        read.add(documents(line));
        Div columns = new Div(read, facts(line));
        columns.addClassName("cols");
        add(header(line), columns);
    }

    @Override
    public String getPageTitle() {
        return title + " · Tuilage";
    }

    private PageHeader header(GuestMeetingLine line) {
        PageHeader header = new PageHeader(title).above(line.committeeName());
        if (line.quality() == null) {
            header.below(getTranslation("meeting.guest.page.reader"))
                    .with(Buttons.link(
                            getTranslation("meeting.documents.back"),
                            MeetingView.class,
                            new RouteParameters("meetingId", line.meetingId().toString())));
        } else {
            header.below(getTranslation("meeting.guest.page.invited", line.quality()));
        }
        return header;
    }

    private Card facts(GuestMeetingLine line) {
        Formats formats = MeetingWords.formats();
        Card card = new Card(getTranslation("meeting.facts"));
        card.addClassName("guest-facts");
        if (line.state() == MeetingState.CANCELLED) {
            Paragraph cancelled = new Paragraph(getTranslation("meeting.guest.page.cancelled"));
            cancelled.addClassName("overrun");
            card.add(cancelled);
        }
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "meeting.fact.date", formats.date(line.on()));
        fact(facts, "meeting.fact.time", formats.timeRange(line.startsAt(), line.length()));
        fact(facts, "meeting.fact.place", MeetingWords.place(line.place(), line.host()));
        Paragraph until =
                new Paragraph(getTranslation("meeting.guest.page.until", formats.dateWithoutWeekday(line.until())));
        until.addClassName("hint");
        card.add(facts, until);
        return card;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private Card agenda(List<GuestAgendaLine> agenda) {
        Card card = new Card(getTranslation("meeting.agenda"));
        card.setTestId("guest-agenda");
        if (agenda.isEmpty()) {
            card.add(new Paragraph(getTranslation("meeting.guest.page.no-agenda")));
            return card;
        }
        OrderedList list = new OrderedList();
        list.addClassName("items");
        agenda.forEach(item -> list.add(row(item)));
        card.add(list);
        return card;
    }

    private ListItem row(GuestAgendaLine item) {
        Div words = new Div(new Span(MeetingWords.title(item.title(), item.standing())));
        words.addClassName("grow");
        String presenter = item.presenter();
        if (presenter != null) {
            Paragraph by = new Paragraph(presenter);
            by.addClassNames("soft", "small");
            words.add(by);
        }
        Span length = new Span(getTranslation("meeting.item.planned", item.minutes()));
        length.addClassName("len");
        return new ListItem(words, length);
    }

    /** To read: also for whoever might add some on the page of the documents itself. */
    private Card documents(GuestMeetingLine line) {
        OwnerId owner = new OwnerId(MeetingDocuments.KIND, line.meetingId());
        DocumentPlace place = documents.place(owner);
        DocumentPlace read =
                new DocumentPlace(place.scopeId(), place.scopeName(), place.timeZone(), place.name(), false, false);
        return new Card(
                getTranslation("meeting.documents"), new DocumentsPanel(documents, uploads, limits, owner, read));
    }
}
