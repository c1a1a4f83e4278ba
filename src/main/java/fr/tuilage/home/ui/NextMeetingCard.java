package fr.tuilage.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.tuilage.base.Formats;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.base.ui.Chip.Tone;
import fr.tuilage.home.NextMeeting;
import java.time.Duration;
import java.util.Locale;

/** The next meeting with its date on a tile: when, where, and what falls to us. */
class NextMeetingCard extends Section {

    /**
     * The card of one meeting.
     *
     * @param named whether to say which committee meets
     */
    NextMeetingCard(NextMeeting meeting, boolean named) {
        addClassNames("card", "next-meeting");
        setTestId("next-meeting");
        Formats formats = Formats.in(getLocale());
        Paragraph above = new Paragraph(
                named ? getTranslation("home.next.of", meeting.committeeName()) : getTranslation("home.next"));
        above.addClassNames("soft", "small");
        H2 when = new H2(capitalised(formats.date(meeting.on())) + ", "
                + formats.timeRange(meeting.startsAt(), Duration.between(meeting.startsAt(), meeting.endsAt())));
        when.setId("next-meeting-" + meeting.id());
        getElement().setAttribute("aria-labelledby", "next-meeting-" + meeting.id());
        Div words = new Div(above, when, where(meeting));
        words.addClassName("grow");
        Anchor open = new Anchor(Addresses.meeting(meeting.id()), getTranslation("home.next.open"));
        open.addClassName("btn");
        add(new DateTile(meeting.on()), words, open);
    }

    private Div where(NextMeeting meeting) {
        Div line = new Div();
        line.addClassName("next-where");
        String place = place(meeting);
        if (!place.isEmpty()) {
            line.add(new Span(place));
        }
        if (meeting.weHost()) {
            line.add(new Chip(getTranslation("home.next.we-host"), Tone.DUTY));
        }
        if (meeting.weTakeMinutes()) {
            line.add(new Chip(getTranslation("home.next.we-take-minutes"), Tone.DUTY));
        } else if (meeting.minuteTaker() != null) {
            line.add(new Chip(getTranslation("home.next.minute-taker", meeting.minuteTaker())));
        }
        return line;
    }

    private String place(NextMeeting meeting) {
        if (meeting.host() == null) {
            return meeting.place();
        }
        return meeting.place().isBlank()
                ? getTranslation("home.next.host", meeting.host())
                : getTranslation("home.next.host-place", meeting.host(), meeting.place());
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
