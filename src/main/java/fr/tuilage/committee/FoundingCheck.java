package fr.tuilage.committee;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.Texts;
import fr.tuilage.committee.FoundingProblem.Field;
import fr.tuilage.identity.EmailAddress;
import fr.tuilage.organisation.OrganisationDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks at a founding field by field, so that all that is wrong is said at once, each beside its field. */
public final class FoundingCheck {

    /** Longer names of people are refused by {@code identity} too. */
    private static final int PERSON_NAME_LENGTH = 100;

    private final FoundingDraft draft;
    private final List<FoundingProblem> problems = new ArrayList<>();
    private final Map<String, Integer> rowsByName = new HashMap<>();

    private FoundingCheck(FoundingDraft draft) {
        this.draft = draft;
    }

    /** Everything that is wrong, in the order of the page; empty when the committee can be founded. */
    public static List<FoundingProblem> problems(FoundingDraft draft) {
        FoundingCheck check = new FoundingCheck(draft);
        check.committee();
        for (int row = 0; row < draft.rows().size(); row++) {
            if (!draft.rows().get(row).isEmpty()) {
                check.row(row, draft.rows().get(row));
            }
        }
        check.coordination();
        return List.copyOf(check.problems);
    }

    private void committee() {
        in(
                -1,
                null,
                Field.NAME,
                () -> Texts.required("committee.field.name", draft.name(), CommitteeDraft.NAME_LENGTH));
        in(
                -1,
                null,
                Field.TERRITORY,
                () -> Texts.required("committee.field.territory", draft.territory(), CommitteeDraft.TERRITORY_LENGTH));
        in(
                -1,
                null,
                Field.PURPOSE,
                () -> Texts.optional("committee.field.purpose", draft.purpose(), CommitteeDraft.PURPOSE_LENGTH));
        if (draft.rows().stream().allMatch(FoundingRow::isEmpty)) {
            add(-1, null, Field.ROWS, new RuleViolation("refusal.committee.no-organisation"));
        }
    }

    private void row(int row, FoundingRow typed) {
        in(
                row,
                null,
                Field.NAME,
                () -> Texts.required("organisation.field.name", typed.name(), OrganisationDraft.NAME_LENGTH));
        in(
                row,
                null,
                Field.SHORT_NAME,
                () -> Texts.optional(
                        "organisation.field.short-name", typed.shortName(), OrganisationDraft.SHORT_NAME_LENGTH));
        in(
                row,
                null,
                Field.MISSION,
                () -> Texts.optional("organisation.field.mission", typed.mission(), SeatDraft.SUBTITLE_LENGTH));
        Integer before = typed.name().isBlank()
                ? null
                : rowsByName.putIfAbsent(typed.name().strip().toLowerCase(Locale.ROOT), row);
        if (before != null) {
            add(row, null, Field.NAME, new RuleViolation("refusal.committee.organisation-twice", before + 1));
        }
        person(row, SeatHalf.MANAGER, typed.manager());
        person(row, SeatHalf.FIELD_WORKER, typed.fieldWorker());
        if (!typed.manager().isEmpty()
                && typed.manager().address().equals(typed.fieldWorker().address())) {
            add(row, SeatHalf.FIELD_WORKER, Field.EMAIL, new RuleViolation("refusal.committee.both-halves"));
        }
    }

    private void coordination() {
        int row = draft.coordinationRow();
        if (row < 0 || row >= draft.rows().size() || draft.rows().get(row).isEmpty()) {
            add(-1, null, Field.COORDINATION, new RuleViolation("refusal.committee.no-coordination"));
        }
        FoundingPerson coordinator = draft.coordinator();
        if (coordinator != null) {
            person(-1, null, coordinator, true);
        }
    }

    private void person(int row, SeatHalf half, FoundingPerson typed) {
        person(row, half, typed, false);
    }

    private void person(int row, @Nullable SeatHalf half, FoundingPerson typed, boolean needed) {
        if (typed.isEmpty() && !needed) {
            return;
        }
        in(row, half, Field.EMAIL, () -> EmailAddress.of(typed.email()));
        in(
                row,
                half,
                Field.GIVEN_NAME,
                () -> Texts.required("identity.field.given-name", typed.givenName(), PERSON_NAME_LENGTH));
        in(
                row,
                half,
                Field.FAMILY_NAME,
                () -> Texts.required("identity.field.family-name", typed.familyName(), PERSON_NAME_LENGTH));
    }

    private void in(int row, @Nullable SeatHalf half, Field field, Runnable check) {
        try {
            check.run();
        } catch (RuleViolation violation) {
            add(row, half, field, violation);
        }
    }

    private void add(int row, @Nullable SeatHalf half, Field field, RuleViolation sentence) {
        problems.add(new FoundingProblem(row, half, field, sentence));
    }
}
