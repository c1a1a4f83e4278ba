package fr.tuilage.rota;

import java.util.Set;
import java.util.UUID;

/**
 * A turn that the seat on duty offers (ROTA-5).
 *
 * @param seats who is asked: one seat, several or all
 */
public record TurnOfferDraft(UUID occasionId, DutyKind kind, Set<UUID> seats) {

    public TurnOfferDraft {
        seats = Set.copyOf(seats);
    }
}
