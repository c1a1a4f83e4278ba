package fr.tuilage.minutes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.meeting.MeetingState;
import fr.tuilage.minutes.MinutesDetails;
import fr.tuilage.minutes.MinutesOutcomeService;
import fr.tuilage.minutes.MinutesState;
import fr.tuilage.minutes.PassageDetails;
import fr.tuilage.minutes.PassageDraft;
import fr.tuilage.minutes.PassageKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What is written under one item: fields that save themselves for whoever writes, the growing text for the others. */
class ItemRecord extends Div {

    private final UUID meetingId;
    private final UUID itemId;
    private final UUID reader;
    private final Map<PassageKind, MinutesPassage> fields = new EnumMap<>(PassageKind.class);
    private final Div passages = new Div();
    private final OutcomesPanel outcomes;
    private boolean writing;
    private final boolean over;
    private final transient Runnable changed;

    /** @param changed is told when the reader wrote something, and reads the page again */
    ItemRecord(
            MeetingDetails meeting,
            UUID itemId,
            MinutesOutcomeService outcomeService,
            UUID reader,
            MinutesDetails read,
            Runnable changed) {
        this.meetingId = meeting.id();
        this.itemId = itemId;
        this.reader = reader;
        this.outcomes = new OutcomesPanel(meeting, itemId, outcomeService, changed);
        this.over = meeting.state() == MeetingState.CLOSED;
        this.changed = changed;
        addClassNames("stack", "item-record");
        passages.addClassName("stack");
        add(passages, outcomes);
        writing = read.writable();
        build(read);
        outcomes.show(read);
    }

    /** Whether an outcome is being typed: passages keep themselves, this form does not. */
    boolean typing() {
        return outcomes.typing();
    }

    /** Shows what was read anew; what is being typed stays. */
    void refresh(MinutesDetails read) {
        if (read.writable() && writing) {
            fields.forEach((kind, field) -> show(field, read, kind));
        } else {
            writing = read.writable();
            build(read);
        }
        outcomes.show(read);
    }

    private void build(MinutesDetails read) {
        fields.clear();
        passages.removeAll();
        if (writing) {
            for (PassageKind kind : PassageKind.values()) {
                MinutesPassage field = field(kind);
                fields.put(kind, field);
                show(field, read, kind);
                passages.add(field);
            }
        } else {
            buildReading(read);
        }
    }

    private void buildReading(MinutesDetails read) {
        for (PassageKind kind : PassageKind.values()) {
            String stored = stored(read, kind);
            if (!stored.isBlank()) {
                passages.add(text(kind, stored));
            }
        }
        if (passages.getChildren().findAny().isEmpty()) {
            String key = read.state() == MinutesState.ADOPTED ? "minutes.nothing" : "minutes.nothing-yet";
            Paragraph nothing = new Paragraph(getTranslation(key));
            nothing.addClassName("soft");
            passages.add(nothing);
        }
        passages.add(new Leftovers(Arrays.stream(PassageKind.values())
                .map(kind -> new Leftovers.Kept(
                        MinutesPassage.draftKey(address(kind), reader),
                        getTranslation("minutes.kind." + kind),
                        stored(read, kind)))
                .toList()));
    }

    private String stored(MinutesDetails read, PassageKind kind) {
        return read.passage(itemId, kind).map(PassageDetails::text).orElse("");
    }

    private String address(PassageKind kind) {
        return "api/minutes/" + meetingId + "/passages/" + itemId + "/" + kind;
    }

    private MinutesPassage field(PassageKind kind) {
        MinutesPassage field = new MinutesPassage(
                address(kind),
                reader,
                getTranslation("minutes.kind." + kind),
                getTranslation("minutes.kind." + kind + ".hint"),
                PassageDraft.TEXT_LENGTH);
        field.addClassName(kind.name().toLowerCase(Locale.ROOT));
        field.setTestId("passage-" + kind);
        if (over) {
            // In session the page follows anyway.
            field.addSavedListener(changed);
        }
        return field;
    }

    /** While nothing is stored the field is empty by itself. */
    private void show(MinutesPassage field, MinutesDetails read, PassageKind kind) {
        read.passage(itemId, kind).ifPresent(field::show);
    }

    static Div text(PassageKind kind, String text) {
        Div passage = new Div(new H3(I18NProvider.translate("minutes.kind." + kind)), paragraphs(text));
        passage.addClassNames("passage-read", kind.name().toLowerCase(Locale.ROOT));
        passage.setTestId("read-" + kind);
        return passage;
    }

    private static Paragraph paragraphs(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("written");
        return paragraph;
    }
}
