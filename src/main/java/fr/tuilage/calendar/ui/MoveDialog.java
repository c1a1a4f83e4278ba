package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.tuilage.base.Refusal;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Dates;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.calendar.SessionMove;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;

/** Asks for another date and time, and for the reason once the year is published (CAL-5). A refusal keeps what is typed. */
class MoveDialog extends Dialog {

    private final SessionDetails session;
    private final DatePicker date;
    private final TimePicker time;
    private final TextArea reason;
    private final Paragraph refusal = new Paragraph();

    MoveDialog(SessionDetails session, LocalDate proposed, CalendarWords words, Consumer<SessionMove> act) {
        this.session = session;
        setHeaderTitle(words.text("calendar.move.title", words.day(session.on())));
        setTestId("move-dialog");
        date = Dates.picker(words.text("calendar.move.date"));
        date.setValue(proposed);
        date.setTestId("move-date");
        time = Dates.timePicker(words.text("calendar.rhythm.starts-at"));
        time.setValue(session.startsAt().toLocalTime());
        reason = new TextArea(words.text("calendar.move.reason"));
        reason.setMaxLength(500);
        reason.setHelperText(words.text("calendar.move.reason.hint"));
        reason.setVisible(session.published());
        reason.setTestId("move-reason");
        refusal.addClassName("refusal");
        refusal.setVisible(false);
        refusal.getElement().setAttribute("role", "alert");
        Div form = new Div(refusal, date, time, reason);
        form.addClassName("form");
        add(form);
        Button confirm = Buttons.main(
                words.text(session.published() ? "calendar.move.published" : "calendar.move.draft"), () -> send(act));
        confirm.setTestId("move-confirm");
        getFooter().add(Buttons.quiet(words.text("base.cancel"), this::close), confirm);
    }

    private void send(Consumer<SessionMove> act) {
        LocalDate on = date.getValue();
        LocalTime at = time.getValue();
        if (on == null || at == null) {
            date.setInvalid(on == null);
            time.setInvalid(at == null);
            return;
        }
        try {
            act.accept(new SessionMove(session.id(), session.version(), on, at, reason.getValue()));
            close();
        } catch (Refusal refused) {
            refusal.setText(Notices.sentence(refused));
            refusal.setVisible(true);
        }
    }
}
