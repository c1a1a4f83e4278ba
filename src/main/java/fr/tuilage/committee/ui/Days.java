package fr.tuilage.committee.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import fr.tuilage.base.LabelKey;
import fr.tuilage.base.RuleViolation;
import java.time.LocalDate;

/** Reads a day that must be there. */
final class Days {

    private Days() {}

    /** @throws RuleViolation when no day was chosen */
    static LocalDate required(String labelKey, DatePicker field) {
        LocalDate day = field.getValue();
        if (day == null) {
            throw new RuleViolation("refusal.missing", new LabelKey(labelKey));
        }
        return day;
    }
}
