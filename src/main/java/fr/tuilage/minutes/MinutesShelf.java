package fr.tuilage.minutes;

import static fr.tuilage.committee.CommitteePermission.VIEW;

import fr.tuilage.base.NotFound;
import fr.tuilage.committee.CommitteePolicy;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The adopted minutes of a committee, for pages that lead to them. */
@Service
public class MinutesShelf {

    private final MinutesRepository minutes;
    private final CommitteePolicy policy;

    MinutesShelf(MinutesRepository minutes, CommitteePolicy policy) {
        this.minutes = minutes;
        this.policy = policy;
    }

    /**
     * The last ones, by the day of their meeting, the newest first; one statement.
     *
     * @throws NotFound when the person may not know of the committee
     */
    @Transactional(readOnly = true)
    public List<AdoptedMinutesLine> lastAdopted(UUID committeeId, int atMost) {
        policy.require(VIEW, committeeId);
        return minutes.lastAdopted(committeeId, Limit.of(atMost));
    }

    /**
     * Those of meetings that are over which nobody has adopted yet, the oldest first; one statement.
     *
     * @throws NotFound when the person may not know of the committee
     */
    @Transactional(readOnly = true)
    public List<WaitingMinutes> waiting(UUID committeeId) {
        policy.require(VIEW, committeeId);
        return minutes.waiting(committeeId);
    }
}
