package fr.tuilage.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** A morning or an afternoon, parted at 13:00: what people know of somebody else's day. */
public record HalfDay(LocalDate on, boolean afternoon) {

    private static final LocalTime AFTERNOON = LocalTime.of(13, 0);

    /** The half-days that a session touches: one, or both. */
    static List<HalfDay> of(LocalDate on, LocalTime startsAt, Duration length) {
        List<HalfDay> touched = new ArrayList<>();
        if (startsAt.isBefore(AFTERNOON)) {
            touched.add(new HalfDay(on, false));
        }
        if (startsAt.toSecondOfDay() + length.toSeconds() > AFTERNOON.toSecondOfDay()) {
            touched.add(new HalfDay(on, true));
        }
        return touched;
    }
}
