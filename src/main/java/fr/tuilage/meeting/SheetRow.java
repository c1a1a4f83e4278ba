package fr.tuilage.meeting;

import fr.tuilage.identity.PersonLine;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of the attendance sheet and somebody who is invited, each where there is one: they share a row only so that both lists
 * are read at once.
 */
record SheetRow(@Nullable AttendanceEntry entry, @Nullable MeetingGuest guest, PersonLine person) {

    Optional<InvitedLine> invited() {
        return Optional.ofNullable(guest).map(found -> found.line(person));
    }
}
