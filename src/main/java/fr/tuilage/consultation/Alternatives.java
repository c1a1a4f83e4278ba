package fr.tuilage.consultation;

import fr.tuilage.calendar.NearbyDay;
import fr.tuilage.calendar.Obstacle;
import fr.tuilage.calendar.ObstacleKind;
import fr.tuilage.committee.HalfDetails;
import fr.tuilage.committee.SeatDetails;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The best days near a date: by seats represented, then paired (CAL-4). Among equals those without an obstacle come first,
 * then the same weekday, for people keep their weekdays free; then the nearest.
 */
final class Alternatives {

    static final int BEST = 3;

    private Alternatives() {}

    static List<Alternative> best(LocalDate present, List<NearbyDay> days, List<SeatDetails> seats) {
        return days.stream()
                .map(day -> new Alternative(
                        day.on(),
                        (int) seats.stream()
                                .filter(seat ->
                                        free(seat.manager(), day.busy()) || free(seat.fieldWorker(), day.busy()))
                                .count(),
                        (int) seats.stream()
                                .filter(seat ->
                                        free(seat.manager(), day.busy()) && free(seat.fieldWorker(), day.busy()))
                                .count(),
                        day.obstacles()))
                .sorted(order(present))
                .limit(BEST)
                .toList();
    }

    private static Comparator<Alternative> order(LocalDate present) {
        return Comparator.comparingInt(Alternative::represented)
                .thenComparingInt(Alternative::paired)
                .reversed()
                .thenComparingLong(Alternatives::obstacles)
                .thenComparing(day -> day.on().getDayOfWeek() != present.getDayOfWeek())
                .thenComparingLong(day -> Math.abs(ChronoUnit.DAYS.between(present, day.on())))
                .thenComparing(Alternative::on);
    }

    /** Whether somebody who holds the half, or stands in for it, is not known to sit elsewhere. */
    private static boolean free(HalfDetails half, Set<UUID> busy) {
        return half.holders().stream()
                .anyMatch(holder -> !busy.contains(holder.person().id()));
    }

    /** People who are busy are counted already. */
    private static long obstacles(Alternative day) {
        return day.obstacles().stream()
                .map(Obstacle::kind)
                .filter(kind -> kind != ObstacleKind.SOMEONE_BUSY)
                .count();
    }
}
