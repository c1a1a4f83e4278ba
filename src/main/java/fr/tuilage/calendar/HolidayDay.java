package fr.tuilage.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** A day as the Ministry writes it: a date, or the moment at which it begins in Paris, overseas too (CAL-8). */
final class HolidayDay {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
            "[uuuu-MM-dd'T'HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][XXX][XX][X]][uuuu-MM-dd][dd/MM/uuuu]");

    private HolidayDay() {}

    /** @throws DateTimeException when it is no day */
    static LocalDate of(String text) {
        return of(MOMENT.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
    }

    /** 23:00 of the day before in Greenwich is midnight in Paris, 22:00 in summer. */
    static LocalDate of(TemporalAccessor day) {
        return switch (day) {
            case LocalDate date -> date;
            case LocalDateTime local -> local.toLocalDate();
            default -> LocalDate.ofInstant(Instant.from(day), PARIS);
        };
    }
}
