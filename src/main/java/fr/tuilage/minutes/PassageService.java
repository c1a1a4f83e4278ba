package fr.tuilage.minutes;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.identity.PersonService;
import fr.tuilage.meeting.AgendaService;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is typed in minutes, passage by passage, kept as it is typed (MIN-3). */
@Service
public class PassageService {

    private final MinutesRepository minutes;
    private final PassageRepository passages;
    private final MinutesAccess access;
    private final AgendaService agenda;
    private final PersonService people;
    private final CurrentPerson currentPerson;
    private final Trace trace;
    private final Clock clock;

    PassageService(
            MinutesRepository minutes,
            PassageRepository passages,
            MinutesAccess access,
            AgendaService agenda,
            PersonService people,
            CurrentPerson currentPerson,
            Trace trace,
            Clock clock) {
        this.minutes = minutes;
        this.passages = passages;
        this.access = access;
        this.agenda = agenda;
        this.people = people;
        this.currentPerson = currentPerson;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * Keeps what was typed (MIN-3). A save that is repeated because its answer was lost is acknowledged, also when more was
     * typed since.
     *
     * @return {@link SaveOutcome.Outdated} when somebody else wrote in between: nothing was overwritten
     * @throws Forbidden when it is not the person's turn to write
     * @throws RuleViolation when the minutes are adopted (MIN-1)
     */
    @Transactional
    public SaveOutcome save(PassageDraft draft) {
        Minutes draftMinutes = minutes.findForChange(draft.meetingId()).orElseThrow(NotFound::new);
        access.requireWrite(draftMinutes);
        if (!agenda.has(draft.meetingId(), draft.agendaItemId())) {
            throw new NotFound();
        }
        Passage passage = passages.findByMinutesIdAndAgendaItemIdAndKind(
                        draft.meetingId(), draft.agendaItemId(), draft.kind())
                .orElseGet(() -> new Passage(draft));
        if (!passage.accepts(draft)) {
            return new SaveOutcome.Outdated(
                    passage.revision(),
                    passage.text(),
                    people.line(passage.savedBy()).displayName(),
                    passage.savedAt());
        }
        boolean anotherWriter = passage.revision() == 0 || !currentPerson.id().equals(passage.savedBy());
        int before = passage.revision();
        passage.save(draft, currentPerson.id(), clock.instant());
        if (passage.revision() != before) {
            passages.save(passage);
            draftMinutes.touch();
        }
        if (anotherWriter && passage.revision() != before) {
            // Not once a second: the trace says who wrote, the passage itself says when last.
            trace.record(
                    "write-passage",
                    "minutes",
                    draft.meetingId(),
                    draftMinutes.committeeId(),
                    draft.kind().name());
        }
        return new SaveOutcome.Saved(passage.revision(), passage.savedAt());
    }
}
