package fr.tuilage.committee;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to plan a committee's year.
 *
 * @param seats those that may be given duties in the period, in their order
 */
public record Planning(
        CommitteeRoles roles,
        String name,
        ZoneId timeZone,
        @Nullable SchoolZone schoolZone,
        PublicHolidayRegion publicHolidays,
        List<SeatInTurn> seats) {

    public boolean mayPlan() {
        return roles.allow(CommitteePermission.PLAN_YEAR);
    }
}
