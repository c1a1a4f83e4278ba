package fr.tuilage.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One half of a seat on one day.
 *
 * @param title the committee's own word for this half, or null for the usual one (SEAT-1)
 * @param holders who holds it on that day, two during a hand-over, then the alternates
 * @param vacantSince since when nobody holds it, or null while somebody does (SEAT-3)
 */
public record HalfDetails(
        SeatHalf half,
        @Nullable String title,
        @Nullable UUID organisationId,
        @Nullable String organisationName,
        List<HolderLine> holders,
        @Nullable LocalDate vacantSince) {

    public boolean vacant() {
        return vacantSince != null;
    }

    /** Who holds the half, without the alternates. */
    public List<HolderLine> titulars() {
        return holders.stream().filter(holder -> !holder.alternate()).toList();
    }

    public List<HolderLine> alternates() {
        return holders.stream().filter(HolderLine::alternate).toList();
    }
}
