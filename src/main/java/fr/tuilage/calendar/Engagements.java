package fr.tuilage.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is known of where people are when they are not here; the pure parts ask no more of it than this. */
@FunctionalInterface
public interface Engagements {

    /** Nobody is known to be anywhere. */
    Engagements NONE = (day, halfDays) -> List.of();

    /** The seats that would lose a half, or both, if one met on these half-days of that day; in the seats' order. */
    List<SeatLoss> losses(LocalDate day, Collection<HalfDay> halfDays);

    /** Whether anybody is elsewhere then. */
    default boolean anybody(LocalDate day, Collection<HalfDay> halfDays) {
        return !losses(day, halfDays).isEmpty();
    }

    /** Who of those who hold a half is busy then; for what is counted, never to be shown. */
    default Set<UUID> people(LocalDate day, Collection<HalfDay> halfDays) {
        return Set.of();
    }
}
