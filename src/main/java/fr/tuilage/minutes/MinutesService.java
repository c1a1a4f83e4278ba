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
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.meeting.MeetingService;
import fr.tuilage.meeting.MeetingState;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
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
    private final MinutesReader reader;
    private final MinutesAccess access;
    private final MinutesEntries entries;
    private final MeetingService meetings;
    private final CommitteePolicy policy;
    private final CurrentPerson currentPerson;
    private final Trace trace;
    private final Clock clock;

    MinutesService(
            MinutesRepository minutes,
            MinutesReader reader,
            MinutesAccess access,
            MinutesEntries entries,
            MeetingService meetings,
            CommitteePolicy policy,
            CurrentPerson currentPerson,
            Trace trace,
            Clock clock) {
        this.minutes = minutes;
        this.reader = reader;
        this.access = access;
        this.entries = entries;
        this.meetings = meetings;
        this.policy = policy;
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
        return reader.details(meeting);
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
     * @param mark {@link MinutesDetails#mark} of the text that was read
     * @throws Conflict when anything was written, or the pen was passed, since it was read
     * @throws RuleViolation while the meeting is in session, or when they are adopted already
     */
    @Transactional
    public void adopt(UUID meetingId, String mark) {
        Minutes found = locked(meetingId);
        access.requireView(found);
        access.requireAdopt(found);
        found.requireDraft();
        found.requireMark(mark);
        MeetingDetails meeting = meetings.details(meetingId);
        if (meeting.state() != MeetingState.CLOSED) {
            throw new RuleViolation("refusal.minutes.meeting-not-closed");
        }
        MinutesDetails written = reader.details(meeting).orElseThrow(NotFound::new);
        found.adopt(MinutesHash.of(meeting, written), currentPerson.id(), clock.instant());
        entries.feed(List.of(meetingId));
        trace.record("adopt-minutes", "minutes", meetingId, found.committeeId());
    }

    private Minutes locked(UUID meetingId) {
        return minutes.findForChange(meetingId).orElseThrow(NotFound::new);
    }

    private static boolean isPresent(MeetingDetails meeting, UUID personId) {
        return meeting.attendance().stream().anyMatch(mark -> mark.inTheRoom().contains(personId));
    }
}
