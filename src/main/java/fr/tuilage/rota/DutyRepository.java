package fr.tuilage.rota;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DutyRepository extends Repository<Duty, UUID> {

    List<Duty> findByOccasionIdIn(Collection<UUID> occasions);

    List<Duty> findByKindAndSeatIdInAndDueOnBetween(
            DutyKind kind, Collection<UUID> seats, LocalDate from, LocalDate to);

    List<Duty> findByCommitteeIdOrderByDueOn(UUID committeeId);

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
