package fr.tuilage.committee;

import fr.tuilage.search.Audience;
import java.util.UUID;

/** Those who may read what a committee does: whoever has {@link CommitteePermission#VIEW} on the day they search. */
public final class CommitteeAudience {

    private CommitteeAudience() {}

    /** The readers of this committee. */
    public static Audience of(UUID committeeId) {
        return new Audience("committee", committeeId);
    }
}
