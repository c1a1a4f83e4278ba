package fr.tuilage.minutes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.tuilage.base.Formats;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.meeting.AgendaItemDetails;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.meeting.ui.MeetingWords;
import fr.tuilage.minutes.MinutesDetails;
import fr.tuilage.minutes.MinutesOutcomeService;
import fr.tuilage.minutes.MinutesState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole minutes, item by item: to finish while they are a draft, to read once adopted. */
class MinutesDocument extends Section {

    private final UUID meetingId;
    private final MinutesState state;
    private final List<ItemRecord> records = new ArrayList<>();

    MinutesDocument(
            MeetingDetails meeting,
            MinutesDetails read,
            MinutesOutcomeService outcomes,
            UUID reader,
            Runnable changed) {
        meetingId = meeting.id();
        state = read.state();
        addClassNames("card", "minutes-document");
        setTestId("minutes");
        add(head(read));
        int number = 1;
        for (AgendaItemDetails item : meeting.agenda()) {
            Section part = new Section();
            part.addClassName("minutes-item");
            part.setTestId("minutes-item");
            part.setId("item-" + item.id());
            part.add(new H3(number++ + ". " + MeetingWords.title(item)));
            var fate = item.fate();
            if (fate != null) {
                String word = item.fateWord();
                Paragraph line =
                        new Paragraph(getTranslation("meeting.fate." + fate) + (word == null ? "" : " : " + word));
                line.addClassNames("soft", "small");
                part.add(line);
            }
            ItemRecord record = new ItemRecord(meeting, item.id(), outcomes, reader, read, changed);
            records.add(record);
            part.add(record);
            add(part);
        }
        closing("meeting.close.what-it-changed", meeting.whatItChanged());
        closing("meeting.close.what-is-missing", meeting.whatIsMissing());
        seal(read, meeting);
    }

    /** Shows what was read anew, and what is being typed stays; false when these are others, or were adopted meanwhile. */
    boolean refresh(MinutesDetails read) {
        if (!read.id().equals(meetingId) || read.state() != state) {
            return false;
        }
        records.forEach(record -> record.refresh(read));
        return true;
    }

    private Div head(MinutesDetails read) {
        boolean adopted = read.state() == MinutesState.ADOPTED;
        Chip state =
                new Chip(getTranslation("minutes.state." + read.state()), adopted ? Chip.Tone.GOOD : Chip.Tone.WAIT);
        state.setTestId("minutes-state");
        Div head = new Div(new H2(getTranslation("minutes.title")), state);
        head.addClassName("document-head");
        return head;
    }

    private void closing(String key, @Nullable String line) {
        if (line != null) {
            Paragraph text = new Paragraph(line);
            text.addClassName("written");
            Section part = new Section(new H3(getTranslation(key)), text);
            part.addClassName("minutes-item");
            add(part);
        }
    }

    private void seal(MinutesDetails read, MeetingDetails meeting) {
        if (read.state() != MinutesState.ADOPTED) {
            return;
        }
        var by = read.adoptedBy();
        Paragraph adopted = new Paragraph(getTranslation(
                "minutes.adopted.by",
                Formats.in(getLocale())
                        .dateTime(Objects.requireNonNull(read.adoptedAt())
                                .atZone(meeting.session().startsAt().getZone())),
                by == null ? "" : by.displayName()));
        adopted.addClassName("small");
        Paragraph hash = new Paragraph(getTranslation("minutes.hash", Objects.requireNonNull(read.hash())));
        hash.addClassNames("soft", "small", "hash");
        hash.setTestId("minutes-hash");
        add(adopted, hash);
        if (!read.intact(meeting)) {
            Paragraph broken = new Paragraph(getTranslation("minutes.broken"));
            broken.addClassName("refusal");
            broken.setTestId("minutes-broken");
            add(broken);
        }
    }
}
