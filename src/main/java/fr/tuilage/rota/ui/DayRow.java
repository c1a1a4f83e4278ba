package fr.tuilage.rota.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.rota.TurnLedger;
import fr.tuilage.rota.TurnSwapService;

/** One meeting: who takes the notes, who hosts, who facilitates, and how the turn came to them. */
final class DayRow extends Div {

    private final transient TurnLedger.Day day;
    private final transient TurnWords words;
    private final transient TurnSwapService swaps;
    private final Act act;

    DayRow(TurnLedger.Day day, TurnWords words, boolean toCome, TurnSwapService swaps, Act act) {
        this.day = day;
        this.words = words;
        this.swaps = swaps;
        this.act = act;
        addClassName("turn-day");
        setTestId("turn-day");
        Anchor meeting = new Anchor("reunions/" + day.occasionId(), words.day(day.on()));
        H3 date = new H3(meeting);
        Div turns = new Div();
        turns.addClassName("turn-list");
        day.turns().forEach(turn -> turns.add(turn(turn, toCome)));
        add(date, turns);
    }

    private Div turn(TurnLedger.Turn turn, boolean toCome) {
        Span kind = new Span(words.kind(turn.kind()));
        kind.addClassNames("soft", "small");
        Paragraph seat = new Paragraph(turn.seatName());
        seat.addClassName("turn-seat");
        if (words.ledger().mine().contains(turn.seatId())) {
            seat.add(new Chip(words.text("rota.mine"), Chip.Tone.DUTY));
        }
        Div cell = new Div(kind, seat);
        cell.addClassName("turn");
        cell.setTestId("turn-" + turn.kind());
        words.half(turn).ifPresent(half -> cell.add(small(half)));
        words.change(turn).ifPresent(change -> cell.add(small(change)));
        if (toCome) {
            words.ledger()
                    .offer(day.occasionId(), turn.kind())
                    .ifPresentOrElse(
                            offer -> cell.add(
                                    new Chip(words.text("rota.offered", words.names(offer.awaited())), Chip.Tone.WAIT)),
                            () -> offer(turn, cell));
        }
        return cell;
    }

    private void offer(TurnLedger.Turn turn, Div cell) {
        if (!words.ledger().speaksFor(turn.seatId())
                || words.ledger().askable(day).isEmpty()) {
            return;
        }
        Button offer =
                Buttons.quiet(words.text("rota.offer"), () -> new OfferDialog(day, turn, words).open(swaps, act));
        offer.setAriaLabel(words.text("rota.offer.label", words.kind(turn.kind()), words.day(day.on())));
        offer.setTestId("offer-turn");
        cell.add(offer);
    }

    private static Paragraph small(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassNames("soft", "small");
        return line;
    }
}
