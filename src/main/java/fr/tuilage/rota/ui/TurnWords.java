package fr.tuilage.rota.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.Formats;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.rota.DutyKind;
import fr.tuilage.rota.TurnLedger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The ledger in the words of the page. */
record TurnWords(TurnLedger ledger, Locale locale) {

    String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    String day(LocalDate on) {
        return Formats.in(locale).date(on);
    }

    String kind(DutyKind kind) {
        return text("rota.kind." + kind);
    }

    /** "prendre les notes". */
    String act(DutyKind kind) {
        return text("rota.act." + kind);
    }

    /** "proposé : responsable", or that it has served. */
    Optional<String> half(TurnLedger.Turn turn) {
        SeatHalf half = turn.half();
        if (half == null) {
            return Optional.empty();
        }
        String title = turn.halfTitle();
        String word = title == null ? text("rota.half." + half) : title;
        return Optional.of(turn.noted() ? text("rota.half.noted", word) : text("rota.half.proposed", word));
    }

    Optional<String> change(TurnLedger.Turn turn) {
        return turn.change() == null || turn.insteadOf() == null
                ? Optional.empty()
                : Optional.of(text("rota.change." + turn.change(), turn.insteadOf()));
    }

    /** The reasons of a place in the line, in the order in which they weigh. */
    String why(TurnLedger.InLine seat) {
        List<String> reasons = new ArrayList<>();
        if (seat.rests()) {
            reasons.add(text("rota.why.rests"));
        }
        reasons.add(text("rota.why.served", seat.served()));
        if (seat.headStart() > 0) {
            reasons.add(text("rota.why.head-start", seat.headStart()));
        }
        LocalDate last = seat.last();
        reasons.add(last == null ? text("rota.why.never") : text("rota.why.last", day(last)));
        LocalDate next = seat.next();
        if (next != null) {
            reasons.add(text("rota.why.next", day(next)));
        }
        return String.join(" · ", reasons);
    }

    String names(Collection<UUID> seats) {
        return seats.stream().map(ledger::name).sorted().collect(Collectors.joining(", "));
    }
}
