package fr.tuilage.committee;

import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.organisation.OrganisationLine;
import fr.tuilage.organisation.OrganisationService;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what planning a committee's year needs to know of the committee, in two statements. */
@Service
public class PlanningService {

    private final PlanningRepository planning;
    private final CommitteeLines lines;
    private final CurrentPerson currentPerson;
    private final CommitteePolicy policy;
    private final OrganisationService organisations;

    PlanningService(
            PlanningRepository planning,
            CommitteeLines lines,
            CurrentPerson currentPerson,
            CommitteePolicy policy,
            OrganisationService organisations) {
        this.planning = planning;
        this.lines = lines;
        this.currentPerson = currentPerson;
        this.policy = policy;
        this.organisations = organisations;
    }

    /**
     * The committee by itself: its name, its time zone, and what the person is to it.
     *
     * @throws NotFound when the person may not know of the committee
     */
    @Transactional(readOnly = true)
    public CommitteeLine committee(UUID committeeId) {
        policy.require(CommitteePermission.VIEW, committeeId);
        return lines.of(currentPerson.id()).stream()
                .filter(line -> line.id().equals(committeeId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Where the committee is, and whose turn it may be between two days.
     *
     * @throws NotFound when the person may not know of the committee
     */
    @Transactional(readOnly = true)
    public Planning planning(UUID committeeId, LocalDate from, LocalDate to) {
        CommitteeRoles roles = policy.requireAny(committeeId, CommitteePermission.VIEW);
        List<PlanningRow> rows = planning.rows(committeeId, from, to);
        PlanningRow committee = rows.stream().findFirst().orElseThrow(NotFound::new);
        List<SeatInTurn> seats =
                rows.stream().flatMap(row -> row.seat().stream()).toList();
        return new Planning(
                roles,
                committee.name(),
                committee.timeZone(),
                committee.schoolZone(),
                committee.publicHolidays(),
                seats);
    }

    /**
     * The organisations for which the person who asks sits somewhere on that day, by name.
     *
     * @throws Forbidden when nobody is signed in
     */
    @Transactional(readOnly = true)
    public List<OrganisationLine> myOrganisations(LocalDate today) {
        return organisations
                .lines(planning.organisationsOf(currentPerson.id(), today).stream()
                        .filter(Objects::nonNull)
                        .toList())
                .values()
                .stream()
                .sorted(Comparator.comparing(OrganisationLine::label))
                .toList();
    }
}
