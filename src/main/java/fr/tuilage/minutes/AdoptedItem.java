package fr.tuilage.minutes;

import fr.tuilage.meeting.StandingItem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item of adopted minutes beside one of its passages; without one where nothing is written under it. */
record AdoptedItem(
        UUID meetingId,
        UUID committeeId,
        UUID id,
        @Nullable StandingItem standing,
        @Nullable String title,
        @Nullable Passage passage) {}
