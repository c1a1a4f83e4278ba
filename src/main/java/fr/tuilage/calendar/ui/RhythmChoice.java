package fr.tuilage.calendar.ui;

import fr.tuilage.calendar.Rhythm;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;

/** The rhythms as one chooses them from a list (CAL-1). */
enum RhythmChoice {
    TWICE_A_MONTH(1),
    EVERY_MONTH(1),
    EVERY_SECOND_MONTH(2),
    EVERY_QUARTER(3),
    EVERY_FOUR_MONTHS(4),
    EVERY_FIVE_MONTHS(5),
    EVERY_HALF_YEAR(6),
    WEEKS(0);

    private final int months;

    RhythmChoice(int months) {
        this.months = months;
    }

    Rhythm rhythm(int weeks, int place, int secondPlace, DayOfWeek weekday) {
        return switch (this) {
            case WEEKS -> new Rhythm.EveryWeeks(weeks, weekday);
            case TWICE_A_MONTH -> new Rhythm.EveryMonths(months, List.of(place, secondPlace), weekday);
            default -> new Rhythm.EveryMonths(months, List.of(place), weekday);
        };
    }

    static RhythmChoice of(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.EveryWeeks weeks -> WEEKS;
            case Rhythm.EveryMonths months when months.places().size() > 1 -> TWICE_A_MONTH;
            case Rhythm.EveryMonths months ->
                Arrays.stream(values())
                        .filter(choice -> choice != TWICE_A_MONTH && choice.months == months.months())
                        .findFirst()
                        .orElse(EVERY_MONTH);
        };
    }
}
