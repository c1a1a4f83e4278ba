package fr.tuilage.minutes;

import fr.tuilage.committee.CommitteeLine;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the minutes of several meetings stand, for pages that list them across committees. */
@Service
public class MinutesStates {

    private final MinutesRepository minutes;

    MinutesStates(MinutesRepository minutes) {
        this.minutes = minutes;
    }

    /**
     * The state of the minutes of each of these meetings; meetings without minutes are left out; one statement.
     *
     * @param mine what {@code CommitteeService#mine} gave to the person: minutes of other committees are left out
     */
    @Transactional(readOnly = true)
    public Map<UUID, MinutesState> of(Collection<UUID> meetingIds, List<CommitteeLine> mine) {
        return meetingIds.isEmpty()
                ? Map.of()
                : minutes.findByIdIn(meetingIds).stream()
                        .filter(found -> mine.stream()
                                .anyMatch(committee -> committee.id().equals(found.committeeId())))
                        .collect(Collectors.toMap(Minutes::id, Minutes::state));
    }
}
