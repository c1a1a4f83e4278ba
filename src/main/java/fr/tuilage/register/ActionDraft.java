package fr.tuilage.register;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.Texts;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action as it is noted (DEC-2).
 *
 * @param meetingId where it was agreed, or null when not at a meeting of this application
 * @param seatId the seat that owns it
 * @param personId who of the seat takes it, or null when the pair decides
 * @param agreedOn the day it was agreed, or null for today in the committee's time zone: it is never due before
 */
public record ActionDraft(
        UUID committeeId,
        @Nullable UUID meetingId,
        @Nullable UUID agendaItemId,
        String text,
        UUID seatId,
        @Nullable UUID personId,
        @Nullable LocalDate agreedOn,
        LocalDate dueOn) {

    public static final int TEXT_LENGTH = 1000;

    /** @throws RuleViolation when the text is missing or too long */
    public ActionDraft {
        text = Texts.required("register.action.field.text", text, TEXT_LENGTH);
    }

    /** An action agreed today. */
    public ActionDraft(
            UUID committeeId,
            @Nullable UUID meetingId,
            @Nullable UUID agendaItemId,
            String text,
            UUID seatId,
            @Nullable UUID personId,
            LocalDate dueOn) {
        this(committeeId, meetingId, agendaItemId, text, seatId, personId, null, dueOn);
    }
}
