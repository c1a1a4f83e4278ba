package fr.tuilage.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;

/**
 * What a year would be like on another weekday, in the morning or in the afternoon (CAL-2).
 *
 * @param dates how many dates it would have
 * @param shifted how many of them are not the days that the rhythm names
 * @param leftOut how many days of the rhythm would have no date
 * @param halves how often a seat would lose one of its halves
 * @param seats how often nobody of a seat could come
 */
public record SlotCost(
        DayOfWeek weekday, LocalTime startsAt, int dates, int shifted, int leftOut, int halves, int seats) {

    /** The best first: no day left out, then as many seats as possible, both halves of them, on the days of the rhythm. */
    static final Comparator<SlotCost> BEST_FIRST = Comparator.comparingInt(SlotCost::leftOut)
            .thenComparingInt(SlotCost::seats)
            .thenComparingInt(SlotCost::halves)
            .thenComparingInt(SlotCost::shifted);

    /** Whether it costs nobody anything. */
    public boolean free() {
        return halves == 0 && seats == 0;
    }

    /** Whether no other slot is better than this one. */
    public boolean bestOf(Iterable<SlotCost> all) {
        for (SlotCost other : all) {
            if (BEST_FIRST.compare(other, this) < 0) {
                return false;
            }
        }
        return true;
    }
}
