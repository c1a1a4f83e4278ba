package fr.tuilage.committee.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import fr.tuilage.committee.FoundingPerson;
import fr.tuilage.committee.FoundingProblem;
import fr.tuilage.committee.FoundingProblem.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of the organisations coordinates, and by whom: the person who founds, or somebody invited (COM-3). */
final class FoundingCoordinationFields extends Div {

    private final FoundingRows rows;
    private final Select<FoundingRowFields> organisation = new Select<>();
    private final RadioButtonGroup<Boolean> somebodyElse = new RadioButtonGroup<>();
    private final PersonFields person = new PersonFields().alone();

    /** @param administrator who founds for others: somebody else coordinates, unless said otherwise */
    FoundingCoordinationFields(FoundingRows rows, boolean administrator) {
        this.rows = rows;
        addClassName("form");
        organisation.setLabel(getTranslation("committee.found.coordination.organisation"));
        organisation.setTestId("coordination-organisation");
        rows.whenChanged(this::offer);
        offer();
        somebodyElse.setLabel(getTranslation("committee.found.coordination.person"));
        somebodyElse.setItems(false, true);
        somebodyElse.setItemLabelGenerator(other ->
                getTranslation(other ? "committee.found.coordination.other" : "committee.found.coordination.me"));
        somebodyElse.addValueChangeListener(event -> person.setVisible(event.getValue()));
        somebodyElse.setValue(administrator);
        person.setVisible(administrator);
        person.setTestId("coordinator");
        add(organisation, somebodyElse, person);
    }

    /** The chosen row, or -1. */
    int row() {
        return rows.placeOf(organisation.getValue());
    }

    @Nullable
    FoundingPerson coordinator() {
        return somebodyElse.getValue() ? person.typed() : null;
    }

    void show(List<FoundingProblem> problems) {
        FieldProblem.show(problems, -1, null, Field.COORDINATION, organisation);
        FieldProblem.show(problems, -1, null, person);
    }

    /** Offers the rows that have a name; the choice stays with its row, wherever that row is now. */
    private void offer() {
        FoundingRowFields chosen = organisation.getValue();
        List<FoundingRowFields> named = rows.named();
        organisation.setItems(named);
        organisation.setItemLabelGenerator(row -> row.name.getValue());
        organisation.setPlaceholder(getTranslation("committee.found.coordination.choose"));
        if (chosen != null && named.contains(chosen)) {
            organisation.setValue(chosen);
        }
    }
}
