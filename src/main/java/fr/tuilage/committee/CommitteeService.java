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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Committees and their settings (COM-1, COM-2). */
@Service
public class CommitteeService {

    private final CommitteeRepository committees;
    private final CommitteeChangeRepository changes;
    private final CoordinationReader coordinations;
    private final CommitteeLines lines;
    private final CommitteeEntries entries;
    private final CommitteePolicy policy;
    private final CurrentPerson currentPerson;
    private final Trace trace;
    private final Clock clock;

    CommitteeService(
            CommitteeRepository committees,
            CommitteeChangeRepository changes,
            CoordinationReader coordinations,
            CommitteeLines lines,
            CommitteeEntries entries,
            CommitteePolicy policy,
            CurrentPerson currentPerson,
            Trace trace,
            Clock clock) {
        this.committees = committees;
        this.changes = changes;
        this.coordinations = coordinations;
        this.lines = lines;
        this.entries = entries;
        this.policy = policy;
        this.currentPerson = currentPerson;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * Adds a committee without seats and without coordination, for an administrator who names them next; everybody else
     * uses {@link CommitteeFoundingService#found}.
     *
     * @throws Forbidden when the person is no administrator
     */
    @Transactional
    public UUID create(CommitteeDraft draft) {
        if (!currentPerson.isAdministrator()) {
            throw new Forbidden();
        }
        return add(draft);
    }

    /** Adds a committee once the caller has checked who asks. */
    UUID add(CommitteeDraft draft) {
        UUID parent = draft.parentId();
        if (parent != null) {
            policy.require(MANAGE, parent);
        }
        requireTermToCome(draft.termEndsOn(), LocalDate.ofInstant(clock.instant(), draft.timeZone()));
        Committee committee = committees.save(new Committee(draft, clock.instant()));
        entries.put(committee);
        trace.record("create-committee", "committee", committee.id(), committee.id());
        return committee.id();
    }

    /**
     * One committee with its coordination.
     *
     * @throws NotFound when the person may not know of it
     */
    @Transactional(readOnly = true)
    public CommitteeDetails details(UUID id) {
        policy.requireAny(id, VIEW, MANAGE);
        Committee committee = committees.findById(id).orElseThrow(NotFound::new);
        return details(committee, coordinations.from(id, committee.today(clock.instant())));
    }

    /** The same for a caller inside of the module that has asked for the permission and read who coordinates. */
    CommitteeDetails details(Committee committee, List<CoordinationLine> coordination) {
        List<CommitteeLine> family = lines.visibleFamily(committee.id(), committee.parentId());
        return committee.details(
                coordination,
                family.stream()
                        .filter(line -> line.id().equals(committee.parentId()))
                        .findFirst()
                        .orElse(null),
                family.stream()
                        .filter(line -> !line.id().equals(committee.parentId()))
                        .toList());
    }

    /**
     * The day it is where the committee is; no statement for its own people where the page asked for a permission.
     *
     * @throws NotFound when the person may not know of it
     */
    @Transactional(readOnly = true)
    public LocalDate today(UUID id) {
        policy.requireAny(id, VIEW, MANAGE);
        return mine(id).map(line -> LocalDate.ofInstant(clock.instant(), line.timeZone()))
                .orElseGet(
                        () -> committees.findById(id).orElseThrow(NotFound::new).today(clock.instant()));
    }

    /** The committees whose content the person may read today, by name; one statement. */
    @Transactional(readOnly = true)
    public List<CommitteeLine> mine() {
        return lines.of(currentPerson.id()).stream()
                .filter(line -> new CommitteeRoles(line.id(), line.roles()).allow(VIEW))
                .toList();
    }

    /**
     * The name of a committee whose content the person may read; no statement where the page asked for a permission.
     *
     * @throws NotFound when the person may not know of it
     */
    @Transactional(readOnly = true)
    public String name(UUID id) {
        policy.require(VIEW, id);
        return mine(id).map(CommitteeLine::name).orElseThrow(NotFound::new);
    }

    private Optional<CommitteeLine> mine(UUID id) {
        return mine().stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /** Whether the person reads some committee's editions for a funder today (ID-2); one statement. */
    @Transactional(readOnly = true)
    public boolean readsEditions() {
        return lines.rolesOf(currentPerson.id()).contains(CommitteeRole.FUNDER);
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
        Committee committee = committees.findById(id).orElseThrow(NotFound::new);
        if (!Objects.equals(draft.termEndsOn(), committee.termEndsOn())) {
            requireTermToCome(draft.termEndsOn(), committee.today(clock.instant()));
        }
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

    private static void requireTermToCome(@Nullable LocalDate termEndsOn, LocalDate today) {
        if (termEndsOn != null && termEndsOn.isBefore(today)) {
            throw new RuleViolation("refusal.committee.term-in-the-past");
        }
    }
}
