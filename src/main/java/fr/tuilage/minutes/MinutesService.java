package fr.tuilage.minutes;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.committee.CommitteePermission;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.committee.CommitteeRoles;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.identity.PersonService;
import fr.tuilage.meeting.AgendaService;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.meeting.MeetingService;
import fr.tuilage.meeting.MeetingState;
import fr.tuilage.meeting.Presence;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The minutes of a meeting, from its opening to their adoption (MIN-1 to MIN-3). Their identifier is the meeting's. */
@Service
public class MinutesService {

    private final MinutesRepository minutes;
    private final PassageRepository passages;
    private final MinutesReader reader;
    private final MinutesAccess access;
    private final MeetingService meetings;
    private final AgendaService agenda;
    private final CommitteePolicy policy;
    private final PersonService people;
    private final CurrentPerson currentPerson;
    private final Trace trace;
    private final Clock clock;

    MinutesService(
            MinutesRepository minutes,
            PassageRepository passages,
            MinutesReader reader,
            MinutesAccess access,
            MeetingService meetings,
            AgendaService agenda,
            CommitteePolicy policy,
            PersonService people,
            CurrentPerson currentPerson,
            Trace trace,
            Clock clock) {
        this.minutes = minutes;
        this.passages = passages;
        this.reader = reader;
        this.access = access;
        this.meetings = meetings;
        this.agenda = agenda;
        this.policy = policy;
        this.people = people;
        this.currentPerson = currentPerson;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * The minutes of a meeting, empty before it was opened.
     *
     * @throws NotFound when one may not see the committee (ID-3)
     */
    @Transactional(readOnly = true)
    public Optional<MinutesDetails> details(UUID meetingId) {
        return reader.details(meetingId);
    }

    /** The same for a page that has read the meeting, and knows whose turn it is. */
    @Transactional(readOnly = true)
    public Optional<MinutesDetails> details(MeetingDetails meeting) {
        return reader.details(meeting.id(), meeting.rights().takeMinutes());
    }

    /** Changes whenever the minutes do: pages that follow compare it. Empty before the meeting was opened. */
    @Transactional(readOnly = true)
    public String mark(UUID meetingId) {
        return minutes.findById(meetingId)
                .map(found -> {
                    access.requireView(found);
                    return found.mark();
                })
                .orElse("");
    }

    /** The state of the minutes of several meetings of one committee; meetings without minutes are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, MinutesState> states(UUID committeeId, Collection<UUID> meetingIds) {
        policy.require(CommitteePermission.VIEW, committeeId);
        return minutes.findByIdIn(meetingIds).stream()
                .filter(found -> found.committeeId().equals(committeeId))
                .collect(Collectors.toMap(Minutes::id, Minutes::state));
    }

    /**
     * Keeps what was typed (MIN-3). A save that is repeated because its answer was lost is acknowledged once more.
     *
     * @return {@link SaveOutcome.Outdated} when somebody else wrote in between: nothing was overwritten
     * @throws Forbidden when it is not the person's turn to write
     * @throws RuleViolation when the minutes are adopted (MIN-1)
     */
    @Transactional
    public SaveOutcome save(PassageDraft draft) {
        Minutes draftMinutes = locked(draft.meetingId());
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

    /**
     * Passes the pen to somebody who is present; the coordination and the seat on duty can take it themselves.
     *
     * @throws RuleViolation when that person is not noted as present
     */
    @Transactional
    public void passPen(UUID meetingId, UUID personId) {
        Minutes found = locked(meetingId);
        CommitteeRoles roles = access.requireView(found);
        if (!access.mayPassPen(found, roles, access.onDuty(found, roles))) {
            found.requireDraft();
            throw new Forbidden();
        }
        if (!personId.equals(currentPerson.id()) && !isPresent(meetings.details(meetingId), personId)) {
            throw new RuleViolation("refusal.minutes.pen-to-somebody-present");
        }
        found.passPen(personId);
        trace.record("pass-pen", "minutes", meetingId, found.committeeId(), "penHolder");
    }

    /**
     * Adopts the minutes of a meeting that is over: they are locked and hashed, for good (MIN-1).
     *
     * @throws Conflict when somebody changed them since the version that was seen
     * @throws RuleViolation while the meeting is in session, or when they are adopted already
     */
    @Transactional
    public void adopt(UUID meetingId, int version) {
        Minutes found = locked(meetingId);
        access.requireView(found);
        access.requireAdopt(found);
        found.requireDraft();
        found.requireVersion(version);
        MeetingDetails meeting = meetings.details(meetingId);
        if (meeting.state() != MeetingState.CLOSED) {
            throw new RuleViolation("refusal.minutes.meeting-not-closed");
        }
        MinutesDetails written = reader.details(meetingId).orElseThrow(NotFound::new);
        found.adopt(MinutesHash.of(meeting, written), currentPerson.id(), clock.instant());
        trace.record("adopt-minutes", "minutes", meetingId, found.committeeId());
    }

    private Minutes locked(UUID meetingId) {
        return minutes.findForChange(meetingId).orElseThrow(NotFound::new);
    }

    private static boolean isPresent(MeetingDetails meeting, UUID personId) {
        return meeting.attendance().stream()
                .anyMatch(mark -> personId.equals(mark.personId())
                        && (mark.presence() == Presence.PRESENT || mark.presence() == Presence.REPLACED));
    }
}
