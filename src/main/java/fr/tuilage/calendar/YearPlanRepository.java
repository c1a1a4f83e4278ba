package fr.tuilage.calendar;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface YearPlanRepository extends Repository<YearPlan, UUID> {

    /** A year with its dates in order: one row a date; without a date there is one row. */
    @Query(
            "select new fr.tuilage.calendar.DateOfYear(p, s) from YearPlan p left join PlannedSession s on s.planId = p.id"
                    + " where p.committeeId = :committeeId and p.year = :year order by s.heldOn")
    List<DateOfYear> withDates(UUID committeeId, int year);

    @Query("select new fr.tuilage.calendar.DraftYear(p.committeeId, p.year) from YearPlan p"
            + " where p.committeeId in :committees and p.year >= :year"
            + " and p.state = fr.tuilage.calendar.PlanState.DRAFT")
    List<DraftYear> drafts(Collection<UUID> committees, int year);

    Optional<YearPlan> findById(UUID id);

    List<YearPlan> findByCommitteeIdOrderByYear(UUID committeeId);

    @Query("select p.committeeId from YearPlan p where p.id = :id")
    Optional<UUID> committeeOf(UUID id);

    @Query("select p.id from YearPlan p where p.committeeId = :committeeId and p.year = :year")
    Optional<UUID> idOf(UUID committeeId, int year);

    /** One writer at a time on the years of a committee: two sessions never land on one day. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from YearPlan p where p.committeeId = :committeeId order by p.year")
    List<YearPlan> lockedOf(UUID committeeId);

    YearPlan save(YearPlan plan);

    void flush();
}
