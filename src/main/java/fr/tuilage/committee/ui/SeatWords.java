package fr.tuilage.committee.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.Formats;
import fr.tuilage.base.ui.PairTiles;
import fr.tuilage.base.ui.PairTiles.Tile;
import fr.tuilage.committee.HalfDetails;
import fr.tuilage.committee.HolderLine;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.committee.SeatHalf;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How seats, halves and their dates are said on a page. */
public final class SeatWords {

    private SeatWords() {}

    /** The committee's own word for the half, or the usual one (SEAT-1). */
    public static String title(HalfDetails half) {
        return title(half.half(), half.title());
    }

    static String title(SeatHalf half, @Nullable String own) {
        return own == null ? I18NProvider.translate("committee.half." + half) : own;
    }

    /** The pair as two tiles; a vacant half is open (SEAT-3). */
    public static PairTiles tiles(SeatDetails seat) {
        return new PairTiles(tile(seat.manager()), tile(seat.fieldWorker()));
    }

    private static Tile tile(HalfDetails half) {
        return half.titulars().stream()
                .findFirst()
                .map(holder -> Tile.held(
                        holder.person().initials(),
                        I18NProvider.translate(
                                "committee.half.held",
                                title(half),
                                holder.person().displayName())))
                .orElseGet(() -> Tile.vacant(I18NProvider.translate("committee.half.vacant", title(half))));
    }

    /** "à pourvoir depuis le 3 janvier". */
    public static String vacant(LocalDate since, LocalDate today) {
        return I18NProvider.translate("committee.half.vacant-since", formats().nearDate(since, today));
    }

    static String period(HolderLine holder) {
        return period(holder.startsOn(), holder.endsOn());
    }

    /** "depuis le 5 janvier 2026", "du 5 janvier 2026 au 31 octobre 2026". */
    static String period(LocalDate startsOn, @Nullable LocalDate endsOn) {
        String from = formats().dateWithoutWeekday(startsOn);
        return endsOn == null
                ? I18NProvider.translate("committee.period.since", from)
                : I18NProvider.translate(
                        "committee.period.between", from, formats().dateWithoutWeekday(endsOn));
    }

    static Formats formats() {
        return Formats.in(UI.getCurrentOrThrow().getLocale());
    }
}
