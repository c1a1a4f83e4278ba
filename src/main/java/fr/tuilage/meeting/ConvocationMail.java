package fr.tuilage.meeting;

import fr.tuilage.base.Formats;
import fr.tuilage.base.Translations;
import fr.tuilage.calendar.EventText;
import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.calendar.SessionPlaces;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.register.ActionLine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the convocation says to one reader: everything needed stands in the mail itself (MEET-7). */
@Component
class ConvocationMail {

    private final Translations translations;
    private final SessionPlaces places;
    private final String publicUrl;

    ConvocationMail(Translations translations, SessionPlaces places, @Value("${tuilage.public-url}") String publicUrl) {
        this.translations = translations;
        this.places = places;
        this.publicUrl = publicUrl;
    }

    Map<String, @Nullable Object> model(
            MeetingDetails meeting, List<ActionLine> openActions, PersonLine reader, boolean again) {
        Locale locale = reader.locale();
        Formats formats = Formats.in(locale);
        SessionDetails session = meeting.session();
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("again", again);
        model.put("committee", meeting.committeeName());
        model.put("date", formats.date(session.on()));
        model.put("hours", formats.timeRange(session.startsAt(), session.length()));
        model.put("place", session.place().isBlank() ? null : session.place());
        model.put("host", nameOf(meeting, session.hostSeatId()));
        model.put("minuteTaker", nameOf(meeting, meeting.minuteTakerSeatId()));
        List<String> expected = expected(meeting, reader);
        model.put("expects", !expected.isEmpty());
        model.put("expected", expected);
        model.put("items", agenda(meeting, locale));
        model.put("planned", formats.duration(meeting.planned()));
        List<Map<String, Object>> actions = openActions.stream()
                .filter(action -> concerns(meeting, action, reader.id()))
                .map(action -> Map.<String, Object>of(
                        "text",
                        action.text(),
                        "due",
                        formats.dateWithoutWeekday(action.dueOn()),
                        "late",
                        action.late()))
                .toList();
        model.put("hasActions", !actions.isEmpty());
        model.put("actions", actions);
        model.put("link", publicUrl + "/reunions/" + meeting.id());
        return model;
    }

    /** The calendar event: its description is the agenda in lines. */
    EventText eventText(MeetingDetails meeting, Locale locale) {
        return new EventText(
                translations.text(locale, "meeting.convocation.summary", meeting.committeeName()),
                description(meeting, locale),
                places.of(meeting.session(), nameOf(meeting, meeting.session().hostSeatId()), locale));
    }

    private String description(MeetingDetails meeting, Locale locale) {
        return agenda(meeting, locale).stream()
                        .map(item -> item.get("number") + ". " + item.get("title"))
                        .collect(Collectors.joining("\n"))
                + "\n\n" + publicUrl + "/reunions/" + meeting.id();
    }

    private List<Map<String, Object>> agenda(MeetingDetails meeting, Locale locale) {
        Formats formats = Formats.in(locale);
        List<Map<String, Object>> lines = new ArrayList<>();
        for (AgendaItemDetails item : meeting.agenda()) {
            PersonLine presenter = item.presenter();
            lines.add(Map.of(
                    "number",
                    lines.size() + 1,
                    "title",
                    title(item, locale),
                    "length",
                    formats.duration(Duration.ofMinutes(item.minutes())),
                    "presenter",
                    presenter == null ? "" : presenter.displayName(),
                    "hasPresenter",
                    presenter != null));
        }
        return lines;
    }

    private String title(AgendaItemDetails item, Locale locale) {
        String title = item.title();
        return title != null ? title : translations.text(locale, "meeting.standing." + item.standing());
    }

    /** What this one person is expected to do at the meeting, in sentences. */
    private List<String> expected(MeetingDetails meeting, PersonLine reader) {
        List<String> sentences = new ArrayList<>();
        if (holds(meeting, meeting.minuteTakerSeatId(), reader.id())) {
            sentences.add(translations.text(reader.locale(), "meeting.convocation.you-take-the-minutes"));
        }
        if (holds(meeting, meeting.session().hostSeatId(), reader.id())) {
            sentences.add(translations.text(reader.locale(), "meeting.convocation.you-host"));
        }
        if (holds(meeting, meeting.facilitatorSeatId(), reader.id())) {
            sentences.add(translations.text(reader.locale(), "meeting.convocation.you-facilitate"));
        }
        meeting.agenda().stream()
                .filter(item ->
                        item.presenter() != null && item.presenter().id().equals(reader.id()))
                .forEach(item -> sentences.add(translations.text(
                        reader.locale(), "meeting.convocation.you-present", title(item, reader.locale()))));
        return sentences;
    }

    private static boolean concerns(MeetingDetails meeting, ActionLine action, UUID reader) {
        PersonLine person = action.person();
        return person == null
                ? holds(meeting, action.seatId(), reader)
                : person.id().equals(reader);
    }

    private static boolean holds(MeetingDetails meeting, @Nullable UUID seatId, UUID person) {
        return meeting.seat(seatId).stream()
                .flatMap(seat -> seat.holders().stream())
                .anyMatch(holder -> holder.person().id().equals(person));
    }

    private static @Nullable String nameOf(MeetingDetails meeting, @Nullable UUID seatId) {
        return meeting.seat(seatId).map(SeatDetails::name).orElse(null);
    }
}
