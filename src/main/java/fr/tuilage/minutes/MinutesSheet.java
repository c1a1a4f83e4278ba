package fr.tuilage.minutes;

import fr.tuilage.base.Formats;
import fr.tuilage.base.Translations;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.meeting.AgendaItemDetails;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.register.ActionLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands on the paper of minutes, in one language (MIN-5). */
final class MinutesSheet {

    private final Translations translations;
    private final MeetingDetails meeting;
    private final MinutesDetails minutes;
    private final Locale locale;
    private final Formats formats;

    MinutesSheet(Translations translations, MeetingDetails meeting, MinutesDetails minutes, Locale locale) {
        this.translations = translations;
        this.meeting = meeting;
        this.minutes = minutes;
        this.locale = Translations.nearest(locale);
        this.formats = Formats.in(locale);
    }

    Map<String, @Nullable Object> model() {
        Map<String, @Nullable Object> model = new HashMap<>();
        String title =
                say("minutes.page", formats.dateWithoutWeekday(meeting.session().on()));
        model.put("title", title);
        model.put("committee", meeting.committeeName());
        // A quotation mark would end the text of the page's margin.
        model.put("footer", (meeting.committeeName() + " · " + title).replaceAll("[\"\\\\\\n]", " "));
        model.put(
                "when",
                formats.date(meeting.session().on()) + ", "
                        + formats.timeRange(
                                meeting.session().startsAt(), meeting.session().length()));
        model.put("place", place());
        model.put(
                "writer",
                meeting.seat(meeting.minuteTakerSeatId()).map(SeatDetails::name).orElse(null));
        model.put("draft", minutes.state() == MinutesState.DRAFT);
        new AttendanceSheet(meeting, this::say).fill(model);
        model.put("items", items());
        outcomes(model);
        model.put("hasClosing", meeting.whatItChanged() != null || meeting.whatIsMissing() != null);
        model.put("changed", meeting.whatItChanged());
        model.put("missing", meeting.whatIsMissing());
        seal(model);
        return model;
    }

    private @Nullable String place() {
        if (!meeting.session().place().isBlank()) {
            return meeting.session().place();
        }
        return meeting.seat(meeting.session().hostSeatId())
                .map(host -> say("meeting.place.host", host.name()))
                .orElse(null);
    }

    private List<Map<String, @Nullable Object>> items() {
        List<Map<String, @Nullable Object>> lines = new ArrayList<>();
        for (AgendaItemDetails item : meeting.agenda()) {
            Map<String, @Nullable Object> line = new HashMap<>();
            line.put("number", lines.size() + 1);
            line.put("title", title(item));
            line.put("fate", fate(item));
            line.put("exchange", written(item.id(), PassageKind.EXCHANGE));
            line.put("agreement", written(item.id(), PassageKind.AGREEMENT));
            line.put("dissent", written(item.id(), PassageKind.DISSENT));
            lines.add(line);
        }
        return lines;
    }

    private String title(AgendaItemDetails item) {
        return item.title() == null ? say("meeting.standing." + item.standing()) : item.title();
    }

    private @Nullable String fate(AgendaItemDetails item) {
        if (item.fate() == null) {
            return null;
        }
        String fate = say("meeting.fate." + item.fate());
        return item.fateWord() == null ? fate : fate + ", " + item.fateWord();
    }

    private @Nullable String written(UUID itemId, PassageKind kind) {
        return minutes.passage(itemId, kind)
                .map(PassageDetails::text)
                .filter(text -> !text.isBlank())
                .map(String::strip)
                .orElse(null);
    }

    private void outcomes(Map<String, @Nullable Object> model) {
        model.put("hasDecisions", !minutes.decisions().isEmpty());
        model.put(
                "decisions",
                minutes.decisions().stream()
                        .map(decision -> say("minutes.decision", decision.number()) + " · " + decision.text())
                        .toList());
        model.put("hasActions", !minutes.actions().isEmpty());
        model.put(
                "actions",
                minutes.actions().stream()
                        .map(action -> Map.of(
                                "text",
                                action.text(),
                                "owner",
                                owner(action),
                                "due",
                                formats.dateWithoutWeekday(action.dueOn())))
                        .toList());
    }

    private String owner(ActionLine action) {
        PersonLine person = action.person();
        return person == null
                ? action.seatName()
                : say("minutes.action.owner", action.seatName(), person.displayName());
    }

    private void seal(Map<String, @Nullable Object> model) {
        Instant at = minutes.adoptedAt();
        PersonLine by = minutes.adoptedBy();
        model.put(
                "adopted",
                at == null
                        ? null
                        : say(
                                "minutes.adopted.by",
                                formats.dateTime(
                                        at.atZone(meeting.session().startsAt().getZone())),
                                by == null ? "" : by.displayName()));
        model.put("hash", Objects.requireNonNullElse(minutes.hash(), ""));
    }

    private String say(String key, Object... arguments) {
        return translations.text(locale, key, arguments);
    }
}
