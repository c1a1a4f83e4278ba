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

interface TurnOfferRepository extends Repository<TurnOffer, UUID> {

    TurnOffer save(TurnOffer offer);

    @Query("select o.committeeId from TurnOffer o where o.id = :id")
    Optional<UUID> committeeOf(UUID id);

    /** Read past any snapshot: what another writer committed while we waited for the turns is seen. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from TurnOffer o where o.id = :id")
    Optional<TurnOffer> locked(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from TurnOffer o where o.occasionId = :occasion and o.state = fr.tuilage.rota.OfferState.OPEN")
    List<TurnOffer> lockedOpenAt(UUID occasion);

    /** What a committee's seats offer now, with whom they asked; one statement. */
    @Query("select distinct o from TurnOffer o join fetch o.asked"
            + " where o.committeeId = :committee and o.state = fr.tuilage.rota.OfferState.OPEN")
    List<TurnOffer> openOf(UUID committee);

    /** What these seats were asked and did not answer yet, from a day on; one statement. */
    @Query("""
            select new fr.tuilage.rota.AskedTurn(o.id, o.committeeId, d.occasionId, d.kind, d.dueOn,
              coalesce(s.shortName, s.name))
            from TurnOffer o join o.asked a join Duty d on d.occasionId = o.occasionId and d.kind = o.kind
              join Seat s on s.id = o.seatId
            where o.state = fr.tuilage.rota.OfferState.OPEN and key(a) in :seats and value(a) = false
              and d.dueOn >= :from
            order by d.dueOn
            """)
    List<AskedTurn> askedOf(Collection<UUID> seats, LocalDate from);
}
