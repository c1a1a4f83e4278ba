package fr.tuilage.committee.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.Dates;
import fr.tuilage.base.ui.FormDialog;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Asks for the last day of what somebody holds in a committee. */
final class LastDayDialog extends FormDialog {

    private static final String LAST_DAY = "committee.field.last-day";

    private final DatePicker on = Dates.picker(getTranslation(LAST_DAY));

    LastDayDialog(String title, LocalDate proposed) {
        super(title);
        form().field(LAST_DAY, on);
        on.setValue(proposed);
    }

    /** Says below the day what happens afterwards. */
    LastDayDialog explained(String key) {
        Paragraph hint = new Paragraph(I18NProvider.translate(key));
        hint.addClassName("hint");
        form().add(hint);
        return this;
    }

    /** Opens it; what is typed stays as long as it is refused. */
    void ask(Consumer<LocalDate> end, Runnable afterwards) {
        open(getTranslation("committee.end.send"), () -> end.accept(Days.required(LAST_DAY, on)), afterwards);
    }
}
