package fr.tuilage.rota;

import fr.tuilage.committee.SeatHalf;
import fr.tuilage.committee.SeatInTurn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of a committee: who served when, who is next and why (ROTA-7).
 *
 * @param today the day it is where the committee is
 * @param coordinates whether the reader coordinates the committee, and may speak for any seat (ID-5)
 * @param mine the seats of which the reader holds a half, or is an alternate
 * @param days every meeting of which turns are known, by date
 * @param queues who is in line for each kind of duty
 * @param seats who may be given turns
 * @param offers what is offered now
 */
public record TurnLedger(
        UUID committeeId,
        String committeeName,
        LocalDate today,
        boolean coordinates,
        Set<UUID> mine,
        List<Day> days,
        List<Queue> queues,
        List<SeatInTurn> seats,
        List<Offer> offers) {

    /**
     * The turns of one meeting.
     *
     * @param begun whether the meeting was opened: then nothing changes hands any more
     */
    public record Day(UUID occasionId, LocalDate on, boolean begun, List<Turn> turns) {

        public boolean isToCome(LocalDate today) {
            return !begun && !on.isBefore(today);
        }

        boolean serves(UUID seatId) {
            return turns.stream().anyMatch(turn -> turn.seatId().equals(seatId));
        }
    }

    /**
     * A duty and who has it.
     *
     * @param half the half that served, or that is proposed; null where it is not known
     * @param noted whether that half has served
     * @param halfTitle the committee's own word for that half, if it has one
     * @param change how the turn came here, if it was another seat's
     * @param insteadOf the name of that other seat
     */
    public record Turn(
            DutyKind kind,
            UUID seatId,
            String seatName,
            @Nullable SeatHalf half,
            boolean noted,
            @Nullable String halfTitle,
            @Nullable TurnChange change,
            @Nullable String insteadOf) {}

    /**
     * Who is in line for a duty, first the one who would serve next.
     *
     * @param line in the order in which they would serve
     */
    public record Queue(DutyKind kind, List<InLine> line) {}

    /**
     * Why a seat stands where it stands.
     *
     * @param served how often it has served
     * @param toCome how often it will, as far as the years are published
     * @param headStart how much is counted in its favour because it came later (ROTA-3)
     * @param last when it last served, if ever
     * @param next when it serves next, if that is known
     * @param rests whether it served at the last meeting, with whatever duty (ROTA-4)
     */
    public record InLine(
            UUID seatId,
            String name,
            int served,
            int toCome,
            int headStart,
            @Nullable LocalDate last,
            @Nullable LocalDate next,
            boolean rests) {}

    /**
     * A turn that is offered.
     *
     * @param seatId the seat on duty
     * @param asked whom it was offered to
     * @param declined those of them who cannot
     */
    public record Offer(
            UUID id,
            UUID occasionId,
            DutyKind kind,
            LocalDate on,
            UUID seatId,
            String seatName,
            Set<UUID> asked,
            Set<UUID> declined) {

        /** Who was asked and has not answered. */
        public List<UUID> awaited() {
            return asked.stream().filter(seat -> !declined.contains(seat)).toList();
        }
    }

    /** What is offered of one turn. */
    public Optional<Offer> offer(UUID occasionId, DutyKind kind) {
        return offers.stream()
                .filter(offer -> offer.occasionId().equals(occasionId) && offer.kind() == kind)
                .findFirst();
    }

    /** Whether the reader may speak for a seat. */
    public boolean speaksFor(UUID seatId) {
        return coordinates || mine.contains(seatId);
    }

    /** Who may be asked to take a turn of that meeting: those who do nothing else there (ROTA-4). */
    public List<SeatInTurn> askable(Day day) {
        return seats.stream()
                .filter(seat -> !seat.since().isAfter(day.on()) && !day.serves(seat.id()))
                .toList();
    }

    /** The name of a seat that is in turn; empty when it is not any more. */
    public String name(UUID seatId) {
        return seats.stream()
                .filter(seat -> seat.id().equals(seatId))
                .map(SeatInTurn::name)
                .findFirst()
                .orElse("");
    }
}
