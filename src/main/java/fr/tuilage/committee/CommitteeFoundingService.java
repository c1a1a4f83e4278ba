package fr.tuilage.committee;

import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.identity.CurrentPerson;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Founds a committee with its seats, its people and its coordination: all of it or nothing (COM-1, SEAT-1, COM-3). */
@Service
public class CommitteeFoundingService {

    private final CommitteeService committees;
    private final CommitteeRepository stored;
    private final FirstSeats firstSeats;
    private final CommitteeLines lines;
    private final CurrentPerson currentPerson;
    private final boolean coordinationMayCreate;

    CommitteeFoundingService(
            CommitteeService committees,
            CommitteeRepository stored,
            FirstSeats firstSeats,
            CommitteeLines lines,
            CurrentPerson currentPerson,
            @Value("${tuilage.committees.coordination-may-create}") boolean coordinationMayCreate) {
        this.committees = committees;
        this.stored = stored;
        this.firstSeats = firstSeats;
        this.lines = lines;
        this.currentPerson = currentPerson;
        this.coordinationMayCreate = coordinationMayCreate;
    }

    /** Whether the person may found: administrators, and a coordination where the installation allows it (ID-2). */
    @Transactional(readOnly = true)
    public boolean mayFound() {
        return mayFound(lines.of(currentPerson.id()));
    }

    /** {@link #mayFound()} for who has read {@link CommitteeService#mine} already; sends no statement. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public boolean mayFound(List<CommitteeLine> mine) {
        return currentPerson.isAdministrator()
                || (coordinationMayCreate && mine.stream().anyMatch(CommitteeFoundingService::coordinated));
    }

    /** The committees of which a new one may become a working group: those that the person coordinates (COM-2). */
    @Transactional(readOnly = true)
    public List<CommitteeLine> possibleParents() {
        return coordinated();
    }

    /**
     * Founds the committee as of today and writes to everyone who is invited, one mail a person.
     *
     * @return the committee's id
     * @throws Forbidden when the person may not found committees
     * @throws RuleViolation the first of {@link FoundingCheck#problems}
     */
    @Transactional
    public UUID found(FoundingDraft draft) {
        if (!mayFound()) {
            throw new Forbidden();
        }
        FoundingCheck.problems(draft).stream().findFirst().ifPresent(problem -> {
            throw problem.addressed();
        });
        UUID id = committees.add(new CommitteeDraft(
                null,
                0,
                draft.name(),
                draft.territory(),
                draft.level(),
                draft.timeZone(),
                draft.schoolZone(),
                draft.publicHolidays(),
                draft.purpose(),
                null,
                Set.of(),
                null,
                draft.parentId()));
        firstSeats.open(draft, stored.findById(id).orElseThrow(NotFound::new));
        return id;
    }

    private List<CommitteeLine> coordinated() {
        return lines.of(currentPerson.id()).stream()
                .filter(CommitteeFoundingService::coordinated)
                .toList();
    }

    private static boolean coordinated(CommitteeLine line) {
        return line.roles().contains(CommitteeRole.COORDINATION);
    }
}
