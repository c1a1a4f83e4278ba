package fr.tuilage.rota.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.rota.TurnLedger;

/** Who is in line for one duty, first the one who would serve next, each with why (ROTA-7). */
final class QueueCard extends Card {

    QueueCard(TurnLedger.Queue queue, TurnWords words) {
        super(words.text("rota.queue." + queue.kind()));
        setTestId("queue-" + queue.kind());
        Paragraph hint = new Paragraph(words.text("rota.queue.text"));
        hint.addClassNames("soft", "small");
        OrderedList line = new OrderedList();
        line.addClassName("turn-queue");
        queue.line().forEach(seat -> line.add(row(seat, words)));
        add(hint, line);
    }

    private static ListItem row(TurnLedger.InLine seat, TurnWords words) {
        Paragraph name = new Paragraph(seat.name());
        name.addClassName("turn-seat");
        if (words.ledger().mine().contains(seat.seatId())) {
            name.add(new Chip(words.text("rota.mine"), Chip.Tone.DUTY));
        }
        Paragraph why = new Paragraph(words.why(seat));
        why.addClassNames("soft", "small");
        ListItem row = new ListItem(new Div(name, why));
        row.setTestId("in-line");
        return row;
    }
}
