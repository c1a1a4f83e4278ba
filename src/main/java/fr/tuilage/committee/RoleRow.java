package fr.tuilage.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person may be to a committee around today: at most one mandate, one coordination and one grant a row. Which of
 * them hold today is known only in the committee's own time zone, which the database cannot compute.
 */
record RoleRow(
        UUID committeeId,
        ZoneId timeZone,
        @Nullable UUID seatId,
        @Nullable SeatKind seatKind,
        @Nullable LocalDate mandateStartsOn,
        @Nullable LocalDate mandateEndsOn,
        @Nullable LocalDate coordinationStartsOn,
        @Nullable LocalDate coordinationEndsOn,
        @Nullable LocalDate grantStartsOn,
        @Nullable LocalDate grantEndsOn) {

    Set<CommitteeRole> rolesAt(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, timeZone);
        Set<CommitteeRole> roles = EnumSet.noneOf(CommitteeRole.class);
        if (seatKind != null && holds(mandateStartsOn, mandateEndsOn, today)) {
            roles.add(seatKind == SeatKind.THIRD_PARTY ? CommitteeRole.THIRD_PARTY : CommitteeRole.MEMBER);
        }
        if (holds(coordinationStartsOn, coordinationEndsOn, today)) {
            roles.add(CommitteeRole.COORDINATION);
        }
        if (holds(grantStartsOn, grantEndsOn, today)) {
            roles.add(CommitteeRole.FUNDER);
        }
        return roles;
    }

    /** The seat of the mandate, when it holds today. */
    Optional<UUID> seatHeldAt(Instant now) {
        return holds(mandateStartsOn, mandateEndsOn, LocalDate.ofInstant(now, timeZone))
                ? Optional.ofNullable(seatId)
                : Optional.empty();
    }

    /** The first day of each role of this row that holds today. */
    Map<CommitteeRole, LocalDate> sinceAt(Instant now) {
        Map<CommitteeRole, LocalDate> since = new EnumMap<>(CommitteeRole.class);
        Set<CommitteeRole> roles = rolesAt(now);
        if (mandateStartsOn != null && seatHeldAt(now).isPresent()) {
            since.put(
                    roles.contains(CommitteeRole.THIRD_PARTY) ? CommitteeRole.THIRD_PARTY : CommitteeRole.MEMBER,
                    mandateStartsOn);
        }
        if (coordinationStartsOn != null && roles.contains(CommitteeRole.COORDINATION)) {
            since.put(CommitteeRole.COORDINATION, coordinationStartsOn);
        }
        return since;
    }

    private static boolean holds(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn, LocalDate day) {
        return startsOn != null && !startsOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
    }
}
