package fr.tuilage.calendar;

import fr.tuilage.base.RuleViolation;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws up a year as a pure function (CAL-1, CAL-2): it knows days and wishes, no committee.
 *
 * <p>A day of the rhythm that does not suit goes to the nearest one that does: first another week on the same weekday,
 * then another day. It moves at most four weeks, and never nearer to its neighbours than half of the usual distance, so
 * the order and the breathing of the year stay. Where nothing suits, that day is left out and says why.
 *
 * <p>The search is exact ({@link Chain}): no other choice of dates leaves fewer days out; among those none costs the seats
 * fewer halves, a whole seat weighing as much as two and a half; and among those none moves the year less.
 */
public final class YearGenerator {

    private static final int FARTHEST_DAYS = 28;

    /** Losing a half outweighs every move that is possible at all. */
    static final long HALF_LOST = 2 * (2 * FARTHEST_DAYS + 1 + Chain.OTHER_WEEKDAY);

    private static final long SEAT_LOST = HALF_LOST * 5 / 2;

    private final DaySheet sheet;
    private final LocalTime startsAt;
    private final Duration length;

    public YearGenerator(DaySheet sheet, LocalTime startsAt, Duration length) {
        this.sheet = sheet;
        this.startsAt = startsAt;
        this.length = length;
    }

    /**
     * Draws up the year.
     *
     * @param rhythm which days are meant
     * @param days the days that may be used; the rhythm is counted from the first
     * @param earliest no date before it
     * @param atMost at most so many dates, or {@code null}
     * @param byHand dates that the coordination had chosen, by the day that the rhythm names: they stay
     * @throws RuleViolation when no date at all is possible
     */
    public YearProposal draw(
            Rhythm rhythm,
            DateRange days,
            LocalDate earliest,
            @Nullable Integer atMost,
            Map<LocalDate, ProposedDate> byHand) {
        List<LocalDate> intended = rhythm.days(days).stream()
                .filter(day -> !day.isBefore(earliest))
                .toList();
        int wanted = atMost == null ? intended.size() : Math.min(atMost, intended.size());
        for (int count = wanted; count <= intended.size(); count++) {
            YearProposal proposal = draw(intended.subList(0, count), days, earliest, byHand);
            boolean complete = proposal.dates().size() >= wanted || count == intended.size();
            if (complete && !proposal.dates().isEmpty()) {
                return proposal;
            }
        }
        throw new RuleViolation("refusal.calendar.no-date");
    }

    private YearProposal draw(
            List<LocalDate> intended, DateRange days, LocalDate earliest, Map<LocalDate, ProposedDate> byHand) {
        List<ProposedDate> kept = intended.stream()
                .filter(byHand::containsKey)
                .map(byHand::get)
                .filter(date -> days.contains(date.on()) && !date.on().isBefore(earliest))
                .filter(date -> sheet.forbidden(date.on()).isEmpty())
                .toList();
        List<LocalDate> keptDays = kept.stream().map(ProposedDate::intendedOn).toList();
        List<LocalDate> taken = kept.stream().map(ProposedDate::on).toList();
        List<LocalDate> open =
                intended.stream().filter(day -> !keptDays.contains(day)).toList();
        List<List<LocalDate>> choices = new ArrayList<>();
        for (LocalDate day : open) {
            int reach = reach(intended, day);
            choices.add(Stream.iterate(day.minusDays(reach), near -> near.plusDays(1))
                    .limit(2L * reach + 1)
                    .filter(near -> days.contains(near) && !near.isBefore(earliest))
                    .filter(near -> !taken.contains(near))
                    .filter(near -> sheet.allows(near, startsAt, length))
                    .toList());
        }
        List<@Nullable LocalDate> chosen = new Chain(open, choices, this::loss).best();
        List<ProposedDate> dates = new ArrayList<>(kept);
        List<LeftOut> leftOut = new ArrayList<>();
        for (int index = 0; index < open.size(); index++) {
            LocalDate day = open.get(index);
            LocalDate on = chosen.get(index);
            if (on == null) {
                leftOut.add(new LeftOut(day, why(day)));
            } else {
                dates.add(new ProposedDate(day, on, on, on.equals(day) ? List.of() : why(day)));
            }
        }
        dates.sort(Comparator.comparing(ProposedDate::on));
        return new YearProposal(List.copyOf(dates), List.copyOf(leftOut));
    }

    private long loss(LocalDate day) {
        return sheet.losses(day, startsAt, length).stream()
                .mapToLong(loss -> loss.whole() ? SEAT_LOST : HALF_LOST)
                .sum();
    }

    /** What made a day unfit; when the day itself suits, it had to make room for its neighbour. */
    private List<Obstacle> why(LocalDate day) {
        List<Obstacle> obstacles = sheet.obstacles(day, startsAt, length);
        return obstacles.isEmpty() ? List.of(Obstacle.of(ObstacleKind.NEXT_TO_ANOTHER, day)) : obstacles;
    }

    /** How many days a date may move: half-way to the nearer neighbour, four weeks at most. */
    private static int reach(List<LocalDate> intended, LocalDate day) {
        int index = intended.indexOf(day);
        long before = index == 0 ? Long.MAX_VALUE : ChronoUnit.DAYS.between(intended.get(index - 1), day);
        long after =
                index == intended.size() - 1 ? Long.MAX_VALUE : ChronoUnit.DAYS.between(day, intended.get(index + 1));
        return (int) Math.min(FARTHEST_DAYS, Math.min(before, after) / 2);
    }
}
