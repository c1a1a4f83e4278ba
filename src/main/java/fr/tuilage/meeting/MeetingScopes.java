package fr.tuilage.meeting;

import fr.tuilage.search.Audience;
import fr.tuilage.search.SearchScope;
import fr.tuilage.search.SearchScopes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A guest finds the documents of the meetings to which they are invited now, and nothing else of the committee (ID-2, DOC-4). */
@Component
class MeetingScopes implements SearchScopes {

    private final MeetingGuests guests;
    private final Clock clock;

    MeetingScopes(MeetingGuests guests, Clock clock) {
        this.guests = guests;
        this.clock = clock;
    }

    /** The guests of this meeting. */
    static Audience guests(UUID meetingId) {
        return new Audience("meeting", meetingId);
    }

    @Override
    public List<SearchScope> scopes(UUID personId) {
        return guests.of(personId).stream()
                .map(line -> new SearchScope(
                        line.committeeId(),
                        line.committeeName(),
                        LocalDate.ofInstant(clock.instant(), line.timeZone()),
                        Set.of(guests(line.meetingId()))))
                .toList();
    }
}
