package fr.tuilage.meeting;

import fr.tuilage.base.NotFound;
import fr.tuilage.calendar.SessionService;
import fr.tuilage.committee.CommitteeAudience;
import fr.tuilage.committee.CommitteeDocuments;
import fr.tuilage.committee.CommitteePermission;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.file.DocumentOwner;
import fr.tuilage.file.DocumentPlace;
import fr.tuilage.file.PlaceName;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.search.Audience;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Documents of a meeting are seen by whoever sees the meeting, and read by its guests (DOC-4, ID-2). */
@Component
public class MeetingDocuments implements DocumentOwner {

    /** The word by which they are kept. */
    public static final String KIND = "meeting";

    private final MeetingRepository meetings;
    private final SessionService sessions;
    private final CommitteeDocuments committees;
    private final CommitteePolicy policy;
    private final MeetingGuests guests;
    private final CurrentPerson currentPerson;

    MeetingDocuments(
            MeetingRepository meetings,
            SessionService sessions,
            CommitteeDocuments committees,
            CommitteePolicy policy,
            MeetingGuests guests,
            CurrentPerson currentPerson) {
        this.meetings = meetings;
        this.sessions = sessions;
        this.committees = committees;
        this.policy = policy;
        this.guests = guests;
        this.currentPerson = currentPerson;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public DocumentPlace place(UUID meetingId) {
        MeetingDay meeting = meetings.day(meetingId).orElseThrow(NotFound::new);
        PlaceName name = name(meetingId, meeting.on());
        return policy.allows(CommitteePermission.VIEW, meeting.committeeId())
                ? committees.place(meeting.committeeId(), name)
                : placeOfGuest(meeting.committeeId(), meetingId, name);
    }

    /** A guest reads, and nothing more; whoever is none is refused as everywhere in the committee. */
    private DocumentPlace placeOfGuest(UUID committeeId, UUID meetingId, PlaceName name) {
        return guests.of(currentPerson.id(), meetingId)
                .map(line -> new DocumentPlace(committeeId, line.committeeName(), line.timeZone(), name, false, false))
                .orElseGet(() -> committees.place(committeeId, name));
    }

    @Override
    public Set<Audience> audiences(UUID meetingId) {
        return meetings.findById(meetingId)
                .map(meeting -> Set.of(CommitteeAudience.of(meeting.committeeId()), MeetingScopes.guests(meetingId)))
                .orElseGet(Set::of);
    }

    @Override
    public Map<UUID, PlaceName> names(Collection<UUID> meetingIds) {
        Map<UUID, PlaceName> names = new HashMap<>();
        sessions.days(meetingIds).forEach((id, day) -> names.put(id, name(id, day)));
        return names;
    }

    private static PlaceName name(UUID meetingId, LocalDate day) {
        return new PlaceName("meeting.documents.place", day, "reunions/" + meetingId);
    }
}
