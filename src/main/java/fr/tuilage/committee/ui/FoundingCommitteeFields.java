package fr.tuilage.committee.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.tuilage.committee.CommitteeLevel;
import fr.tuilage.committee.CommitteeLine;
import fr.tuilage.committee.FoundingDraft;
import fr.tuilage.committee.FoundingPerson;
import fr.tuilage.committee.FoundingProblem;
import fr.tuilage.committee.FoundingProblem.Field;
import fr.tuilage.committee.FoundingRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a new committee says of itself; the rest is settled later (COM-1). */
final class FoundingCommitteeFields extends Div {

    private final TextField name = new TextField(getTranslation("committee.field.name"));
    private final TextField territory = new TextField(getTranslation("committee.field.territory"));
    private final Select<CommitteeLevel> level;
    private final PlaceFields place = new PlaceFields();
    private final TextArea purpose = new TextArea(getTranslation("committee.field.purpose"));
    private final Select<CommitteeLine> parent = new Select<>();

    FoundingCommitteeFields(List<CommitteeLine> possibleParents) {
        addClassName("form");
        level = Choices.of("committee.field.level", "committee.level.", CommitteeLevel.values());
        level.setValue(CommitteeLevel.LOCAL);
        name.setTestId("committee-name");
        territory.setTestId("committee-territory");
        territory.setHelperText(getTranslation("committee.field.territory.help"));
        purpose.setTestId("committee-purpose");
        purpose.setHelperText(getTranslation("committee.field.purpose.help"));
        name.setRequiredIndicatorVisible(true);
        territory.setRequiredIndicatorVisible(true);
        parent.setLabel(getTranslation("committee.field.parent"));
        parent.setItems(possibleParents);
        parent.setItemLabelGenerator(
                line -> line == null ? getTranslation("committee.field.parent.none") : line.name());
        parent.setEmptySelectionAllowed(true);
        parent.setEmptySelectionCaption(getTranslation("committee.field.parent.none"));
        parent.setVisible(!possibleParents.isEmpty());
        Div line = new Div(territory, level);
        line.addClassName("form-row");
        add(name, line, place, purpose, parent);
    }

    FoundingDraft draft(List<FoundingRow> rows, int coordinationRow, @Nullable FoundingPerson coordinator) {
        CommitteeLine above = parent.getValue();
        return new FoundingDraft(
                name.getValue(),
                territory.getValue(),
                level.getValue(),
                place.timeZone(),
                place.schoolZone(),
                place.publicHolidays(),
                purpose.getValue(),
                above == null ? null : above.id(),
                rows,
                coordinationRow,
                coordinator,
                UI.getCurrentOrThrow().getLocale());
    }

    void show(List<FoundingProblem> problems) {
        FieldProblem.show(problems, -1, null, Field.NAME, name);
        FieldProblem.show(problems, -1, null, Field.TERRITORY, territory);
        FieldProblem.show(problems, -1, null, Field.PURPOSE, purpose);
    }
}
