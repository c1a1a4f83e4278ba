package fr.tuilage.rota;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DutyRepository extends Repository<Duty, UUID> {

    List<Duty> findByOccasionIdIn(Collection<UUID> occasions);

    List<Duty> findByKindAndSeatIdInAndDueOnBetween(
            DutyKind kind, Collection<UUID> seats, LocalDate from, LocalDate to);

    List<Duty> findByCommitteeIdOrderByDueOn(UUID committeeId);

    /** Whoever changes turns of a committee waits for the other; read past any snapshot. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Duty d where d.committeeId = :committee order by d.dueOn, d.kind")
    List<Duty> lockedOf(UUID committee);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Duty d where d.occasionId = :occasion")
    List<Duty> lockedAt(UUID occasion);

    @Query("select distinct d.committeeId from Duty d where d.occasionId = :occasion")
    Optional<UUID> committeeOf(UUID occasion);

    /** The whole ledger with the names of the seats and how many hold each half on the day; one statement. */
    @Query("""
            select new fr.tuilage.rota.SheetRow(d, coalesce(s.shortName, s.name), s.managerTitle, s.fieldWorkerTitle,
              coalesce(i.shortName, i.name),
              (select count(m.id) from Mandate m where m.seat.id = d.seatId
                and m.half = fr.tuilage.committee.SeatHalf.MANAGER
                and m.startsOn <= d.dueOn and (m.endsOn is null or m.endsOn >= d.dueOn)),
              (select count(f.id) from Mandate f where f.seat.id = d.seatId
                and f.half = fr.tuilage.committee.SeatHalf.FIELD_WORKER
                and f.startsOn <= d.dueOn and (f.endsOn is null or f.endsOn >= d.dueOn)))
            from Duty d join Seat s on s.id = d.seatId left join Seat i on i.id = d.insteadOfSeatId
            where d.committeeId = :committee order by d.dueOn, d.occasionId, d.kind
            """)
    List<SheetRow> sheet(UUID committee);

    /** The whole ledger, with how many hold each half on the day. */
    @Query("""
            select new fr.tuilage.rota.LedgerLine(d.dueOn, d.occasionId, d.kind, d.seatId, d.servedHalf,
              (select count(m.id) from Mandate m where m.seat.id = d.seatId
                and m.half = fr.tuilage.committee.SeatHalf.MANAGER
                and m.startsOn <= d.dueOn and (m.endsOn is null or m.endsOn >= d.dueOn)),
              (select count(f.id) from Mandate f where f.seat.id = d.seatId
                and f.half = fr.tuilage.committee.SeatHalf.FIELD_WORKER
                and f.startsOn <= d.dueOn and (f.endsOn is null or f.endsOn >= d.dueOn)))
            from Duty d where d.committeeId = :committee order by d.dueOn
            """)
    List<LedgerLine> ledger(UUID committee);

    Duty save(Duty duty);

    void delete(Duty duty);

    void flush();
}
