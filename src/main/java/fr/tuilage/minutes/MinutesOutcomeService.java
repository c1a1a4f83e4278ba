package fr.tuilage.minutes;

import fr.tuilage.base.Forbidden;
import fr.tuilage.base.LabelKey;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.calendar.SessionService;
import fr.tuilage.meeting.AgendaService;
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

    private final MinutesRepository minutes;
    private final MinutesAccess access;
    private final AgendaService agenda;
    private final SessionService sessions;
    private final DecisionService decisions;
    private final ActionService actions;

    MinutesOutcomeService(
            MinutesRepository minutes,
            MinutesAccess access,
            AgendaService agenda,
            SessionService sessions,
            DecisionService decisions,
            ActionService actions) {
        this.minutes = minutes;
        this.access = access;
        this.agenda = agenda;
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
        Minutes written = writable(meetingId, itemId);
        return decisions.record(new DecisionDraft(
                written.committeeId(),
                meetingId,
                itemId,
                text,
                sessions.session(meetingId).on(),
                reviewOn));
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
        Minutes written = writable(meetingId, itemId);
        if (seatId == null) {
            throw new RuleViolation("refusal.minutes.action-without-owner");
        }
        if (dueOn == null) {
            throw new RuleViolation("refusal.missing", new LabelKey("minutes.action.due"));
        }
        return actions.record(new ActionDraft(
                written.committeeId(),
                meetingId,
                itemId,
                text,
                seatId,
                personId,
                sessions.session(meetingId).on(),
                dueOn));
    }

    private Minutes writable(UUID meetingId, UUID itemId) {
        Minutes written = minutes.findForChange(meetingId).orElseThrow(NotFound::new);
        access.requireWrite(written);
        if (!agenda.has(meetingId, itemId)) {
            throw new NotFound();
        }
        written.touch();
        return written;
    }
}
