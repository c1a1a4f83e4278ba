package fr.tuilage.meeting;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** Whether one person comes to one meeting, as announced; the last word counts. */
@Entity
class AnnouncedAnswer extends StoredEntity {

    @Column(nullable = false, updatable = false)
    private UUID meetingId;

    @Column(nullable = false, updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Announcement answer = Announcement.UNSURE;

    private int sequence;
    private Instant answeredAt = Instant.EPOCH;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected AnnouncedAnswer() {}

    AnnouncedAnswer(UUID meetingId, UUID personId) {
        this.meetingId = meetingId;
        this.personId = personId;
    }

    /**
     * Says it.
     *
     * @param known sequence of the session that is answered
     * @throws RuleViolation when something newer was said already
     */
    void say(Announcement said, int known, Instant at) {
        if (known < sequence || known == sequence && at.isBefore(answeredAt)) {
            throw new RuleViolation("refusal.reply.older-answer");
        }
        answer = said;
        sequence = known;
        answeredAt = at;
    }
}
