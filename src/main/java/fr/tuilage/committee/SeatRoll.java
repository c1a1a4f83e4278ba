package fr.tuilage.committee;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which seats there were and which mandates held them at one moment. What is read by a roll stays as it was then, though
 * a mandate be ended or given later for days that have passed: mandates are never deleted (SEAT-2). Names are not in it.
 */
public record SeatRoll(Set<UUID> seats, Set<UUID> mandates) {

    public SeatRoll {
        seats = Set.copyOf(seats);
        mandates = Set.copyOf(mandates);
    }

    /** The roll of seats as they are read. */
    public static SeatRoll of(Collection<SeatDetails> seats) {
        return new SeatRoll(
                seats.stream().map(SeatDetails::id).collect(Collectors.toSet()),
                seats.stream()
                        .flatMap(seat -> seat.holders().stream())
                        .map(HolderLine::mandateId)
                        .collect(Collectors.toSet()));
    }
}
