package fr.tuilage.consultation.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import fr.tuilage.base.LabelKey;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.ui.Dates;
import fr.tuilage.base.ui.FormDialog;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Asks for the last day to answer. A refusal keeps what is typed. */
class DeadlineDialog extends FormDialog {

    private static final String DEADLINE = "consultation.deadline";

    private final DatePicker deadline;

    DeadlineDialog(String title, LocalDate proposed) {
        super(title);
        setTestId("deadline-dialog");
        deadline = form().field(DEADLINE, Dates.picker(getTranslation(DEADLINE)));
        deadline.setValue(proposed);
        deadline.setTestId("consultation-deadline");
        form().add(new Paragraph(getTranslation("consultation.deadline.text")));
    }

    void open(String verb, Consumer<LocalDate> act, Runnable afterwards) {
        open(verb, () -> act.accept(given()), afterwards);
    }

    private LocalDate given() {
        LocalDate value = deadline.getValue();
        if (value == null) {
            throw new RuleViolation("refusal.missing", new LabelKey(DEADLINE));
        }
        return value;
    }
}
