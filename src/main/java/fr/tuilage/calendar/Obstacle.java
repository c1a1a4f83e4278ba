package fr.tuilage.calendar;

import java.time.LocalDate;

/**
 * What stands in the way of a date, and says why it was moved (CAL-2). Of people it says only that someone is busy.
 *
 * @param on the day that does not suit
 * @param name key of the holiday's name: {@code ascension-day}, {@code hiver}; empty where there is none
 * @param zone the school zone; empty where there is none
 */
public record Obstacle(ObstacleKind kind, LocalDate on, String name, String zone) {

    static Obstacle of(ObstacleKind kind, LocalDate on) {
        return new Obstacle(kind, on, "", "");
    }

    static Obstacle named(ObstacleKind kind, LocalDate on, String name) {
        return new Obstacle(kind, on, name, "");
    }
}
