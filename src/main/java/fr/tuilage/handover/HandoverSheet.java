package fr.tuilage.handover;

import fr.tuilage.base.Formats;
import fr.tuilage.base.Translations;
import fr.tuilage.committee.HalfDetails;
import fr.tuilage.committee.SeatDetails;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands on the paper of a pack, in one language (SEAT-6). */
final class HandoverSheet {

    private final Translations translations;
    private final HandoverPack pack;
    private final Locale locale;
    private final Formats formats;

    HandoverSheet(Translations translations, HandoverPack pack, Locale locale) {
        this.translations = translations;
        this.pack = pack;
        this.locale = Translations.nearest(locale);
        this.formats = Formats.in(locale);
    }

    Map<String, @Nullable Object> model() {
        String title = say("handover.title");
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("title", title);
        model.put("committee", pack.committeeName());
        // A quotation mark would end the text of the page's margin.
        model.put("footer", (pack.committeeName() + " · " + title).replaceAll("[\"\\\\\\n]", " "));
        model.put("places", pack.places().stream().map(this::name).toList());
        model.put(
                "words",
                pack.places().stream()
                        .flatMap(place -> place.words().stream())
                        .map(this::word)
                        .toList());
        model.put("purpose", pack.purpose());
        model.put(
                "coordination",
                pack.coordination().stream()
                        .map(line -> say("handover.coordination", line.person().displayName(), line.organisationName())
                                + " " + line.person().email())
                        .toList());
        model.put("dates", pack.dates().stream().map(this::date).toList());
        model.put("hasDates", !pack.dates().isEmpty());
        model.put("actions", pack.actions().stream().map(this::action).toList());
        model.put("hasActions", !pack.actions().isEmpty());
        model.put(
                "minutes",
                pack.minutes().stream()
                        .map(line -> say("handover.minutes.line", formats.date(line.on()))
                                + (line.whatItChanged() == null ? "" : " · " + line.whatItChanged()))
                        .toList());
        model.put("hasMinutes", !pack.minutes().isEmpty());
        model.put("partners", pack.partners().stream().map(this::partner).toList());
        model.put("printed", say("calendar.paper.printed", pack.today()));
        return model;
    }

    private String name(HeldPlace place) {
        String half = Objects.requireNonNullElseGet(
                place.halfTitle(),
                () -> say(
                        "committee.half." + Objects.requireNonNull(place.place().half())));
        return say("handover.place", place.seatName(), half);
    }

    private Map<String, String> word(WordLine word) {
        return Map.of(
                "text",
                word.text(),
                "by",
                say(
                        "handover.word.by",
                        word.author(),
                        formats.dateWithoutWeekday(
                                word.writtenAt().atZone(pack.timeZone()).toLocalDate())));
    }

    private Map<String, String> date(DatedTurns date) {
        String place = date.session().place();
        return Map.of(
                "day",
                formats.date(date.session().on()),
                "where",
                formats.timeRange(date.session().startsAt(), date.session().length()) + ", "
                        + (!place.isEmpty()
                                ? place
                                : date.host() == null
                                        ? say("calendar.place.open")
                                        : say("calendar.place.host", date.host())),
                "turns",
                date.ours().stream()
                        .sorted()
                        .map(kind -> say("calendar.mine." + kind))
                        .collect(Collectors.joining(" ")));
    }

    private String action(OpenAction action) {
        String day = formats.dateWithoutWeekday(action.dueOn());
        return action.text() + " ("
                + say(action.lateOn(pack.today()) ? "handover.action.late" : "handover.action.due", day) + ")";
    }

    private Map<String, String> partner(SeatDetails seat) {
        return Map.of(
                "name",
                seat.name(),
                "subtitle",
                Objects.requireNonNullElse(seat.subtitle(), ""),
                "people",
                seat.halves().stream().flatMap(half -> people(half).stream()).collect(Collectors.joining(" · ")));
    }

    private List<String> people(HalfDetails half) {
        String title = Objects.requireNonNullElseGet(half.title(), () -> say("committee.half." + half.half()));
        return half.titulars().stream()
                .map(holder -> say("handover.partner.person", holder.person().displayName(), title) + ", "
                        + holder.person().email())
                .toList();
    }

    private String say(String key, Object... arguments) {
        return translations.text(locale, key, arguments);
    }
}
