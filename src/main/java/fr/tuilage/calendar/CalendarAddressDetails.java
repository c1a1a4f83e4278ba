package fr.tuilage.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a secret calendar address: not the address.
 *
 * @param lastReadOn the day on which a program last asked for it; null when none did
 */
public record CalendarAddressDetails(
        int version, LocalDate since, @Nullable LocalDate lastReadOn) {}
