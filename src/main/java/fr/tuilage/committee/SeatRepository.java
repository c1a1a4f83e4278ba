package fr.tuilage.committee;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Seats with their mandates; there is no way to delete either (SEAT-2). */
interface SeatRepository extends Repository<Seat, UUID> {

    Seat save(Seat seat);

    @Query("select s.committeeId from Seat s where s.id = :id")
    Optional<UUID> committeeOf(UUID id);

    int countByCommitteeId(UUID committeeId);

    @Query("select s from Seat s left join fetch s.mandates where s.committeeId = :committee"
            + " and s.opensOn <= :on order by s.position, s.id")
    List<Seat> open(UUID committee, LocalDate on);

    /** Only of those among the committees that the person coordinates on that day. */
    @Query("select s from Seat s left join fetch s.mandates where s.committeeId in :committees"
            + " and s.opensOn <= :on and exists (select c.id from Coordination c where c.committeeId = s.committeeId"
            + " and c.personId = :person and c.startsOn <= :on and (c.endsOn is null or c.endsOn >= :on))"
            + " order by s.committeeId, s.position, s.id")
    List<Seat> coordinatedBy(UUID person, Collection<UUID> committees, LocalDate on);

    /**
     * A committee with its seats, their mandates, and the names of who holds them: committee, seat, holder, the managers' and
     * the field workers' organisation, see {@link SeatRow}. One row a mandate; without a seat there is one row.
     */
    @Query("""
            select c, s,
              new fr.tuilage.identity.PersonLine(p.id, p.givenName, p.familyName, p.email, p.locale),
              new fr.tuilage.organisation.OrganisationLine(x.id, x.name, x.shortName, x.mission),
              new fr.tuilage.organisation.OrganisationLine(y.id, y.name, y.shortName, y.mission)
            from Committee c
              left join Seat s on s.committeeId = c.id
              left join fetch s.mandates m
              left join Person p on p.id = m.personId
              left join Organisation x on x.id = s.managerOrganisationId
              left join Organisation y on y.id = s.fieldWorkerOrganisationId
            where c.id = :committee order by s.position, s.id
            """)
    List<Object[]> table(UUID committee);

    /** Read past any snapshot and locked, so that two people never fill one half at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Seat s left join fetch s.mandates where s.id = :id")
    Optional<Seat> findForChange(UUID id);

    @Query("select s from Seat s left join fetch s.mandates where s.committeeId in :committees order by s.id")
    List<Seat> ofCommittees(Collection<UUID> committees);

    @Query("select s from Seat s where s.id in (select m.seat.id from Mandate m where m.personId = :person)")
    List<Seat> everHeldBy(UUID person);

    @Query("select m.seat.id from Mandate m where m.id = :mandate")
    Optional<UUID> seatOf(UUID mandate);

    @Query("""
            select new fr.tuilage.committee.SeatMember(m.personId, s.id, m.half, m.alternate)
            from Mandate m join m.seat s
            where m.committeeId = :committee and m.startsOn <= :on and (m.endsOn is null or m.endsOn >= :on)
            order by s.position, m.half, m.alternate, m.startsOn
            """)
    List<SeatMember> members(UUID committee, LocalDate on);

    @Query("select new fr.tuilage.committee.SeatLabel(s.id, s.committeeId, coalesce(s.shortName, s.name), c.timeZone)"
            + " from Seat s join Committee c on c.id = s.committeeId where s.id in :ids")
    List<SeatLabel> labels(Collection<UUID> ids);

    /** Committees of which a half, a third party's aside, nobody holds today though its seat opened long enough ago. */
    @Query("""
            select distinct s.committeeId from Seat s
            where s.kind <> fr.tuilage.committee.SeatKind.THIRD_PARTY and s.opensOn < :openedBefore
              and (not exists (select m.id from Mandate m where m.seat = s and m.alternate = false
                  and m.half = fr.tuilage.committee.SeatHalf.MANAGER
                  and m.startsOn <= :today and (m.endsOn is null or m.endsOn >= :today))
                or not exists (select n.id from Mandate n where n.seat = s and n.alternate = false
                  and n.half = fr.tuilage.committee.SeatHalf.FIELD_WORKER
                  and n.startsOn <= :today and (n.endsOn is null or n.endsOn >= :today)))
            """)
    List<UUID> committeesWithVacancy(LocalDate today, LocalDate openedBefore);
}
