package fr.tuilage.committee.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.shared.HasValidationProperties;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.committee.FoundingProblem;
import fr.tuilage.committee.FoundingProblem.Field;
import fr.tuilage.committee.SeatHalf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the sentence of a problem beside its field. */
final class FieldProblem {

    private FieldProblem() {}

    /** Marks the field when a problem is its own, and clears it otherwise; the very first problem gets the focus. */
    static void show(
            List<FoundingProblem> problems,
            int row,
            @Nullable SeatHalf half,
            Field field,
            HasValidationProperties shown) {
        FoundingProblem found = problems.stream()
                .filter(problem -> problem.row() == row && problem.half() == half && problem.field() == field)
                .findFirst()
                .orElse(null);
        shown.setErrorMessage(found == null ? null : Notices.sentence(found.sentence()));
        shown.setInvalid(found != null);
        if (found != null && found.equals(problems.getFirst()) && shown instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    /** The three fields of somebody who is invited. */
    static void show(List<FoundingProblem> problems, int row, @Nullable SeatHalf half, PersonFields person) {
        show(problems, row, half, Field.EMAIL, person.email);
        show(problems, row, half, Field.GIVEN_NAME, person.givenName);
        show(problems, row, half, Field.FAMILY_NAME, person.familyName);
    }
}
