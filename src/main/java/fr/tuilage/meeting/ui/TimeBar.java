package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.tuilage.base.Formats;
import fr.tuilage.meeting.AgendaItemDetails;
import fr.tuilage.meeting.MeetingDetails;
import java.time.Duration;

/** Planned against available time, and an overrun before it happens (MEET-4). The sentence below says the same. */
class TimeBar extends Div {

    TimeBar(MeetingDetails meeting) {
        setTestId("time-bar");
        Div bar = new Div();
        bar.addClassName("timebar");
        bar.getElement().setAttribute("aria-hidden", "true");
        long available = Math.max(1, meeting.session().length().toMinutes());
        long whole = Math.max(available, meeting.planned().toMinutes());
        long so = 0;
        for (AgendaItemDetails item : meeting.agenda()) {
            Span part = new Span();
            if (item.id().equals(meeting.currentItemId())) {
                part.addClassName("on");
            } else if (so + item.minutes() > available) {
                part.addClassName("over");
            } else if (!item.reached()) {
                part.addClassName("to");
            }
            // A length is data, not a style of the page.
            part.getElement().setAttribute("style", "width:" + 100.0 * item.minutes() / whole + "%");
            so += item.minutes();
            bar.add(part);
        }
        add(bar, sentence(meeting));
    }

    private Paragraph sentence(MeetingDetails meeting) {
        Formats formats = MeetingWords.formats();
        Duration over = meeting.overrun();
        String planned = formats.duration(meeting.planned());
        String available = formats.duration(meeting.session().length());
        Paragraph line = new Paragraph(
                over.isPositive()
                        ? getTranslation("meeting.time.over", planned, available, formats.duration(over))
                        : getTranslation("meeting.time.fits", planned, available, formats.duration(over.negated())));
        line.addClassNames("small", over.isPositive() ? "overrun" : "soft");
        line.setTestId("time-sentence");
        return line;
    }
}
