package fr.tuilage.calendar;

import fr.tuilage.committee.SchoolZone;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What pages above this module show of a year besides its sessions; their services ask for the permission. */
@Service
public class YearFacts {

    private final YearPlanRepository plans;
    private final SchoolHolidays schoolHolidays;

    YearFacts(YearPlanRepository plans, SchoolHolidays schoolHolidays) {
        this.plans = plans;
        this.schoolHolidays = schoolHolidays;
    }

    /** The first year from {@code year} on that each of these committees is drawing up, unpublished; one statement. */
    @Transactional(readOnly = true)
    public Map<UUID, Integer> drafts(Collection<UUID> committeeIds, int year) {
        return committeeIds.isEmpty()
                ? Map.of()
                : plans.drafts(committeeIds, year).stream()
                        .collect(Collectors.toMap(DraftYear::committeeId, DraftYear::year, Math::min));
    }

    /** School holidays of a zone that touch a calendar year, as far as they are published (CAL-8); one statement. */
    @Transactional(readOnly = true)
    public List<NamedDays> schoolHolidays(@Nullable SchoolZone zone, int year) {
        return schoolHolidays
                .of(zone, new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .holidays();
    }
}
