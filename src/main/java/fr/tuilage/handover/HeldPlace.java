package fr.tuilage.handover;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A half of a seat that the reader holds, or stands in for, with what was left there for them.
 *
 * @param halfTitle the committee's own word for the half, or null for the usual one
 * @param until the last day of the reader's mandate, when it has one
 * @param words what others who held this half wrote, the newest first
 * @param mine what the reader has written for whoever comes next
 */
public record HeldPlace(
        Place place,
        String seatName,
        @Nullable String halfTitle,
        LocalDate since,
        @Nullable LocalDate until,
        List<WordLine> words,
        @Nullable WordLine mine) {}
