package fr.tuilage.calendar;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlannedSessionRepository extends Repository<PlannedSession, UUID> {

    Optional<PlannedSession> findById(UUID id);

    List<PlannedSession> findByPlanIdOrderByHeldOn(UUID planId);

    /** Read past any snapshot: what another writer committed while we waited for the plan is seen. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from PlannedSession s where s.planId = :plan order by s.heldOn")
    List<PlannedSession> lockedOf(UUID plan);

    @Query("select s.planId from PlannedSession s where s.id = :id")
    Optional<UUID> planOf(UUID id);

    List<PlannedSession> findByCommitteeIdAndPublishedTrueAndHeldOnBetweenOrderByHeldOn(
            UUID committeeId, LocalDate first, LocalDate last);

    @Query("""
            select s from PlannedSession s
            where s.committeeId in :committees and s.published and s.cancelledAt is null
              and s.heldOn between :first and :last
            """)
    List<PlannedSession> standing(Collection<UUID> committees, LocalDate first, LocalDate last);

    /** The first published session of each committee that is not over. */
    @Query("""
            select s from PlannedSession s
            where s.published and s.cancelledAt is null and s.committeeId in :committees
              and s.endsAt = (select min(t.endsAt) from PlannedSession t
                  where t.committeeId = s.committeeId and t.published and t.cancelledAt is null and t.endsAt > :now)
            order by s.endsAt
            """)
    List<PlannedSession> nextOf(Collection<UUID> committees, Instant now);

    PlannedSession save(PlannedSession session);

    void delete(PlannedSession session);

    void flush();
}
