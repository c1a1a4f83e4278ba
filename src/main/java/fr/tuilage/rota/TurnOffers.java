package fr.tuilage.rota;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends what is offered when nobody can take it any more: the meeting began, was cancelled, or the turn went elsewhere. */
@Component
class TurnOffers {

    private final TurnOfferRepository offers;
    private final Clock clock;

    TurnOffers(TurnOfferRepository offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    /** All that is offered of an occasion. */
    void lapse(UUID occasionId) {
        offers.lockedOpenAt(occasionId).forEach(offer -> offer.lapse(clock.instant()));
    }

    /** What is offered of one turn. */
    void lapse(Duty duty) {
        offers.lockedOpenAt(duty.occasionId()).stream()
                .filter(offer -> offer.isOf(duty))
                .forEach(offer -> offer.lapse(clock.instant()));
    }
}
