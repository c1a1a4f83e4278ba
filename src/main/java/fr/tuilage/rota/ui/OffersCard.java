package fr.tuilage.rota.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Card;
import fr.tuilage.rota.TurnLedger;
import fr.tuilage.rota.TurnSwapService;
import java.util.UUID;

/** Turns that are offered now: whoever was asked answers in one click, the seat on duty takes its word back (ROTA-5). */
final class OffersCard extends Card {

    private final transient TurnLedger ledger;
    private final transient TurnWords words;
    private final transient TurnSwapService swaps;
    private final Act act;

    OffersCard(TurnLedger ledger, TurnWords words, TurnSwapService swaps, Act act) {
        super(words.text("rota.offers"));
        this.ledger = ledger;
        this.words = words;
        this.swaps = swaps;
        this.act = act;
        setTestId("turn-offers");
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        ledger.offers().forEach(offer -> list.add(row(offer)));
        add(list);
    }

    private ListItem row(TurnLedger.Offer offer) {
        Paragraph what = new Paragraph(
                words.text("rota.offers.line", offer.seatName(), words.act(offer.kind()), words.day(offer.on())));
        Paragraph awaited = new Paragraph(words.text("rota.offers.awaited", words.names(offer.awaited())));
        awaited.addClassNames("soft", "small");
        Div said = new Div(what, awaited);
        said.addClassName("grow");
        if (!offer.declined().isEmpty()) {
            Paragraph declined = new Paragraph(words.text("rota.offers.declined", words.names(offer.declined())));
            declined.addClassNames("soft", "small");
            said.add(declined);
        }
        Div acts = new Div();
        acts.addClassName("actions");
        offer.awaited().stream().filter(ledger.mine()::contains).forEach(seat -> answers(offer, seat, acts));
        if (ledger.coordinates()
                && offer.awaited().stream().anyMatch(seat -> !ledger.mine().contains(seat))) {
            Button answer =
                    Buttons.quiet(words.text("rota.answer"), () -> new AnswerDialog(offer, words).open(swaps, act));
            answer.setTestId("note-answer");
            acts.add(answer);
        }
        if (ledger.speaksFor(offer.seatId())) {
            Button back = Buttons.quiet(
                    words.text("rota.withdraw"),
                    () -> act.run(() -> swaps.withdraw(offer.id()), words.text("rota.withdraw.done")));
            back.setAriaLabel(words.text("rota.withdraw.label", words.kind(offer.kind()), words.day(offer.on())));
            back.setTestId("withdraw-turn");
            acts.add(back);
        }
        Div line = new Div(said, acts);
        line.addClassName("turn-offer");
        ListItem row = new ListItem(line);
        row.setTestId("turn-offer");
        return row;
    }

    private void answers(TurnLedger.Offer offer, UUID seat, Div acts) {
        Button take = Buttons.plain(
                words.text("rota.take"),
                () -> act.run(
                        () -> swaps.accept(offer.id(), seat),
                        words.text("rota.take.done", words.act(offer.kind()), words.day(offer.on()))));
        take.setAriaLabel(words.text("rota.take.label", words.act(offer.kind()), words.day(offer.on())));
        take.setTestId("take-turn");
        Button decline = Buttons.quiet(
                words.text("rota.decline"),
                () -> act.run(() -> swaps.decline(offer.id(), seat), words.text("rota.decline.done")));
        decline.setAriaLabel(words.text("rota.decline.label", words.act(offer.kind()), words.day(offer.on())));
        decline.setTestId("decline-turn");
        acts.add(take, decline);
    }
}
