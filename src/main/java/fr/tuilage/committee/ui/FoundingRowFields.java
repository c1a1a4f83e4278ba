package fr.tuilage.committee.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.textfield.TextField;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.committee.FoundingProblem;
import fr.tuilage.committee.FoundingProblem.Field;
import fr.tuilage.committee.FoundingRow;
import fr.tuilage.committee.SeatHalf;
import java.util.List;
import java.util.function.Consumer;

/** One organisation of a new committee and the two people invited to its seat. */
final class FoundingRowFields extends FieldSet {

    final TextField name = new TextField(getTranslation("organisation.field.name"));
    private final TextField shortName = new TextField(getTranslation("organisation.field.short-name"));
    private final TextField mission = new TextField(getTranslation("organisation.field.mission"));
    private final PersonFields manager = new PersonFields().alone();
    private final PersonFields fieldWorker = new PersonFields().alone();
    private final Button remove;

    FoundingRowFields(Runnable changed, Consumer<FoundingRowFields> removed) {
        addClassName("founding-row");
        setTestId("founding-row");
        name.setTestId("row-name");
        shortName.setTestId("row-short-name");
        name.addValueChangeListener(event -> changed.run());
        mission.setPlaceholder(getTranslation("organisation.field.mission.example"));
        Div organisation = new Div(name, shortName, mission);
        organisation.addClassName("organisation-fields");
        Div people = new Div(person(SeatHalf.MANAGER, manager), person(SeatHalf.FIELD_WORKER, fieldWorker));
        people.addClassName("founding-people");
        remove = Buttons.quiet(getTranslation("committee.found.row.remove"), () -> removed.accept(this));
        remove.setTestId("remove-row");
        Div actions = new Div(remove);
        actions.addClassName("actions");
        add(organisation, people, actions);
    }

    void number(int number) {
        setLegendText(getTranslation("committee.found.row", number));
        remove.setAriaLabel(getTranslation("committee.found.row.remove.label", number));
    }

    FoundingRow typed() {
        return new FoundingRow(
                name.getValue(), shortName.getValue(), mission.getValue(), manager.typed(), fieldWorker.typed());
    }

    void show(List<FoundingProblem> problems, int row) {
        FieldProblem.show(problems, row, null, Field.NAME, name);
        FieldProblem.show(problems, row, null, Field.SHORT_NAME, shortName);
        FieldProblem.show(problems, row, null, Field.MISSION, mission);
        FieldProblem.show(problems, row, SeatHalf.MANAGER, manager);
        FieldProblem.show(problems, row, SeatHalf.FIELD_WORKER, fieldWorker);
    }

    private Component person(SeatHalf half, PersonFields fields) {
        FieldSet group = new FieldSet(getTranslation("committee.half." + half), fields);
        group.addClassName("founding-person");
        group.setTestId("row-" + half);
        return group;
    }
}
