package fr.tuilage.consultation;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsultationRepository extends Repository<Consultation, UUID> {

    Consultation save(Consultation consultation);

    void flush();

    /** One at a time answers, moves the deadline or sends: read past any snapshot. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Consultation c where c.id = :id")
    Optional<Consultation> findForChange(UUID id);

    @Query("select p.committeeId from YearPlan p where p.id = :plan")
    Optional<UUID> committeeOf(UUID plan);

    /** The dates as they are now, with what was said of each; one row an answer. */
    @Query("""
            select new fr.tuilage.consultation.ConsultedRow(
              c, p.year, p.version, p.state, s.id, s.version, s.heldOn, s.startsAt, s.lengthMinutes, s.timeZone, s.place, a)
            from Consultation c
              join YearPlan p on p.id = c.id
              join PlannedSession s on s.planId = c.id
              left join DateAnswer a on a.planId = c.id and a.heldOn = s.heldOn and a.startsAt = s.startsAt
            where c.id = :plan
            order by s.heldOn, s.startsAt
            """)
    List<ConsultedRow> rows(UUID plan);

    /** Whoever is asked: both halves and the alternates of each seat that counts. */
    @Query("""
            select new fr.tuilage.consultation.Asked(m.personId, s.id, m.half, m.alternate)
            from Mandate m join m.seat s
            where m.committeeId = :committee and m.startsOn <= :today and (m.endsOn is null or m.endsOn >= :today)
              and s.kind <> fr.tuilage.committee.SeatKind.THIRD_PARTY
            order by s.position, m.half, m.alternate, m.startsOn
            """)
    List<Asked> asked(UUID committee, LocalDate today);

    @Query("""
            select c.personId from Coordination c
            where c.committeeId = :committee and c.startsOn <= :today and (c.endsOn is null or c.endsOn >= :today)
            """)
    List<UUID> coordination(UUID committee, LocalDate today);

    @Query("select c.name from Committee c where c.id = :committee")
    Optional<String> nameOf(UUID committee);

    @Query("select c.timeZone from Committee c where c.id = :committee")
    Optional<ZoneId> zoneOf(UUID committee);

    /** Those of years about which members are asked now. */
    @Query("""
            select c.id from Consultation c join YearPlan p on p.id = c.id
            where p.state = fr.tuilage.calendar.PlanState.CONSULTATION
            order by c.closesAt
            """)
    List<UUID> running();

    /** Those of a committee whose year was published meanwhile. */
    @Query("""
            select c from Consultation c join YearPlan p on p.id = c.id
            where c.committeeId = :committee and c.endedAt is null
              and p.state = fr.tuilage.calendar.PlanState.PUBLISHED
            """)
    List<Consultation> published(UUID committee);

    /** The years of these committees that are not published, drafts for who coordinates only; for those in consultation how many dates wait for that person. */
    @Query("""
            select new fr.tuilage.consultation.UnpublishedYear(p.committeeId, p.year, p.state, c.deadline,
              (select count(distinct s.id) from PlannedSession s
                join Mandate m on m.committeeId = s.committeeId and m.personId = :person
                  and m.startsOn <= :today and (m.endsOn is null or m.endsOn >= :today)
                join m.seat seat
               where s.planId = c.id and seat.kind <> fr.tuilage.committee.SeatKind.THIRD_PARTY
                 and not exists (select a.id from DateAnswer a where a.planId = c.id and a.heldOn = s.heldOn
                   and a.startsAt = s.startsAt and a.seatId = seat.id and a.half = m.half)))
            from YearPlan p
              left join Consultation c on c.id = p.id and p.state = fr.tuilage.calendar.PlanState.CONSULTATION
            where p.state <> fr.tuilage.calendar.PlanState.PUBLISHED and p.year >= :year
              and p.committeeId in :committees
              and (c.id is not null or exists (select k.id from Coordination k where k.committeeId = p.committeeId
                and k.personId = :person and k.startsOn <= :today and (k.endsOn is null or k.endsOn >= :today)))
            order by c.deadline, p.year
            """)
    List<UnpublishedYear> unpublished(UUID person, Collection<UUID> committees, int year, LocalDate today);
}
