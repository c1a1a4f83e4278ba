package fr.tuilage.home;

import fr.tuilage.meeting.GuestMeetingLine;
import fr.tuilage.register.ActionLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person's own page.
 *
 * @param today where the next meeting is held
 * @param next the soonest meeting of any committee
 * @param expected what is expected before it, the most pressing first; three at most
 * @param actions the person's open actions that are not among what is expected
 * @param committees in which the person takes part, by name
 * @param invited meetings of other committees to which the person is invited (ID-2)
 * @param newParts what they have taken on not long ago: there is a hand-over to read (SEAT-6)
 * @param standing what somebody without a committee may do here
 */
public record MySpace(
        String givenName,
        LocalDate today,
        Optional<NextMeeting> next,
        List<Expected> expected,
        List<ActionLine> actions,
        List<CommitteeCard> committees,
        List<GuestMeetingLine> invited,
        List<NewPart> newParts,
        Standing standing) {

    /** What somebody is here, which matters when they take part in no committee. */
    public enum Standing {
        MEMBER,
        /** Administers an installation that has no committee yet: the first act is to create one. */
        FOUNDER,
        ADMINISTRATOR,
        /** Reads the editions of a committee, and nothing else of it. */
        FUNDER,
        /** Waits for an invitation. */
        GUEST
    }
}
