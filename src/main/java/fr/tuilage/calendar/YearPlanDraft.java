package fr.tuilage.calendar;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.Texts;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the coordination wishes for a year (CAL-1).
 *
 * @param version of the plan that was read; a {@linkplain #suggestion} has seen none and never replaces one
 * @param firstOn the first day on which the committee may meet; months and weeks are counted from it
 * @param atMost at most so many sessions, for a series; {@code null} for the whole year
 * @param place the fixed place; ignored when the host rotates
 */
public record YearPlanDraft(
        int version,
        int year,
        PlanPeriod period,
        Rhythm rhythm,
        LocalDate firstOn,
        @Nullable Integer atMost,
        LocalTime startsAt,
        Duration length,
        String place,
        boolean hostRotates,
        boolean facilitatorRotates,
        Avoidances avoid) {

    private static final Duration LONGEST = Duration.ofHours(10);

    /** The version of a plan where none was seen: not that of any stored plan. */
    private static final int NONE_SEEN = -1;

    public YearPlanDraft {
        place = Objects.requireNonNullElse(Texts.optional("calendar.rhythm.place", place, 200), "");
        if (length.isNegative() || length.isZero() || length.compareTo(LONGEST) > 0) {
            throw new RuleViolation("refusal.calendar.length-out-of-range");
        }
        if (!endsOnItsDay(startsAt, length)) {
            throw new RuleViolation("refusal.calendar.ends-after-midnight");
        }
        if (atMost != null && atMost < 1) {
            throw new RuleViolation("refusal.calendar.no-session-asked");
        }
        if (!period.of(year).contains(firstOn)) {
            throw new RuleViolation("refusal.calendar.first-day-outside");
        }
    }

    /** The days of the whole period. */
    DateRange days() {
        return period.of(year);
    }

    /** Whether a session of this length that begins then is over by midnight. */
    boolean endsOnItsDay(LocalTime beginning) {
        return endsOnItsDay(beginning, length);
    }

    private static boolean endsOnItsDay(LocalTime beginning, Duration length) {
        return beginning.toSecondOfDay() + length.toSeconds()
                <= Duration.ofDays(1).toSeconds();
    }

    /** The same wish for a plan that was read at that version. */
    public YearPlanDraft of(int seen) {
        return new YearPlanDraft(
                seen,
                year,
                period,
                rhythm,
                firstOn,
                atMost,
                startsAt,
                length,
                place,
                hostRotates,
                facilitatorRotates,
                avoid);
    }

    /** A first proposal: the second Thursday of every second month at 14:00, two hours, hosted in turn. */
    public static YearPlanDraft suggestion(int year) {
        return new YearPlanDraft(
                NONE_SEEN,
                year,
                PlanPeriod.CALENDAR_YEAR,
                new Rhythm.EveryMonths(2, List.of(2), DayOfWeek.THURSDAY),
                PlanPeriod.CALENDAR_YEAR.of(year).first(),
                null,
                LocalTime.of(14, 0),
                Duration.ofHours(2),
                "",
                true,
                false,
                Avoidances.ALL);
    }
}
