package fr.tuilage.notification.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.tuilage.base.FrenchTimeZones;
import fr.tuilage.base.ui.Dates;
import fr.tuilage.base.ui.FormActions;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.base.ui.RefusableForm;
import fr.tuilage.notification.MailPreferenceDraft;
import fr.tuilage.notification.MailPreferenceService;
import fr.tuilage.notification.QuietHours;
import java.time.ZoneId;

/** At once or once a day, and the hours without mail. */
class MailPreferenceForm extends RefusableForm {

    private final transient MailPreferenceService preferences;
    private final RadioButtonGroup<Boolean> daily = new RadioButtonGroup<>(getTranslation("notification.pace"));
    private final TimePicker from = Dates.timePicker(getTranslation("notification.quiet.from"));
    private final TimePicker until = Dates.timePicker(getTranslation("notification.quiet.until"));
    private final Checkbox weekends = new Checkbox(getTranslation("notification.quiet.weekends"));
    private final ComboBox<ZoneId> zone = new ComboBox<>(getTranslation("notification.zone"));
    private int version;

    MailPreferenceForm(MailPreferenceService preferences) {
        this.preferences = preferences;
        daily.setItems(false, true);
        daily.setItemLabelGenerator(chosen -> getTranslation("notification.pace." + (chosen ? "daily" : "at-once")));
        daily.setHelperText(getTranslation("notification.pace.hint"));
        daily.setTestId("mail-pace");
        from.setClearButtonVisible(true);
        from.setTestId("quiet-from");
        until.setClearButtonVisible(true);
        until.setTestId("quiet-until");
        weekends.setTestId("quiet-weekends");
        zone.setItems(FrenchTimeZones.ALL);
        zone.setItemLabelGenerator(FrenchTimeZones::label);
        zone.setRequired(true);
        zone.setTestId("mail-zone");
        Paragraph quiet = new Paragraph(getTranslation("notification.quiet.hint"));
        quiet.addClassName("hint");
        Div hours = new Div();
        hours.addClassName("form-row");
        field("notification.pace", daily);
        field("notification.quiet.from", from, hours);
        field("notification.quiet.until", until, hours);
        field("notification.zone", zone, hours);
        add(hours, weekends, quiet, new FormActions(getTranslation("notification.verb"), this::save));
        read();
        whenChangedMeanwhile(this::read);
    }

    private void read() {
        MailPreferenceDraft stored = preferences.mine();
        version = stored.version();
        daily.setValue(stored.daily());
        from.setValue(stored.quiet().from());
        until.setValue(stored.quiet().until());
        weekends.setValue(stored.quiet().weekends());
        zone.setValue(stored.quiet().zone());
    }

    private void save() {
        boolean kept = send(() -> preferences.change(new MailPreferenceDraft(
                version,
                daily.getValue(),
                new QuietHours(zone.getValue(), from.getValue(), until.getValue(), weekends.getValue()))));
        if (kept) {
            read();
            Notices.success(getTranslation("notification.done"));
        }
    }
}
