package fr.tuilage.committee;

import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What somebody reads who did not sign in: for doors that know by another proof for whom they open, such as a secret calendar
 * address (CAL-6). Whoever is signed in is asked about by {@link CommitteePolicy}.
 */
@Component
public class ReadableCommittees {

    private final CommitteeLines lines;

    ReadableCommittees(CommitteeLines lines) {
        this.lines = lines;
    }

    /** As of today, in each committee's time zone: a right that has ended is not there (ID-3); one statement. */
    public PersonCommittees of(UUID personId) {
        return lines.readBy(personId);
    }
}
