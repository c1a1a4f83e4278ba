package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.Icon;
import fr.tuilage.meeting.AttendanceService;
import fr.tuilage.meeting.GuestLine;
import fr.tuilage.meeting.InvitedLine;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.meeting.MeetingState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is there, or was: a pair of tiles a seat, and the guests (MEET-8). */
class AttendanceCard extends Card {

    private final transient MeetingDetails meeting;
    private final transient AttendanceService attendance;
    private final transient MeetingActs acts;
    private final boolean records;

    /**
     * The card of a meeting that is held, or over.
     *
     * @param correctable whether the reader may still correct it once the meeting is over
     */
    AttendanceCard(MeetingDetails meeting, boolean correctable, AttendanceService attendance, MeetingActs acts) {
        super(I18NProvider.translate("meeting.attendance"));
        this.meeting = meeting;
        this.attendance = attendance;
        this.acts = acts;
        boolean corrects = meeting.state() == MeetingState.CLOSED && correctable;
        this.records = corrects
                || meeting.state() == MeetingState.IN_SESSION
                        && meeting.rights().record();
        setTestId("attendance");
        add(counts());
        if (corrects) {
            Paragraph until = new Paragraph(getTranslation("meeting.attendance.correctable"));
            until.addClassName("hint");
            until.setTestId("attendance-correctable");
            add(until);
        }
        UnorderedList seats = new UnorderedList();
        seats.addClassName("att");
        meeting.seats().forEach(seat -> seats.add(new AttendanceRow(meeting, seat, records, attendance, acts)));
        add(seats);
        List<InvitedLine> awaited = records ? awaited() : List.of();
        if (!meeting.guests().isEmpty() || !awaited.isEmpty()) {
            UnorderedList guests = new UnorderedList();
            guests.addClassNames("att", "guests");
            meeting.guests().forEach(guest -> guests.add(row(guest)));
            awaited.forEach(invited -> guests.add(row(invited)));
            add(guests);
        }
        if (records) {
            Button guest = Buttons.plain(
                    getTranslation("meeting.guest.add"),
                    () -> new GuestDialog()
                            .open((name, quality) ->
                                    acts.attempt(() -> attendance.addGuest(meeting.id(), name, quality))));
            guest.setTestId("add-guest");
            Div bar = new Div(guest);
            bar.addClassName("actions");
            add(bar);
        }
    }

    /** The sentence of the counts, with the quorum where the committee wants one (SEAT-4). */
    private Div counts() {
        Div status = new Div(line(MeetingWords.counted(meeting), "counts"));
        Integer quorum = meeting.quorum();
        if (quorum != null) {
            boolean reached = meeting.representation().reaches(quorum);
            status.add(line(
                    getTranslation(reached ? "meeting.quorum.reached" : "meeting.quorum.missing", quorum), "quorum"));
        }
        status.getElement().setAttribute("role", "status");
        return status;
    }

    private static Paragraph line(String text, String testId) {
        Paragraph line = new Paragraph(text);
        line.addClassName("small");
        line.setTestId(testId);
        return line;
    }

    /** Whoever is invited and not noted yet. */
    private List<InvitedLine> awaited() {
        return meeting.invited().stream()
                .filter(invited -> meeting.guests().stream().noneMatch(invited::isNotedAs))
                .toList();
    }

    private ListItem row(InvitedLine invited) {
        Button present = Buttons.plain(
                getTranslation("meeting.invited.present"),
                () -> acts.run(() -> attendance.addGuest(meeting.id(), invited.name(), invited.quality())));
        present.setAriaLabel(getTranslation("meeting.invited.present.label", invited.name()));
        present.setTestId("note-guest-present");
        ListItem row = new ListItem(words(invited.name(), invited.quality()), present);
        row.setTestId("awaited-guest");
        return row;
    }

    private static Div words(String name, @Nullable String quality) {
        Div words = new Div(new Span(name));
        words.addClassName("grow");
        if (quality != null) {
            Paragraph line = new Paragraph(quality);
            line.addClassNames("soft", "small");
            words.add(line);
        }
        return words;
    }

    private ListItem row(GuestLine guest) {
        ListItem row = new ListItem(words(guest.name(), guest.quality()));
        row.setTestId("guest");
        if (records) {
            row.add(Icon.CROSS.button(
                    getTranslation("meeting.guest.remove", guest.name()),
                    () -> acts.run(() -> attendance.removeGuest(meeting.id(), guest.id()))));
        }
        return row;
    }
}
