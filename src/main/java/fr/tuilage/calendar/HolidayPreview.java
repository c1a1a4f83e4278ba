package fr.tuilage.calendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** What a file would change, before anything is written (CAL-8). */
public record HolidayPreview(List<HolidayChange> changes, List<HolidayLeftOut> leftOut) {

    /** Whether there is something to store. */
    public boolean changesSomething() {
        return changes.stream().anyMatch(change -> change.kind() != HolidayChange.Kind.SAME);
    }

    /** Differs when what is stored was changed meanwhile; the same on every node. */
    public String mark() {
        return UUID.nameUUIDFromBytes(changes.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
