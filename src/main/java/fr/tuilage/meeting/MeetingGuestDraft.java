package fr.tuilage.meeting;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.Texts;
import fr.tuilage.identity.PersonDraft;
import java.util.UUID;

/**
 * Somebody to invite to one meeting, as typed (ID-2).
 *
 * @param quality as what: a function, an organisation
 */
public record MeetingGuestDraft(UUID meetingId, PersonDraft person, String quality) {

    /** @throws RuleViolation when the quality is missing or too long */
    public MeetingGuestDraft {
        quality = Texts.required("meeting.guest.quality", quality, AttendanceMark.NAME_LENGTH);
    }
}
