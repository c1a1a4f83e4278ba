package fr.tuilage.committee;

import static fr.tuilage.committee.CommitteePermission.MANAGE;
import static fr.tuilage.committee.CommitteePermission.VIEW;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.identity.CurrentPerson;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Committees, and which of them are one’s own (COM-1, COM-2). */
@Service
public class CommitteeService {

    private final CommitteeRepository committees;
    private final CoordinationReader coordinations;
    private final CommitteeLines lines;
    private final CommitteeEntries entries;
    private final CommitteePolicy policy;
    private final CurrentPerson currentPerson;
    private final Trace trace;
    private final Clock clock;

    CommitteeService(
            CommitteeRepository committees,
            CoordinationReader coordinations,
            CommitteeLines lines,
            CommitteeEntries entries,
            CommitteePolicy policy,
            CurrentPerson currentPerson,
            Trace trace,
            Clock clock) {
        this.committees = committees;
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
}
