package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.tuilage.base.LabelKey;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.ui.Dates;
import fr.tuilage.base.ui.FormDialog;
import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.calendar.SessionMove;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks for another date and time, and for the reason once the year is published (CAL-5). A refusal keeps what is typed. */
class MoveDialog extends FormDialog {

    private static final String DATE = "calendar.move.date";
    private static final String TIME = "calendar.rhythm.starts-at";
    private static final String REASON = "calendar.move.reason";

    private final transient SessionDetails session;
    private final transient CalendarWords words;
    private final DatePicker date;
    private final TimePicker time;
    private final TextArea reason;

    MoveDialog(SessionDetails session, LocalDate proposed, CalendarWords words) {
        super(words.text("calendar.move.title", words.day(session.on())));
        this.session = session;
        this.words = words;
        setTestId("move-dialog");
        Div row = new Div();
        row.addClassName("form-row");
        form().add(row);
        date = form().field(DATE, Dates.picker(words.text(DATE)), row);
        date.setValue(proposed);
        date.setTestId("move-date");
        time = form().field(TIME, Dates.timePicker(words.text(TIME)), row);
        time.setValue(session.startsAt().toLocalTime());
        reason = form().field(REASON, new TextArea(words.text(REASON)));
        reason.setMaxLength(500);
        reason.setHelperText(words.text("calendar.move.reason.hint"));
        reason.setVisible(session.published());
        reason.setTestId("move-reason");
    }

    void open(Consumer<SessionMove> act) {
        open(
                words.text(session.published() ? "calendar.move.published" : "calendar.move.draft"),
                () -> act.accept(new SessionMove(
                        session.id(),
                        session.version(),
                        given(date.getValue(), DATE),
                        given(time.getValue(), TIME),
                        reason.getValue())),
                () -> {});
    }

    private static <T> T given(@Nullable T value, String label) {
        if (value == null) {
            throw new RuleViolation("refusal.missing", new LabelKey(label));
        }
        return value;
    }
}
