package fr.tuilage.rota.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.FormDialog;
import fr.tuilage.committee.SeatInTurn;
import fr.tuilage.rota.TurnLedger;
import fr.tuilage.rota.TurnOfferDraft;
import fr.tuilage.rota.TurnSwapService;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;

/** Whom to ask to take a turn: everybody who may is chosen already, so that one more click is enough (ROTA-5). */
final class OfferDialog extends FormDialog {

    private final transient TurnLedger.Day day;
    private final transient TurnLedger.Turn turn;
    private final transient TurnWords words;
    private final CheckboxGroup<SeatInTurn> asked = new CheckboxGroup<>(getTranslation("rota.offer.asked"));

    OfferDialog(TurnLedger.Day day, TurnLedger.Turn turn, TurnWords words) {
        super(I18NProvider.translate("rota.offer.title", words.act(turn.kind()), words.day(day.on())));
        this.day = day;
        this.turn = turn;
        this.words = words;
        asked.setItems(words.ledger().askable(day));
        asked.setItemLabelGenerator(SeatInTurn::name);
        asked.setValue(new LinkedHashSet<>(words.ledger().askable(day)));
        asked.setTestId("offer-asked");
        form().add(new Paragraph(getTranslation("rota.offer.text")));
        form().field("rota.offer.asked", asked);
    }

    void open(TurnSwapService swaps, Act act) {
        open(
                getTranslation("rota.offer.send"),
                () -> swaps.offer(new TurnOfferDraft(
                        day.occasionId(),
                        turn.kind(),
                        asked.getValue().stream().map(SeatInTurn::id).collect(Collectors.toSet()))),
                () -> act.run(() -> {}, words.text("rota.offer.done")));
    }
}
