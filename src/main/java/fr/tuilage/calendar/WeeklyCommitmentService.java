package fr.tuilage.calendar;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.committee.PlanningService;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.organisation.OrganisationLine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What members and organisations keep free of meetings every week (CAL-2). One declares for oneself, and for the
 * organisations for which one sits; everybody else only learns that somebody is busy.
 */
@Service
public class WeeklyCommitmentService {

    /** More would leave no day to meet, and is a mistake. */
    private static final int MOST = 30;

    private final WeeklyCommitmentRepository commitments;
    private final PlanningService planning;
    private final CurrentPerson current;
    private final Trace trace;
    private final Clock clock;

    WeeklyCommitmentService(
            WeeklyCommitmentRepository commitments,
            PlanningService planning,
            CurrentPerson current,
            Trace trace,
            Clock clock) {
        this.commitments = commitments;
        this.planning = planning;
        this.current = current;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * What binds the person who asks and is not over, from Monday on.
     *
     * @throws Forbidden when nobody is signed in
     */
    @Transactional(readOnly = true)
    public WeeklyCommitments mine() {
        return read(organisations());
    }

    /**
     * Declares one; years that are drawn from here on avoid it where they can.
     *
     * @throws RuleViolation when no half-day is meant, for a weekend, when it ends before it begins, or when there are thirty
     * @throws Forbidden for an organisation for which the person does not sit
     */
    @Transactional
    public WeeklyCommitments declare(WeeklyCommitmentDraft draft) {
        Map<UUID, OrganisationLine> organisations = organisations();
        if (draft.organisationId() != null && !organisations.containsKey(draft.organisationId())) {
            throw new Forbidden();
        }
        WeeklyCommitments before = read(organisations);
        if (before.lines().size() >= MOST) {
            throw new RuleViolation("refusal.calendar.commitments-too-many", MOST);
        }
        WeeklyCommitment made = commitments.save(new WeeklyCommitment(current.id(), draft));
        commitments.flush();
        trace.record("declare-commitment", "weekly-commitment", made.id(), null);
        return read(organisations);
    }

    /**
     * Takes one back.
     *
     * @throws Conflict when it is not there any more, or never bound the person
     */
    @Transactional
    public WeeklyCommitments remove(UUID id, int version) {
        Map<UUID, OrganisationLine> organisations = organisations();
        WeeklyCommitment commitment = commitments.of(current.id(), organisations.keySet(), today()).stream()
                .filter(mine -> mine.id().equals(id) && mine.version() == version)
                .findFirst()
                .orElseThrow(() -> new Conflict("refusal.calendar.commitment-changed"));
        commitments.delete(commitment);
        commitments.flush();
        trace.record("remove-commitment", "weekly-commitment", id, null);
        return read(organisations);
    }

    private WeeklyCommitments read(Map<UUID, OrganisationLine> organisations) {
        List<WeeklyCommitmentLine> lines = commitments.of(current.id(), organisations.keySet(), today()).stream()
                .map(commitment -> commitment.line(Optional.ofNullable(commitment.organisationId())
                        .map(organisations::get)
                        .map(OrganisationLine::label)
                        .orElse(null)))
                .sorted(Comparator.comparing(WeeklyCommitmentLine::weekday)
                        .thenComparing(WeeklyCommitmentLine::morning, Comparator.reverseOrder())
                        .thenComparing(WeeklyCommitmentLine::label))
                .toList();
        return new WeeklyCommitments(lines, List.copyOf(organisations.values()), today());
    }

    private Map<UUID, OrganisationLine> organisations() {
        current.id();
        return planning.myOrganisations(today()).stream()
                .collect(Collectors.toMap(OrganisationLine::id, Function.identity()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FeedScopes.WHERE_NOBODY_SAID);
    }
}
