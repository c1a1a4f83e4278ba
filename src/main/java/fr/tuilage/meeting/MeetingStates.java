package fr.tuilage.meeting;

import fr.tuilage.committee.CommitteeLine;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where several meetings stand, for pages that list them across committees. */
@Service
public class MeetingStates {

    private final MeetingRepository meetings;

    MeetingStates(MeetingRepository meetings) {
        this.meetings = meetings;
    }

    /**
     * The state of each of these meetings; one statement.
     *
     * @param mine what {@code CommitteeService#mine} gave to the person: meetings of other committees are left out
     */
    @Transactional(readOnly = true)
    public Map<UUID, MeetingState> of(Collection<UUID> ids, List<CommitteeLine> mine) {
        return ids.isEmpty()
                ? Map.of()
                : meetings.findByIdIn(ids).stream()
                        .filter(meeting -> mine.stream()
                                .anyMatch(committee -> committee.id().equals(meeting.committeeId())))
                        .collect(Collectors.toMap(Meeting::id, Meeting::state));
    }
}
