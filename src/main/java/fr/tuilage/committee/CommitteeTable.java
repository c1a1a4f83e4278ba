package fr.tuilage.committee;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who sits around the table of a committee on a day: what the page of a meeting needs of it, read at once.
 *
 * @param roles what the person who asks is to the committee today
 * @param mine the seats of which the person who asks holds a half, or is an alternate, today
 * @param quorum how many seats must be represented, or null when the committee wants none (SEAT-4)
 */
public record CommitteeTable(
        UUID committeeId,
        String committeeName,
        @Nullable Integer quorum,
        CommitteeRoles roles,
        Set<UUID> mine,
        List<SeatDetails> seats) {}
