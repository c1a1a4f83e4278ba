package fr.tuilage.consultation;

import fr.tuilage.base.Formats;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.Translations;
import fr.tuilage.committee.HolderLine;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.identity.PersonLine;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The plain form behind a personal link: a group for each date, a line for each place, two choices each. */
final class AnswerForm {

    /** A parameter of the address, and a field: the other half of the seat is answered for as well. */
    static final String FOR_BOTH = "binome";

    /** The button that answers "possible" for all of one's own. */
    private static final String ALL = "tout";

    private static final String SEPARATOR = "_";

    private final ConsultationDetails consultation;
    private final boolean both;
    private final Translations translations;

    AnswerForm(ConsultationDetails consultation, boolean both, Translations translations) {
        this.consultation = consultation;
        this.both = both;
        this.translations = translations;
    }

    /** What the form sent, for the places that it shows; what was left open stays open. */
    List<DateReply> replies(Map<String, List<String>> sent) {
        if (sent.containsKey(ALL)) {
            return consultation.dates().stream()
                    .flatMap(date -> consultation.mine().stream()
                            .map(place -> new DateReply(
                                    place.seatId(),
                                    place.half(),
                                    date.startsAt().toLocalDate(),
                                    date.startsAt().toLocalTime(),
                                    Reply.POSSIBLE)))
                    .toList();
        }
        return sent.entrySet().stream()
                .filter(field -> field.getKey().contains(SEPARATOR))
                .map(field -> reply(field.getKey(), field.getValue().getFirst()))
                .toList();
    }

    private static DateReply reply(String name, String value) {
        String[] parts = name.split(SEPARATOR, 3);
        try {
            LocalDateTime at = LocalDateTime.parse(parts[2]);
            SeatHalf half = "m".equals(parts[1]) ? SeatHalf.MANAGER : SeatHalf.FIELD_WORKER;
            return new DateReply(
                    UUID.fromString(parts[0]), half, at.toLocalDate(), at.toLocalTime(), Reply.valueOf(value));
        } catch (IllegalArgumentException | DateTimeParseException | ArrayIndexOutOfBoundsException altered) {
            throw new RuleViolation("refusal.consultation.form");
        }
    }

    Map<String, @Nullable Object> model(PersonLine reader, String note) {
        Locale locale = reader.locale();
        Formats formats = Formats.in(locale);
        List<OwnPlace> others = others();
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("greeting", translations.text(locale, "consultation.link.greeting", reader.displayName()));
        model.put(
                "line",
                translations.text(
                        locale,
                        "consultation.link.line",
                        consultation.committeeName(),
                        formats.date(consultation.deadline())));
        model.put("note", note);
        model.put("hasNote", !note.isEmpty());
        model.put("both", both);
        model.put("offersBoth", !both && !others.isEmpty());
        model.put(
                "bothText",
                translations.text(
                        locale,
                        "consultation.link.both",
                        others.stream().map(this::names).collect(Collectors.joining(", "))));
        model.put(
                "dates",
                consultation.dates().stream()
                        .map(date -> date(date, others, formats, locale))
                        .toList());
        return model;
    }

    private Map<String, Object> date(ConsultedDate date, List<OwnPlace> others, Formats formats, Locale locale) {
        List<OwnPlace> places = new ArrayList<>(consultation.mine());
        if (both) {
            places.addAll(others);
        }
        return Map.of(
                "on",
                formats.date(date.startsAt().toLocalDate()),
                "hours",
                formats.timeRange(date.startsAt(), date.length())
                        + (date.place().isEmpty() ? "" : " · " + date.place()),
                "places",
                places.stream()
                        .map(place ->
                                place(date, place, formats.date(date.startsAt().toLocalDate()), locale))
                        .toList());
    }

    private Map<String, Object> place(ConsultedDate date, OwnPlace place, String day, Locale locale) {
        Reply said = date.answers().stream()
                .filter(answer -> answer.seatId().equals(place.seatId()))
                .findFirst()
                .map(answer -> answer.of(place.half()))
                .orElse(null);
        boolean own = consultation.mine().contains(place);
        SeatDetails seat = consultation.seat(place.seatId());
        String who = own
                ? consultation.mine().size() == 1
                        ? translations.text(locale, "consultation.you")
                        : translations.text(locale, "consultation.you-for", seat.shortName())
                : names(place);
        return Map.of(
                "named",
                both || consultation.mine().size() > 1,
                "who",
                who,
                "group",
                day + ", " + who,
                "name",
                String.join(
                        SEPARATOR,
                        place.seatId().toString(),
                        place.half() == SeatHalf.MANAGER ? "m" : "f",
                        date.startsAt().toLocalDateTime().toString()),
                "possible",
                said == Reply.POSSIBLE,
                "impossible",
                said == Reply.IMPOSSIBLE);
    }

    /** The other halves of one's own seats, where somebody holds them. */
    private List<OwnPlace> others() {
        return consultation.mine().stream()
                .map(OwnPlace::seatId)
                .distinct()
                .flatMap(seat -> Arrays.stream(SeatHalf.values()).map(half -> new OwnPlace(seat, half)))
                .filter(place -> !consultation.mine().contains(place))
                .filter(place -> !consultation
                        .seat(place.seatId())
                        .half(place.half())
                        .holders()
                        .isEmpty())
                .toList();
    }

    private String names(OwnPlace place) {
        return consultation.seat(place.seatId()).half(place.half()).holders().stream()
                .map(HolderLine::person)
                .map(PersonLine::displayName)
                .collect(Collectors.joining(", "));
    }
}
