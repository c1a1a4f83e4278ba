package fr.tuilage.committee;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A committee as it is typed; purpose, term and ways of working can be settled later (COM-1).
 *
 * @param id the committee that is changed, or null for a new one
 * @param version the version that the person saw; 0 for a new one
 * @param quorum how many seats must be represented, or null when the committee wants none (SEAT-4)
 * @param parentId the committee that it is a working group of (COM-2); settled at creation
 */
public record CommitteeDraft(
        @Nullable UUID id,
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
        @Nullable UUID parentId) {

    public static final int NAME_LENGTH = 200;
    public static final int TERRITORY_LENGTH = 200;
    public static final int PURPOSE_LENGTH = 4000;
    public static final int MAXIMUM_QUORUM = 200;

    /**
     * Trims what was typed.
     *
     * @throws RuleViolation when name or territory is missing, a text is too long or the quorum is no number of seats
     */
    public CommitteeDraft {
        name = Texts.required("committee.field.name", name, NAME_LENGTH);
        territory = Texts.required("committee.field.territory", territory, TERRITORY_LENGTH);
        purpose = Texts.optional("committee.field.purpose", purpose, PURPOSE_LENGTH);
        waysOfWorking = Set.copyOf(waysOfWorking);
        if (quorum != null && (quorum < 1 || quorum > MAXIMUM_QUORUM)) {
            throw new RuleViolation("refusal.committee.quorum", MAXIMUM_QUORUM);
        }
    }

    /** A new committee of which only the name, the territory and what follows from the place are known. */
    public static CommitteeDraft of(
            String name,
            String territory,
            CommitteeLevel level,
            ZoneId timeZone,
            @Nullable SchoolZone schoolZone,
            PublicHolidayRegion publicHolidays) {
        return new CommitteeDraft(
                null,
                0,
                name,
                territory,
                level,
                timeZone,
                schoolZone,
                publicHolidays,
                null,
                null,
                Set.of(),
                null,
                null);
    }

    /** The same as a working group of another committee (COM-2). */
    public CommitteeDraft within(@Nullable UUID parent) {
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
                parent);
    }
}
