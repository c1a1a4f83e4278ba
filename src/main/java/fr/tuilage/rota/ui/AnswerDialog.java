package fr.tuilage.rota.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.ui.FormDialog;
import fr.tuilage.rota.TurnLedger;
import fr.tuilage.rota.TurnSwapService;
import java.util.UUID;

/** The coordination notes what a seat answered by telephone; both halves of the seat are told (ID-5). */
final class AnswerDialog extends FormDialog {

    private final transient TurnLedger.Offer offer;
    private final Select<UUID> seat = new Select<>();
    private final RadioButtonGroup<Boolean> takes = new RadioButtonGroup<>(getTranslation("rota.answer.takes"));

    AnswerDialog(TurnLedger.Offer offer, TurnWords words) {
        super(I18NProvider.translate("rota.answer.title"));
        this.offer = offer;
        seat.setLabel(getTranslation("rota.answer.seat"));
        seat.setItems(offer.awaited());
        seat.setItemLabelGenerator(words.ledger()::name);
        seat.setTestId("answer-seat");
        takes.setItems(true, false);
        takes.setItemLabelGenerator(yes -> getTranslation(yes ? "rota.take" : "rota.decline"));
        takes.setValue(true);
        form().add(new Paragraph(
                words.text("rota.offers.line", offer.seatName(), words.act(offer.kind()), words.day(offer.on()))));
        form().field("rota.answer.seat", seat);
        form().field("rota.answer.takes", takes);
    }

    void open(TurnSwapService swaps, Act act) {
        open(
                getTranslation("rota.answer.send"),
                () -> send(swaps),
                () -> act.run(() -> {}, getTranslation("rota.answer.done")));
    }

    private void send(TurnSwapService swaps) {
        UUID chosen = seat.getValue();
        if (chosen == null) {
            throw new RuleViolation("refusal.rota.whose-answer");
        }
        if (takes.getValue()) {
            swaps.accept(offer.id(), chosen);
        } else {
            swaps.decline(offer.id(), chosen);
        }
    }
}
