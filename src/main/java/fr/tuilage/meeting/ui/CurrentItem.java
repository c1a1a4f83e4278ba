package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.meeting.AgendaItemDetails;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.meeting.MeetingState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The item in discussion: large, with its timer and what is written of it, and the way to the next (MEET-9). */
class CurrentItem extends Section {

    private final UUID meetingId;
    private final @Nullable UUID itemId;
    private final @Nullable Component record;
    private final Div behind = new Div();

    CurrentItem(MeetingDetails meeting, MeetingRecord.OnPage written, Clock clock, Runnable start) {
        addClassNames("card", "current");
        setTestId("current-item");
        behind.addClassName("behind");
        behind.getElement().setAttribute("role", "status");
        meetingId = meeting.id();
        Optional<AgendaItemDetails> current = meeting.currentItem();
        itemId = current.map(AgendaItemDetails::id).orElse(null);
        if (current.isEmpty()) {
            record = null;
            add(new H2(getTranslation("meeting.current.none")), new Paragraph(getTranslation("meeting.current.begin")));
            if (meeting.rights().hold() && !meeting.agenda().isEmpty()) {
                var begin = Buttons.main(getTranslation("meeting.current.start"), start);
                begin.setTestId("start-first");
                Div bar = new Div(begin);
                bar.addClassName("actions");
                add(bar);
            }
            return;
        }
        AgendaItemDetails item = current.get();
        add(head(meeting, item, clock));
        String note = item.note();
        if (note != null) {
            Paragraph more = new Paragraph(note);
            more.addClassNames("soft", "item-note");
            add(more);
        }
        record = written.ofItem(item);
        add(record);
    }

    /** Whether it shows the item that is in discussion now. */
    boolean shows(MeetingDetails meeting) {
        return meeting.id().equals(meetingId)
                && meeting.state() == MeetingState.IN_SESSION
                && Objects.equals(itemId, meeting.currentItemId());
    }

    /** Whether somebody is typing here what would be lost, while the same meeting has gone on. */
    boolean holds(MeetingDetails meeting, MeetingRecord.OnPage written) {
        return meeting.id().equals(meetingId) && record != null && !shows(meeting) && written.typing(record);
    }

    /** Says that the session has gone on, and offers to follow: what is being typed here is not taken away. */
    void goneOn(Runnable follow) {
        if (!behind.isAttached()) {
            addComponentAsFirst(behind);
        }
        behind.removeAll();
        Button button = Buttons.plain(getTranslation("meeting.current.follow"), follow);
        button.setTestId("follow-session");
        behind.add(new Paragraph(getTranslation("meeting.current.gone-on")), button);
    }

    /** Reads again what others wrote; what is typed here stays. */
    boolean refresh(MeetingRecord.OnPage written) {
        return record == null || written.refresh(record);
    }

    private Header head(MeetingDetails meeting, AgendaItemDetails item, Clock clock) {
        List<AgendaItemDetails> agenda = meeting.agenda();
        Paragraph above = new Paragraph(getTranslation(
                "meeting.current.number",
                agenda.indexOf(item) + 1,
                agenda.size(),
                getTranslation("meeting.kind." + item.kind())));
        above.addClassNames("soft", "small");
        H2 title = new H2(MeetingWords.title(item));
        title.setTestId("current-title");
        Div words = new Div(above, title);
        words.addClassName("grow");
        return new Header(words, new ItemTimer(meeting, item, clock.instant()));
    }

    /** How long the item has been discussed; counts by itself in the browser. */
    @Tag("item-timer")
    @JsModule("context://components/item-timer.js")
    static class ItemTimer extends Component {

        ItemTimer(MeetingDetails meeting, AgendaItemDetails item, Instant now) {
            Instant since = meeting.currentSince();
            Duration spent = since == null ? Duration.ZERO : Duration.between(since, now);
            getElement().setProperty("elapsed", (double)
                    Math.max(0, spent.plus(item.actual()).toSeconds()));
            getElement().setProperty("planned", (double)
                    Duration.ofMinutes(item.minutes()).toSeconds());
            getElement().setProperty("label", getTranslation("meeting.timer"));
        }
    }
}
