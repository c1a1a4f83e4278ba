package fr.tuilage.committee.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.committee.FoundingProblem;
import fr.tuilage.committee.FoundingProblem.Field;
import fr.tuilage.committee.FoundingRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The organisations of a new committee, one row each; what is left empty is left out. */
final class FoundingRows extends Div {

    private static final int ROWS_AT_FIRST = 5;

    private final List<FoundingRowFields> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Paragraph refusal = new Paragraph();
    private final List<Runnable> listeners = new ArrayList<>();

    FoundingRows() {
        addClassName("stack");
        list.addClassName("founding-rows");
        refusal.addClassName("refusal");
        refusal.setVisible(false);
        for (int row = 0; row < ROWS_AT_FIRST; row++) {
            append();
        }
        Button more = Buttons.plain(
                getTranslation("committee.found.row.add"), () -> append().name.focus());
        more.setTestId("add-row");
        Div actions = new Div(more);
        actions.addClassName("actions");
        add(refusal, list, actions);
    }

    /** Calls back whenever a row or its name is another. */
    void whenChanged(Runnable listener) {
        listeners.add(listener);
    }

    List<FoundingRow> typed() {
        return rows.stream().map(FoundingRowFields::typed).toList();
    }

    /** The rows that have a name. */
    List<FoundingRowFields> named() {
        return rows.stream().filter(row -> !row.name.getValue().isBlank()).toList();
    }

    /** Where the row is, from 0, or -1. */
    int placeOf(@Nullable FoundingRowFields row) {
        return row == null ? -1 : rows.indexOf(row);
    }

    void show(List<FoundingProblem> problems) {
        for (int row = 0; row < rows.size(); row++) {
            rows.get(row).show(problems, row);
        }
        problems.stream()
                .filter(problem -> problem.field() == Field.ROWS)
                .findFirst()
                .ifPresentOrElse(
                        problem -> {
                            refusal.setText(Notices.sentence(problem.sentence()));
                            refusal.setVisible(true);
                        },
                        () -> refusal.setVisible(false));
    }

    private FoundingRowFields append() {
        FoundingRowFields row = new FoundingRowFields(this::changed, this::remove);
        rows.add(row);
        list.add(row);
        changed();
        return row;
    }

    private void remove(FoundingRowFields row) {
        int place = rows.indexOf(row);
        rows.remove(row);
        list.remove(row);
        changed();
        if (!rows.isEmpty()) {
            rows.get(Math.min(place, rows.size() - 1)).name.focus();
        }
    }

    private void changed() {
        for (int row = 0; row < rows.size(); row++) {
            rows.get(row).number(row + 1);
        }
        listeners.forEach(Runnable::run);
    }
}
