package fr.tuilage.base;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The time zones of the French territories. */
public final class FrenchTimeZones {

    /** The mainland first. */
    public static final List<ZoneId> ALL = Stream.of(
                    "Europe/Paris",
                    "America/Guadeloupe",
                    "America/Martinique",
                    "America/Cayenne",
                    "America/St_Barthelemy",
                    "America/Marigot",
                    "America/Miquelon",
                    "Indian/Reunion",
                    "Indian/Mayotte",
                    "Pacific/Noumea",
                    "Pacific/Tahiti",
                    "Pacific/Wallis")
            .map(ZoneId::of)
            .toList();

    private FrenchTimeZones() {}

    /** As it is read: without the signs of its identifier. */
    public static String label(ZoneId zone) {
        return zone.getId().replace('_', ' ');
    }
}
