package fr.tuilage.committee;

import static fr.tuilage.committee.CommitteePermission.MANAGE;
import static fr.tuilage.committee.CommitteePermission.VIEW;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.identity.CurrentPerson;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The settings of a committee, what they were before, and all else that their page shows (COM-1, COM-3). */
@Service
public class SettingsService {

    private final CommitteeService committees;
    private final CommitteeRepository stored;
    private final CoordinationReader coordinations;
    private final SeatService seats;
    private final FunderService funders;
    private final CommitteeChangeRepository changes;
    private final CommitteeEntries entries;
    private final CommitteePolicy policy;
    private final CurrentPerson currentPerson;
    private final Trace trace;
    private final Clock clock;

    SettingsService(
            CommitteeService committees,
            CommitteeRepository stored,
            CoordinationReader coordinations,
            SeatService seats,
            FunderService funders,
            CommitteeChangeRepository changes,
            CommitteeEntries entries,
            CommitteePolicy policy,
            CurrentPerson currentPerson,
            Trace trace,
            Clock clock) {
        this.committees = committees;
        this.stored = stored;
        this.coordinations = coordinations;
        this.seats = seats;
        this.funders = funders;
        this.changes = changes;
        this.entries = entries;
        this.policy = policy;
        this.currentPerson = currentPerson;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * All that the page of the settings shows: five statements, whatever the number of seats and changes.
     *
     * @throws NotFound when the person may not know of the committee
     * @throws Forbidden when the person may not change them
     */
    @Transactional(readOnly = true)
    public CommitteeSettings of(UUID committeeId) {
        policy.require(MANAGE, committeeId);
        SeatsPage page = seats.page(committeeId);
        // Known since the seats were read: no statement.
        Committee committee = stored.findById(committeeId).orElseThrow(NotFound::new);
        List<CoordinationLine> history = coordinations.all(committeeId);
        return new CommitteeSettings(
                committees.details(
                        committee,
                        history.stream()
                                .filter(line -> !line.isOverBefore(page.today()))
                                .toList()),
                page,
                history,
                funders.funders(committeeId),
                changes(committeeId));
    }

    /**
     * Changes settings; each one that is another now leaves a dated line (COM-1). The parent stays.
     *
     * @throws Conflict when somebody changed them since the version of the draft
     * @throws RuleViolation when the term is moved into the past
     */
    @Transactional
    public void change(CommitteeDraft draft) {
        UUID id = Objects.requireNonNull(draft.id());
        policy.require(MANAGE, id);
        Committee committee = stored.findById(id).orElseThrow(NotFound::new);
        List<CommitteeChange> made = committee.change(
                draft, clock.instant(), currentPerson.personId().orElse(null));
        made.forEach(changes::save);
        if (!made.isEmpty()) {
            entries.put(committee);
            trace.record(
                    "change-committee",
                    "committee",
                    id,
                    id,
                    made.stream().map(change -> change.setting().name()).toArray(String[]::new));
        }
    }

    /** The last fifty changes of the settings, the newest first (COM-1). */
    @Transactional(readOnly = true)
    public List<CommitteeChangeLine> changes(UUID id) {
        policy.requireAny(id, VIEW, MANAGE);
        return changes.latest(id).stream().map(CommitteeChangeRow::line).toList();
    }
}
