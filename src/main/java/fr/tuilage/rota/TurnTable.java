package fr.tuilage.rota;

import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.committee.SeatInTurn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The turns of a committee while they change hands: read under a lock, so that what is decided on them holds.
 *
 * @param seats who may be given turns from today on
 */
record TurnTable(UUID committeeId, String committeeName, LocalDate today, List<Duty> duties, List<SeatInTurn> seats) {

    /** @throws NotFound when nobody has that duty there */
    Duty duty(UUID occasionId, DutyKind kind) {
        return duties.stream()
                .filter(duty -> duty.occasionId().equals(occasionId) && duty.kind() == kind)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @throws RuleViolation once the meeting was opened, or its day is over */
    void requireToCome(Duty duty) {
        if (duty.begun()) {
            throw new RuleViolation("refusal.rota.opened");
        }
        if (duty.dueOn().isBefore(today)) {
            throw new RuleViolation("refusal.rota.past");
        }
    }

    /**
     * Another seat may serve at this occasion.
     *
     * @throws RuleViolation when it is the same seat, one that is not in turn on that day, or one that has another duty there
     *     (ROTA-4)
     */
    void requireMayServe(Duty duty, UUID seatId) {
        if (duty.seatId().equals(seatId)) {
            throw new RuleViolation("refusal.rota.same-seat");
        }
        SeatInTurn seat = seat(seatId)
                .filter(known -> !known.since().isAfter(duty.dueOn()))
                .orElseThrow(() -> new RuleViolation("refusal.rota.not-in-turn"));
        boolean serves = duties.stream()
                .anyMatch(other -> other.occasionId().equals(duty.occasionId())
                        && other.seatId().equals(seatId)
                        && other.kind() != duty.kind());
        if (serves) {
            throw new RuleViolation("refusal.rota.two-duties", seat.name());
        }
    }

    Optional<SeatInTurn> seat(UUID seatId) {
        return seats.stream().filter(seat -> seat.id().equals(seatId)).findFirst();
    }

    /** The name of a seat; empty when it is not in turn any more. */
    String name(UUID seatId) {
        return seat(seatId).map(SeatInTurn::name).orElse("");
    }
}
