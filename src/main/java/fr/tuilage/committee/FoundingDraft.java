package fr.tuilage.committee;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A committee founded in one go, exactly as it is typed: what is wrong with it is said field by field by
 * {@link FoundingCheck}, and nothing typed is ever changed or lost.
 *
 * @param rows the organisations, in order; empty rows are left out
 * @param coordinationRow place in {@code rows} of the organisation that holds the coordination (COM-3)
 * @param coordinator who coordinates, or null for the person who founds
 * @param language in which people who are new are written to
 */
public record FoundingDraft(
        String name,
        String territory,
        CommitteeLevel level,
        ZoneId timeZone,
        @Nullable SchoolZone schoolZone,
        PublicHolidayRegion publicHolidays,
        String purpose,
        @Nullable UUID parentId,
        List<FoundingRow> rows,
        int coordinationRow,
        @Nullable FoundingPerson coordinator,
        Locale language) {

    public FoundingDraft {
        rows = List.copyOf(rows);
    }
}
