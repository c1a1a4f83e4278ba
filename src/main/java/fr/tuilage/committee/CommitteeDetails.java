package fr.tuilage.committee;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A committee as it is read.
 *
 * @param coordination who holds it today and who will, by start date (COM-3)
 * @param parent the committee above, only for who may see that one too (COM-2)
 * @param workingGroups the groups below, only those that the reader may see (COM-2)
 */
public record CommitteeDetails(
        UUID id,
        int version,
        String name,
        String territory,
        CommitteeLevel level,
        ZoneId timeZone,
        @Nullable SchoolZone schoolZone,
        PublicHolidayRegion publicHolidays,
        @Nullable String purpose,
        @Nullable LocalDate termEndsOn,
        Set<WayOfWorking> waysOfWorking,
        @Nullable Integer quorum,
        List<CoordinationLine> coordination,
        @Nullable CommitteeLine parent,
        List<CommitteeLine> workingGroups) {

    /** The same, to be changed. */
    public CommitteeDraft draft() {
        return new CommitteeDraft(
                id,
                version,
                name,
                territory,
                level,
                timeZone,
                schoolZone,
                publicHolidays,
                purpose,
                termEndsOn,
                waysOfWorking,
                quorum,
                parent == null ? null : parent.id());
    }
}
