package fr.tuilage.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.Formats;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.meeting.GuestMeetingLine;
import fr.tuilage.meeting.MeetingState;
import java.util.List;

/** The meetings of other committees to which the reader is invited, each a way in (ID-2). */
class InvitedMeetings extends Card {

    InvitedMeetings(List<GuestMeetingLine> invited) {
        super(I18NProvider.translate("home.invited"));
        setTestId("invited-meetings");
        UnorderedList list = new UnorderedList();
        list.addClassName("invited-meetings");
        invited.forEach(line -> list.add(row(line)));
        add(list);
    }

    private ListItem row(GuestMeetingLine line) {
        Formats formats = Formats.in(getLocale());
        Anchor when = new Anchor(
                Addresses.meeting(line.meetingId()),
                formats.date(line.on()) + ", " + formats.timeRange(line.startsAt(), line.length()));
        when.addClassName("committee-name");
        Span committee = new Span(line.committeeName());
        committee.addClassNames("soft", "small");
        Paragraph quality = new Paragraph(getTranslation("home.invited.as", line.quality()));
        quality.addClassNames("soft", "small");
        Div words = new Div(committee, when, where(line), quality);
        words.addClassNames("grow", "two-lines");
        return new ListItem(new DateTile(line.on()), words);
    }

    private Div where(GuestMeetingLine line) {
        Div facts = new Div();
        facts.addClassName("next-where");
        if (line.state() == MeetingState.CANCELLED) {
            facts.add(new Chip(getTranslation("home.invited.cancelled"), Chip.Tone.BAD));
            return facts;
        }
        String place = place(line);
        if (!place.isEmpty()) {
            facts.add(new Span(place));
        }
        return facts;
    }

    private String place(GuestMeetingLine line) {
        return line.host() == null || !line.place().isBlank()
                ? line.place()
                : getTranslation("home.next.host", line.host());
    }
}
