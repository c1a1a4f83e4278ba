package fr.tuilage.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who holds a committee's coordination, with names, in one statement; its callers ask for the permission. */
@Component
class CoordinationReader {

    private final CoordinationRepository coordinations;

    CoordinationReader(CoordinationRepository coordinations) {
        this.coordinations = coordinations;
    }

    /** The whole history, by start date. */
    List<CoordinationLine> all(UUID committeeId) {
        return coordinations.named(committeeId).stream()
                .map(CoordinationRow::line)
                .toList();
    }

    /** Who holds it on that day or later. */
    List<CoordinationLine> from(UUID committeeId, LocalDate day) {
        return all(committeeId).stream().filter(line -> !line.isOverBefore(day)).toList();
    }
}
