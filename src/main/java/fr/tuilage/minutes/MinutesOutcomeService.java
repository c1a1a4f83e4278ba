package fr.tuilage.minutes;

import fr.tuilage.base.Forbidden;
import fr.tuilage.base.LabelKey;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.calendar.SessionService;
import fr.tuilage.register.ActionDraft;
import fr.tuilage.register.ActionService;
import fr.tuilage.register.DecisionDraft;
import fr.tuilage.register.DecisionService;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an item led to: decisions and actions, written into the register by whoever writes the minutes (MIN-2). */
@Service
public class MinutesOutcomeService {

    private final SessionService sessions;
    private final DecisionService decisions;
    private final ActionService actions;

    MinutesOutcomeService(SessionService sessions, DecisionService decisions, ActionService actions) {
        this.sessions = sessions;
        this.decisions = decisions;
        this.actions = actions;
    }

    /**
     * A decision was taken under an item, on the day of the meeting.
     *
     * @return the decision's id
     * @throws Forbidden when it is not the person's turn to write
     * @throws RuleViolation when the minutes are adopted, or the text is missing or too long
     */
    @Transactional
    public UUID decide(UUID meetingId, UUID itemId, String text, @Nullable LocalDate reviewOn) {
        SessionDetails session = sessions.session(meetingId);
        return decisions.record(
                new DecisionDraft(session.committeeId(), meetingId, itemId, text, session.on(), reviewOn));
    }

    /**
     * An action was agreed under an item, on the day of the meeting.
     *
     * @param personId who of the seat takes it, or null when the pair decides
     * @return the action's id
     * @throws Forbidden when it is not the person's turn to write
     * @throws RuleViolation when the minutes are adopted, owner or date is missing, or it is due before the meeting
     */
    @Transactional
    public UUID act(
            UUID meetingId,
            UUID itemId,
            String text,
            @Nullable UUID seatId,
            @Nullable UUID personId,
            @Nullable LocalDate dueOn) {
        SessionDetails session = sessions.session(meetingId);
        if (seatId == null) {
            throw new RuleViolation("refusal.minutes.action-without-owner", new LabelKey("minutes.action.seat"));
        }
        if (dueOn == null) {
            throw new RuleViolation("refusal.missing", new LabelKey("minutes.action.due"));
        }
        return actions.record(
                new ActionDraft(session.committeeId(), meetingId, itemId, text, seatId, personId, session.on(), dueOn));
    }
}
