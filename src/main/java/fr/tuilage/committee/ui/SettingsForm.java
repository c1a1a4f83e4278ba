package fr.tuilage.committee.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Dates;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.base.ui.RefusableForm;
import fr.tuilage.committee.CommitteeDetails;
import fr.tuilage.committee.CommitteeDraft;
import fr.tuilage.committee.CommitteeLevel;
import fr.tuilage.committee.CommitteeService;
import fr.tuilage.committee.SettingsService;
import fr.tuilage.committee.WayOfWorking;

/** The settings of a committee as fields; what the person saw travels with them as a version. */
final class SettingsForm extends RefusableForm {

    private transient CommitteeDetails seen;
    private final TextField name = new TextField(getTranslation("committee.field.name"));
    private final TextField territory = new TextField(getTranslation("committee.field.territory"));
    private final Select<CommitteeLevel> level;
    private final PlaceFields place = new PlaceFields();
    private final TextArea purpose = new TextArea(getTranslation("committee.field.purpose"));
    private final DatePicker term = Dates.picker(getTranslation("committee.field.term"));
    private final CheckboxGroup<WayOfWorking> ways = new CheckboxGroup<>();
    private final IntegerField quorum = new IntegerField(getTranslation("committee.field.quorum"));

    SettingsForm(SettingsService settings, CommitteeService committees, CommitteeDetails details, Runnable saved) {
        this.seen = details;
        level = Choices.of("committee.field.level", "committee.level.", CommitteeLevel.values());
        field("committee.field.name", name);
        field("committee.field.purpose", purpose);
        ways.setLabel(getTranslation("committee.field.ways-of-working"));
        ways.setItems(WayOfWorking.values());
        ways.setItemLabelGenerator(way -> getTranslation("committee.way." + way));
        add(ways);
        Div times = new Div();
        times.addClassName("form-row");
        field("committee.field.term", term, times);
        field("committee.field.quorum", quorum, times);
        Div where = new Div();
        where.addClassName("form-row");
        field("committee.field.territory", territory, where);
        where.add(level);
        add(times, where, place);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        territory.setRequiredIndicatorVisible(true);
        territory.setManualValidation(true);
        term.setHelperText(getTranslation("committee.field.term.help"));
        quorum.setHelperText(getTranslation("committee.field.quorum.help"));
        quorum.setStepButtonsVisible(true);
        quorum.setManualValidation(true);
        purpose.setTestId("settings-purpose");
        name.setTestId("settings-name");
        quorum.setTestId("settings-quorum");
        Button save = Buttons.main(getTranslation("committee.settings.save"), () -> {
            if (send(() -> settings.change(draft()))) {
                Notices.success(getTranslation("committee.settings.saved"));
                saved.run();
            }
        });
        save.setTestId("settings-save");
        Div actions = new Div(save);
        actions.addClassNames("actions", "form-actions");
        add(actions);
        show(details);
        whenChangedMeanwhile(() -> {
            seen = committees.details(seen.id());
            show(seen);
        });
    }

    private void show(CommitteeDetails details) {
        name.setValue(details.name());
        territory.setValue(details.territory());
        level.setValue(details.level());
        place.show(details.schoolZone(), details.publicHolidays(), details.timeZone());
        String text = details.purpose();
        purpose.setValue(text == null ? "" : text);
        term.setValue(details.termEndsOn());
        ways.setValue(details.waysOfWorking());
        quorum.setValue(details.quorum());
    }

    private CommitteeDraft draft() {
        return new CommitteeDraft(
                seen.id(),
                seen.version(),
                name.getValue(),
                territory.getValue(),
                level.getValue(),
                place.timeZone(),
                place.schoolZone(),
                place.publicHolidays(),
                purpose.getValue(),
                term.getValue(),
                ways.getValue(),
                quorum.getValue(),
                seen.draft().parentId());
    }
}
