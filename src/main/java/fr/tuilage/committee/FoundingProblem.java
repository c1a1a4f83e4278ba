package fr.tuilage.committee;

import fr.tuilage.base.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field of a founding.
 *
 * @param row place of the organisation in the draft, from 0, or -1 for the committee itself
 * @param half whose field it is, or null for a field of the row or of the committee
 * @param sentence what to say beside the field
 */
public record FoundingProblem(int row, @Nullable SeatHalf half, Field field, RuleViolation sentence) {

    /** A field of the page. */
    public enum Field {
        NAME,
        TERRITORY,
        PURPOSE,
        ROWS,
        SHORT_NAME,
        MISSION,
        EMAIL,
        GIVEN_NAME,
        FAMILY_NAME,
        COORDINATION
    }

    /** The same sentence with the number of the row, for who reads it away from the field. */
    public RuleViolation addressed() {
        return row < 0 ? sentence : new RuleViolation("refusal.committee.row", row + 1, sentence);
    }
}
