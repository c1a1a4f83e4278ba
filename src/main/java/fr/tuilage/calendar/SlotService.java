package fr.tuilage.calendar;

import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.committee.CommitteePermission;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.committee.Planning;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares the half-days of the week on which a committee could meet: which one costs its seats least (CAL-2). */
@Service
public class SlotService {

    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final LocalTime NOON = LocalTime.of(13, 0);
    private static final List<DayOfWeek> WORKDAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private final YearPlanRepository plans;
    private final YearSheets sheets;
    private final CommitteePolicy policy;
    private final Clock clock;

    SlotService(YearPlanRepository plans, YearSheets sheets, CommitteePolicy policy, Clock clock) {
        this.plans = plans;
        this.sheets = sheets;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * The year of a wish as it would be drawn on each workday, in the morning and in the afternoon, all else being equal and
     * without the dates that were chosen by hand. Nothing is kept.
     *
     * @return Monday to Friday, the morning first; the wished hour stands for its own half of the day
     * @throws NotFound when the person may not know of the committee
     * @throws Forbidden when the person does not plan its years
     */
    @Transactional(readOnly = true)
    public List<SlotCost> compare(UUID committeeId, YearPlanDraft wish) {
        policy.require(CommitteePermission.PLAN_YEAR, committeeId);
        Planning committee = sheets.planning(committeeId, wish.year());
        UUID planId = plans.idOf(committeeId, wish.year()).orElse(committeeId);
        YearSheet sheet = sheets.of(committee, planId, wish.days());
        DaySheet days = sheet.daySheet(wish.avoid());
        LocalDate earliest = sheet.today(clock.instant()).plusDays(1);
        boolean morning = wish.startsAt().isBefore(NOON);
        return WORKDAYS.stream()
                .flatMap(weekday -> Stream.of(
                        cost(wish, weekday, morning ? wish.startsAt() : MORNING, days, earliest),
                        cost(wish, weekday, morning ? AFTERNOON : wish.startsAt(), days, earliest)))
                .toList();
    }

    private static SlotCost cost(
            YearPlanDraft wish, DayOfWeek weekday, LocalTime startsAt, DaySheet days, LocalDate earliest) {
        Rhythm rhythm = wish.rhythm().on(weekday);
        DateRange range = new DateRange(wish.firstOn(), wish.days().last());
        YearProposal drawn;
        try {
            drawn = new YearGenerator(days, startsAt, wish.length())
                    .draw(rhythm, range, earliest, wish.atMost(), Map.of());
        } catch (RuleViolation noDate) {
            drawn = new YearProposal(
                    List.of(),
                    rhythm.days(range).stream()
                            .map(day -> new LeftOut(day, List.of()))
                            .toList());
        }
        List<SeatLoss> losses = drawn.dates().stream()
                .flatMap(date -> days.losses(date.on(), startsAt, wish.length()).stream())
                .toList();
        int seats = (int) losses.stream().filter(SeatLoss::whole).count();
        return new SlotCost(
                weekday,
                startsAt,
                drawn.dates().size(),
                (int) drawn.dates().stream()
                        .filter(date -> !date.on().equals(date.intendedOn()))
                        .count(),
                drawn.leftOut().size(),
                losses.size() - seats,
                seats);
    }
}
