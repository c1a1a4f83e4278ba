package fr.tuilage.register;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.Texts;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is noted (DEC-1).
 *
 * @param meetingId where it was decided, or null when not at a meeting of this application
 * @param decidedOn the day, or null for today in the committee's time zone
 * @param reviewOn when the committee wants to look at it again, or null
 */
public record DecisionDraft(
        UUID committeeId,
        @Nullable UUID meetingId,
        @Nullable UUID agendaItemId,
        String text,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate reviewOn) {

    public static final int TEXT_LENGTH = 2000;

    /** @throws RuleViolation when the text is missing or too long */
    public DecisionDraft {
        text = Texts.required("register.decision.field.text", text, TEXT_LENGTH);
    }

    /** A decision of today. */
    public DecisionDraft(
            UUID committeeId,
            @Nullable UUID meetingId,
            @Nullable UUID agendaItemId,
            String text,
            @Nullable LocalDate reviewOn) {
        this(committeeId, meetingId, agendaItemId, text, null, reviewOn);
    }
}
