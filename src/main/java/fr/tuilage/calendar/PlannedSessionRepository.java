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

    /** A session with the ledger of the seats that have a duty at it; without a duty there is one row. */
    @Query("""
            select distinct new fr.tuilage.calendar.ServedRow(s, new fr.tuilage.rota.LedgerLine(
              l.dueOn, l.occasionId, l.kind, l.seatId, l.servedHalf,
              (select count(m.id) from Mandate m where m.seat.id = l.seatId
                and m.half = fr.tuilage.committee.SeatHalf.MANAGER
                and m.startsOn <= l.dueOn and (m.endsOn is null or m.endsOn >= l.dueOn)),
              (select count(f.id) from Mandate f where f.seat.id = l.seatId
                and f.half = fr.tuilage.committee.SeatHalf.FIELD_WORKER
                and f.startsOn <= l.dueOn and (f.endsOn is null or f.endsOn >= l.dueOn))))
            from PlannedSession s
              left join Duty d on d.occasionId = s.id
              left join Duty l on l.committeeId = s.committeeId and l.seatId = d.seatId
            where s.id = :id
            """)
    List<ServedRow> served(UUID id);

    /** Read past any snapshot: what another writer committed while we waited for the plans is seen. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from PlannedSession s where s.committeeId = :committee order by s.heldOn")
    List<PlannedSession> lockedOf(UUID committee);

    List<PlannedSession> findByIdIn(Collection<UUID> ids);

    @Query("select s.heldOn from PlannedSession s where s.planId = :plan")
    List<LocalDate> daysOf(UUID plan);

    @Query("select s.planId from PlannedSession s where s.id = :id")
    Optional<UUID> planOf(UUID id);

    List<PlannedSession> findByCommitteeIdAndPublishedTrueAndHeldOnBetweenOrderByHeldOn(
            UUID committeeId, LocalDate first, LocalDate last);

    /**
     * What stands beside a year in a period: the sessions of the committee's other years, without a person, and those of
     * other committees once for each person of this one who sits there then.
     */
    @Query("""
            select new fr.tuilage.calendar.BesideRow(s, elsewhere.personId)
            from PlannedSession s
              left join Mandate elsewhere on s.committeeId <> :committee and elsewhere.committeeId = s.committeeId
                and elsewhere.startsOn <= s.heldOn and (elsewhere.endsOn is null or elsewhere.endsOn >= s.heldOn)
                and elsewhere.personId in (select here.personId from Mandate here
                  where here.committeeId = :committee
                    and here.startsOn <= :last and (here.endsOn is null or here.endsOn >= :first))
            where s.published and s.cancelledAt is null and s.heldOn between :first and :last
              and s.planId <> :plan
              and (s.committeeId = :committee or elsewhere.id is not null)
            """)
    List<BesideRow> beside(UUID plan, UUID committee, LocalDate first, LocalDate last);

    /** What is published and not over, by date: one row a duty; without a duty there is one row. */
    @Query("""
            select new fr.tuilage.calendar.DutyRow(s, new fr.tuilage.rota.DutyLine(d.occasionId, d.kind, d.seatId))
            from PlannedSession s left join Duty d on d.occasionId = s.id
            where s.committeeId = :committee and s.published and s.endsAt > :now
            order by s.endsAt, s.id
            """)
    List<DutyRow> toCome(UUID committee, Instant now);

    /** Who of this committee sits elsewhere in a period, and at which sessions; of those sessions nothing may be told. */
    @Query("""
            select new fr.tuilage.calendar.Engagement(m.personId, s) from PlannedSession s
              join Mandate m on m.committeeId = s.committeeId
                and m.startsOn <= s.heldOn and (m.endsOn is null or m.endsOn >= s.heldOn)
            where s.published and s.cancelledAt is null and s.heldOn between :first and :last
              and s.committeeId <> :committee
              and m.personId in (select here.personId from Mandate here
                where here.committeeId = :committee
                  and here.startsOn <= :last and (here.endsOn is null or here.endsOn >= :first))
            """)
    List<Engagement> engagements(UUID committee, LocalDate first, LocalDate last);

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
