package fr.tuilage.mail.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.mail.MailTrouble;
import fr.tuilage.mail.OutboxLine;

/** Where a mail stands and why it does not leave, in words with the server's code behind them. */
class OutboxState extends Div {

    OutboxState(OutboxLine line) {
        addClassName("outbox-state");
        add(
                switch (line.state()) {
                    case WAITING -> new Chip(getTranslation("mail.state.waiting"), Chip.Tone.WAIT);
                    case SENT -> new Chip(getTranslation("mail.state.sent"), Chip.Tone.GOOD);
                    case FAILED -> new Chip(getTranslation("mail.state.failed"), Chip.Tone.BAD);
                });
        MailTrouble trouble = line.trouble();
        String detail = line.lastError();
        if (trouble != null && detail != null) {
            Span why = new Span(getTranslation(
                    "mail.trouble." + trouble, getTranslation("mail.trouble.detail", detail, line.attempts())));
            why.addClassNames("soft", "small");
            why.setTestId("outbox-why");
            add(why);
        }
    }
}
