package fr.tuilage.notification;

import fr.tuilage.base.LabelKey;
import fr.tuilage.base.RuleViolation;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When somebody wants no mail, where they are.
 *
 * @param from first minute of each day's quiet; null for none. Later than the end, it goes over midnight
 * @param until when it ends; null for none
 * @param weekends Saturdays and Sundays as a whole
 */
public record QuietHours(
        ZoneId zone, @Nullable LocalTime from, @Nullable LocalTime until, boolean weekends) {

    /** When the one mail of the day leaves. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private static final int DAYS = 7;

    /** @throws RuleViolation when only one end is said, or both are the same: that would be never or always */
    public QuietHours {
        if ((from == null) != (until == null)) {
            throw new RuleViolation(
                    "refusal.notification.quiet-both",
                    new LabelKey(from == null ? "notification.quiet.from" : "notification.quiet.until"));
        }
        if (from != null && from.equals(until)) {
            throw new RuleViolation("refusal.notification.quiet-same", new LabelKey("notification.quiet.until"));
        }
    }

    /** The first moment from this one on at which mail may come; this one itself where it is not quiet. */
    public Instant end(Instant now) {
        ZonedDateTime moment = now.atZone(zone);
        ZonedDateTime before;
        do {
            before = moment;
            moment = afterHours(afterWeekend(moment));
        } while (!moment.equals(before));
        return moment.toInstant();
    }

    /** The next 7 in the morning; on a day that is quiet then, the end of that; without one, on the day after it. */
    public Instant nextMorning(Instant now) {
        ZonedDateTime today = now.atZone(zone).with(MORNING);
        ZonedDateTime first = today.toInstant().isAfter(now) ? today : today.plusDays(1);
        return Stream.iterate(first, morning -> morning.plusDays(1))
                .limit(DAYS)
                .filter(morning ->
                        end(morning.toInstant()).atZone(zone).toLocalDate().equals(morning.toLocalDate()))
                .findFirst()
                .map(morning -> end(morning.toInstant()))
                .orElseGet(() -> end(first.toInstant()));
    }

    private ZonedDateTime afterWeekend(ZonedDateTime moment) {
        DayOfWeek day = moment.getDayOfWeek();
        return weekends && (day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY)
                ? moment.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                        .toLocalDate()
                        .atStartOfDay(zone)
                : moment;
    }

    private ZonedDateTime afterHours(ZonedDateTime moment) {
        if (from == null || until == null) {
            return moment;
        }
        LocalTime time = moment.toLocalTime();
        boolean overMidnight = from.isAfter(until);
        boolean evening = !time.isBefore(from);
        boolean morning = time.isBefore(until);
        if (overMidnight ? !(evening || morning) : !(evening && morning)) {
            return moment;
        }
        return moment.toLocalDate()
                .plusDays(overMidnight && evening ? 1 : 0)
                .atTime(until)
                .atZone(zone);
    }
}
