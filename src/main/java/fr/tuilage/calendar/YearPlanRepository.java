package fr.tuilage.calendar;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface YearPlanRepository extends Repository<YearPlan, UUID> {

    Optional<YearPlan> findByCommitteeIdAndYear(UUID committeeId, int year);

    /** One writer at a time on a year: two sessions never land on one day. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<YearPlan> findLockedById(UUID id);

    YearPlan save(YearPlan plan);
}
