package fr.tuilage.calendar;

import fr.tuilage.committee.SchoolZone;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one school year (CAL-8).
 *
 * @param zones those of which something is known
 * @param unknown those of which nothing is
 */
public record KnownHolidays(String schoolYear, List<OfZone> zones, List<Missing> unknown) {

    /**
     * What is known of a zone.
     *
     * @param unknown the days of which nothing is known, when a file had a part of the year only
     */
    public record OfZone(SchoolZone zone, List<HolidayPeriod> periods, List<Source> sources, List<DateRange> unknown) {}

    /**
     * A file from which some of them came.
     *
     * @param fileName null for what shipped with the product, and then without a moment
     */
    public record Source(
            @Nullable String fileName, @Nullable Instant receivedAt) {}

    /**
     * A zone that is missing.
     *
     * @param followed whether some committee plans by it
     */
    public record Missing(SchoolZone zone, boolean followed) {}
}
