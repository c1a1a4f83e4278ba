package fr.tuilage.calendar;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a committee wished for its year, and whether the year stands (CAL-1, CAL-4). */
@Entity
class YearPlan extends StoredEntity {

    private UUID committeeId;
    private int year;

    @Enumerated(EnumType.STRING)
    private PlanPeriod period = PlanPeriod.CALENDAR_YEAR;

    @Enumerated(EnumType.STRING)
    private PlanState state = PlanState.DRAFT;

    @Enumerated(EnumType.STRING)
    private RhythmKind rhythm = RhythmKind.MONTHS;

    @Column(name = "every_n", nullable = false)
    private int everyN;

    private String ordinals = "";

    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday = DayOfWeek.THURSDAY;

    private LocalDate firstOn = LocalDate.EPOCH;
    private @Nullable Integer atMost;
    private LocalTime startsAt = LocalTime.NOON;
    private int lengthMinutes;
    private String place = "";
    private boolean hostRotates;
    private boolean facilitatorRotates;
    private boolean avoidSchoolHolidays;
    private boolean avoidBridgeDays;
    private boolean avoidAugust;

    @Convert(converter = LeftOutConverter.class)
    @Column(columnDefinition = "text")
    private List<LeftOut> leftOut = List.of();

    @SuppressWarnings("UnusedVariable") // read by queries only
    private @Nullable Instant publishedAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected YearPlan() {}

    YearPlan(UUID committeeId, int year) {
        this.committeeId = committeeId;
        this.year = year;
    }

    /** The wish changes and the year is drawn again. */
    void draw(YearPlanDraft wish, List<LeftOut> without) {
        requireDraft();
        period = wish.period();
        weekday = wish.rhythm().weekday();
        switch (wish.rhythm()) {
            case Rhythm.EveryWeeks weeks -> {
                rhythm = RhythmKind.WEEKS;
                everyN = weeks.weeks();
                ordinals = "";
            }
            case Rhythm.EveryMonths months -> {
                rhythm = RhythmKind.MONTHS;
                everyN = months.months();
                ordinals = months.places().stream().map(String::valueOf).collect(Collectors.joining(","));
            }
        }
        firstOn = wish.firstOn();
        atMost = wish.atMost();
        startsAt = wish.startsAt();
        lengthMinutes = (int) wish.length().toMinutes();
        place = wish.hostRotates() ? "" : wish.place();
        hostRotates = wish.hostRotates();
        facilitatorRotates = wish.facilitatorRotates();
        avoidSchoolHolidays = wish.avoid().schoolHolidays();
        avoidBridgeDays = wish.avoid().bridgeDays();
        avoidAugust = wish.avoid().august();
        leftOut = List.copyOf(without);
    }

    /** Members are asked whether they can (CAL-4). */
    void consult() {
        requireDraft();
        state = PlanState.CONSULTATION;
    }

    /** The coordination takes the dates back and draws them up further (CAL-4). */
    void takeBack() {
        requireUnpublished();
        state = PlanState.DRAFT;
    }

    /** With or without a consultation before (CAL-4). */
    void publish(Clock clock) {
        requireUnpublished();
        state = PlanState.PUBLISHED;
        publishedAt = clock.instant();
    }

    /** @throws RuleViolation when members are asked about the dates that there are, or the year already stands */
    void requireDraft() {
        requireUnpublished();
        if (state == PlanState.CONSULTATION) {
            throw new RuleViolation("refusal.calendar.in-consultation");
        }
    }

    /** @throws RuleViolation when the year already stands: its dates are then moved one by one, with a reason */
    private void requireUnpublished() {
        if (published()) {
            throw new RuleViolation("refusal.calendar.already-published");
        }
    }

    YearPlanDraft wish() {
        return new YearPlanDraft(
                version(),
                year,
                period,
                rhythm(),
                firstOn,
                atMost,
                startsAt,
                Duration.ofMinutes(lengthMinutes),
                place,
                hostRotates,
                facilitatorRotates,
                avoid());
    }

    private Rhythm rhythm() {
        return switch (rhythm) {
            case WEEKS -> new Rhythm.EveryWeeks(everyN, weekday);
            case MONTHS ->
                new Rhythm.EveryMonths(
                        everyN,
                        Arrays.stream(ordinals.split(",", -1))
                                .map(Integer::valueOf)
                                .toList(),
                        weekday);
        };
    }

    Avoidances avoid() {
        return new Avoidances(avoidSchoolHolidays, avoidBridgeDays, avoidAugust);
    }

    UUID committeeId() {
        return committeeId;
    }

    int year() {
        return year;
    }

    DateRange days() {
        return period.of(year);
    }

    PlanState state() {
        return state;
    }

    boolean published() {
        return state == PlanState.PUBLISHED;
    }

    /** Whether members see it: its dates stand, or they are asked about them. */
    boolean shown() {
        return state != PlanState.DRAFT;
    }

    boolean hostRotates() {
        return hostRotates;
    }

    boolean facilitatorRotates() {
        return facilitatorRotates;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }
}
