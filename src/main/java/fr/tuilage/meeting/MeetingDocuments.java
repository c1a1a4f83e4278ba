package fr.tuilage.meeting;

import fr.tuilage.base.NotFound;
import fr.tuilage.calendar.SessionService;
import fr.tuilage.committee.CommitteeAudience;
import fr.tuilage.committee.CommitteeDocuments;
import fr.tuilage.file.DocumentOwner;
import fr.tuilage.file.DocumentPlace;
import fr.tuilage.file.PlaceName;
import fr.tuilage.search.Audience;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Documents of a meeting are seen by whoever sees the meeting (DOC-4). */
@Component
public class MeetingDocuments implements DocumentOwner {

    /** The word by which they are kept. */
    public static final String KIND = "meeting";

    private final MeetingRepository meetings;
    private final SessionService sessions;
    private final CommitteeDocuments committees;

    MeetingDocuments(MeetingRepository meetings, SessionService sessions, CommitteeDocuments committees) {
        this.meetings = meetings;
        this.sessions = sessions;
        this.committees = committees;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public DocumentPlace place(UUID meetingId) {
        UUID committee = meetings.findById(meetingId).map(Meeting::committeeId).orElseThrow(NotFound::new);
        return committees.place(committee, names(List.of(meetingId)).getOrDefault(meetingId, name(meetingId, null)));
    }

    @Override
    public Set<Audience> audiences(UUID meetingId) {
        return meetings.findById(meetingId)
                .map(meeting -> Set.of(CommitteeAudience.of(meeting.committeeId())))
                .orElseGet(Set::of);
    }

    @Override
    public Map<UUID, PlaceName> names(Collection<UUID> meetingIds) {
        Map<UUID, PlaceName> names = new HashMap<>();
        sessions.days(meetingIds).forEach((id, day) -> names.put(id, name(id, day)));
        return names;
    }

    private static PlaceName name(UUID meetingId, @Nullable LocalDate day) {
        return new PlaceName("meeting.documents.place", day, "reunions/" + meetingId);
    }
}
