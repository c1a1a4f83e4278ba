package fr.tuilage.consultation;

import fr.tuilage.calendar.PlanState;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One date of a consultation with one answer; a date without answers is one row. */
record ConsultedRow(
        Consultation consultation,
        int year,
        int planVersion,
        PlanState state,
        UUID sessionId,
        int sessionVersion,
        LocalDate heldOn,
        LocalTime startsAt,
        int lengthMinutes,
        String timeZone,
        String place,
        @Nullable DateAnswer answer) {

    ZonedDateTime start() {
        return ZonedDateTime.of(heldOn, startsAt, ZoneId.of(timeZone));
    }

    Duration length() {
        return Duration.ofMinutes(lengthMinutes);
    }
}
