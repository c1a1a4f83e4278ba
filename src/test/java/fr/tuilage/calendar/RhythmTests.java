package fr.tuilage.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.RuleViolation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RhythmTests {

    private static final DateRange YEAR = PlanPeriod.CALENDAR_YEAR.of(2027);

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2027, month, day);
    }

    @Test
    @DisplayName("CAL-1 the second Thursday of every second month")
    void everySecondMonth() {
        assertThat(new Rhythm.EveryMonths(2, List.of(2), DayOfWeek.THURSDAY).days(YEAR))
                .containsExactly(day(1, 14), day(3, 11), day(5, 13), day(7, 8), day(9, 9), day(11, 11));
    }

    @Test
    @DisplayName("CAL-1 the last Tuesday of every quarter, counted from the month in which one begins")
    void lastOfTheQuarter() {
        DateRange fromFebruary = new DateRange(day(2, 1), YEAR.last());
        assertThat(new Rhythm.EveryMonths(3, List.of(Rhythm.LAST), DayOfWeek.TUESDAY).days(fromFebruary))
                .containsExactly(day(2, 23), day(5, 25), day(8, 31), day(11, 30));
    }

    @Test
    @DisplayName("CAL-1 twice a month")
    void twiceAMonth() {
        assertThat(new Rhythm.EveryMonths(1, List.of(3, 1), DayOfWeek.MONDAY).days(YEAR))
                .hasSize(24)
                .startsWith(day(1, 4), day(1, 18), day(2, 1));
    }

    @Test
    @DisplayName("CAL-1 every sixth week")
    void everySixthWeek() {
        assertThat(new Rhythm.EveryWeeks(6, DayOfWeek.FRIDAY).days(YEAR))
                .startsWith(day(1, 1), day(2, 12), day(3, 26))
                .hasSize(9);
    }

    @Test
    @DisplayName("CAL-1 a school year runs from September to August")
    void schoolYear() {
        assertThat(new Rhythm.EveryMonths(3, List.of(1), DayOfWeek.THURSDAY).days(PlanPeriod.SCHOOL_YEAR.of(2026)))
                .containsExactly(LocalDate.of(2026, 9, 3), LocalDate.of(2026, 12, 3), day(3, 4), day(6, 3));
    }

    @Test
    @DisplayName("CAL-2 a rhythm on a weekend is refused")
    void weekend() {
        assertThatThrownBy(() -> new Rhythm.EveryWeeks(2, DayOfWeek.SATURDAY)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> new Rhythm.EveryMonths(1, List.of(1), DayOfWeek.SUNDAY))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> new Rhythm.EveryMonths(1, List.of(5), DayOfWeek.MONDAY))
                .isInstanceOf(RuleViolation.class);
    }
}
