package fr.tuilage.handover.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.Formats;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.handover.DatedTurns;
import fr.tuilage.handover.HeldPlace;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How places and dates are said on the pages of hand-overs. */
final class HandoverWords {

    private HandoverWords() {}

    /** "Mission locale, responsable". */
    static String place(HeldPlace place) {
        return I18NProvider.translate(
                "handover.place",
                place.seatName(),
                half(Objects.requireNonNull(place.place().half()), place.halfTitle()));
    }

    /** The committee's own word for the half, or the usual one (SEAT-1). */
    static String half(SeatHalf half, @Nullable String own) {
        return own == null ? I18NProvider.translate("committee.half." + half) : own;
    }

    /** "depuis le 5 janvier 2026", "du 5 janvier 2026 au 31 octobre 2026". */
    static String period(LocalDate startsOn, @Nullable LocalDate endsOn, Locale locale) {
        String from = Formats.in(locale).dateWithoutWeekday(startsOn);
        return endsOn == null
                ? I18NProvider.translate("committee.period.since", from)
                : I18NProvider.translate(
                        "committee.period.between", from, Formats.in(locale).dateWithoutWeekday(endsOn));
    }

    /** "14 h 00 – 16 h 00, chez PJJ". */
    static String where(DatedTurns date, Locale locale) {
        String time = Formats.in(locale)
                .timeRange(date.session().startsAt(), date.session().length());
        String place = date.session().place().isEmpty()
                ? date.host() == null
                        ? I18NProvider.translate("calendar.place.open")
                        : I18NProvider.translate("calendar.place.host", date.host())
                : date.session().place();
        return time + " · " + place;
    }

    /** "Vous prenez les notes." */
    static String turns(DatedTurns date) {
        return date.ours().stream()
                .sorted()
                .map(kind -> I18NProvider.translate("calendar.mine." + kind))
                .collect(Collectors.joining(" "));
    }
}
