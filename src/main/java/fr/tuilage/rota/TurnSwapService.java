package fr.tuilage.rota;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.identity.CurrentPerson;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A seat that cannot serve asks others; the first that accepts has the turn, and the ledger credits it (ROTA-5). Either half
 * speaks for its seat, and the coordination for those who telephone (ID-5).
 */
@Service
public class TurnSwapService {

    private final DutyRepository duties;
    private final TurnOfferRepository offers;
    private final TurnDesk desk;
    private final TurnNotices notices;
    private final CurrentPerson currentPerson;
    private final Trace trace;
    private final Clock clock;

    TurnSwapService(
            DutyRepository duties,
            TurnOfferRepository offers,
            TurnDesk desk,
            TurnNotices notices,
            CurrentPerson currentPerson,
            Trace trace,
            Clock clock) {
        this.duties = duties;
        this.offers = offers;
        this.desk = desk;
        this.notices = notices;
        this.currentPerson = currentPerson;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * Offers a turn to one seat, to several or to all; both halves of each are told.
     *
     * @return the offer's id
     * @throws NotFound when the person may not know of the committee
     * @throws Forbidden when the person may not speak for the seat on duty
     * @throws RuleViolation when nobody is asked, the meeting has begun, or a seat that is asked may not serve there
     * @throws Conflict when the turn is offered already
     */
    @Transactional
    public UUID offer(TurnOfferDraft draft) {
        UUID committeeId = duties.committeeOf(draft.occasionId()).orElseThrow(NotFound::new);
        desk.requireView(committeeId);
        TurnTable table = desk.locked(committeeId);
        Duty duty = table.duty(draft.occasionId(), draft.kind());
        desk.requireSpeakFor(committeeId, duty.seatId());
        table.requireToCome(duty);
        if (draft.seats().isEmpty()) {
            throw new RuleViolation("refusal.rota.nobody-asked");
        }
        draft.seats().forEach(seat -> table.requireMayServe(duty, seat));
        if (offers.lockedOpenAt(duty.occasionId()).stream().anyMatch(offer -> offer.isOf(duty))) {
            throw new Conflict("refusal.rota.offered-already");
        }
        TurnOffer offer = offers.save(new TurnOffer(duty, draft.seats(), currentPerson.id(), clock.instant()));
        trace.record("offer-turn", "turn-offer", offer.id(), committeeId, "seats");
        notices.offered(table, duty, draft.seats());
        return offer.id();
    }

    /**
     * A seat takes the turn, which is credited to it; both seats are told, and everybody when the meeting has another host.
     *
     * @throws NotFound when there is no such offer, or the person may not know of the committee
     * @throws Forbidden when the person may not speak for that seat, or it was not asked
     * @throws Conflict when somebody else took it first, it was withdrawn, or the meeting has begun
     * @throws RuleViolation when the seat may not serve there any more
     */
    @Transactional
    public void accept(UUID offerId, UUID seatId) {
        TurnTable table = table(offerId, seatId);
        TurnOffer offer = locked(offerId);
        offer.take(seatId, clock.instant());
        Duty duty = table.duty(offer.occasionId(), offer.kind());
        table.requireToCome(duty);
        table.requireMayServe(duty, seatId);
        duty.pass(seatId, TurnChange.SWAPPED);
        trace.record("take-turn", "duty", duty.id(), table.committeeId(), "seat");
        notices.taken(table, duty, offer.seatId());
    }

    /**
     * A seat cannot take the turn; when that was the last one asked, the seat on duty is told.
     *
     * @throws NotFound when there is no such offer, or the person may not know of the committee
     * @throws Forbidden when the person may not speak for that seat, or it was not asked
     * @throws Conflict when the offer was settled in between
     */
    @Transactional
    public void decline(UUID offerId, UUID seatId) {
        TurnTable table = table(offerId, seatId);
        TurnOffer offer = locked(offerId);
        offer.decline(seatId, clock.instant());
        trace.record("decline-turn", "turn-offer", offerId, table.committeeId());
        if (offer.isDeclined()) {
            notices.declined(table, table.duty(offer.occasionId(), offer.kind()));
        }
    }

    /**
     * The seat on duty serves after all.
     *
     * @throws NotFound when there is no such offer, or the person may not know of the committee
     * @throws Forbidden when the person may not speak for the seat that offered
     * @throws Conflict when the offer was settled in between
     */
    @Transactional
    public void withdraw(UUID offerId) {
        UUID committeeId = offers.committeeOf(offerId).orElseThrow(NotFound::new);
        desk.requireView(committeeId);
        desk.locked(committeeId);
        TurnOffer offer = locked(offerId);
        desk.requireSpeakFor(committeeId, offer.seatId());
        offer.withdraw(clock.instant());
        trace.record("withdraw-turn", "turn-offer", offerId, committeeId);
    }

    /** What these seats were asked and have not answered, from a day on; one statement. */
    @Transactional(readOnly = true)
    public List<AskedTurn> asked(Collection<UUID> seats, LocalDate from) {
        return seats.isEmpty() ? List.of() : offers.askedOf(seats, from);
    }

    private TurnTable table(UUID offerId, UUID seatId) {
        UUID committeeId = offers.committeeOf(offerId).orElseThrow(NotFound::new);
        desk.requireSpeakFor(committeeId, seatId);
        return desk.locked(committeeId);
    }

    private TurnOffer locked(UUID offerId) {
        return offers.locked(offerId).orElseThrow(NotFound::new);
    }
}
