package fr.tuilage.consultation;

import fr.tuilage.base.NotFound;
import fr.tuilage.calendar.YearConsultation;
import fr.tuilage.committee.CommitteePermission;
import fr.tuilage.committee.CommitteePolicy;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Better days for a date that fails (CAL-4). */
@Service
public class AlternativeService {

    /** Three weeks before and after. */
    private static final int DAYS = 21;

    private final ConsultationReader reader;
    private final ConsultationRepository consultations;
    private final YearConsultation years;
    private final CommitteePolicy policy;

    AlternativeService(
            ConsultationReader reader,
            ConsultationRepository consultations,
            YearConsultation years,
            CommitteePolicy policy) {
        this.reader = reader;
        this.consultations = consultations;
        this.years = years;
        this.policy = policy;
    }

    /**
     * The three best days near a date, at the same time, the best first; a constant number of statements. What one person does
     * elsewhere is reckoned with and never told (CAL-2).
     *
     * @throws NotFound when the person may not know of the committee, or there is no such date
     * @throws fr.tuilage.base.RuleViolation when members are not asked any more
     */
    @Transactional(readOnly = true)
    public List<Alternative> near(UUID planId, UUID sessionId) {
        UUID committeeId = consultations.committeeOf(planId).orElseThrow(NotFound::new);
        policy.require(CommitteePermission.PLAN_YEAR, committeeId);
        ConsultationDetails consultation = reader.details(reader.running(planId));
        ConsultedDate date = consultation.dates().stream()
                .filter(candidate -> candidate.sessionId().equals(sessionId))
                .findFirst()
                .orElseThrow(NotFound::new);
        return Alternatives.best(date.startsAt().toLocalDate(), years.nearby(sessionId, DAYS), consultation.seats());
    }
}
