package fr.tuilage.committee;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to plan a committee's year.
 *
 * @param seats those that may be given duties in the period, in their order
 * @param sharingPeople other committees on which holders of the seats sit in the period; empty for whoever may not plan
 */
public record Planning(
        CommitteeRoles roles,
        String name,
        ZoneId timeZone,
        @Nullable SchoolZone schoolZone,
        PublicHolidayRegion publicHolidays,
        List<SeatInTurn> seats,
        Set<UUID> sharingPeople) {

    public boolean mayPlan() {
        return roles.allow(CommitteePermission.PLAN_YEAR);
    }
}
