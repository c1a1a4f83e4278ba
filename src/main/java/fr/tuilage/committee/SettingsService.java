package fr.tuilage.committee;

import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The read model of the page of the settings (COM-1, COM-3): five statements, whatever the number of seats and changes. */
@Service
public class SettingsService {

    private final CommitteeService committees;
    private final CommitteeRepository stored;
    private final CoordinationReader coordinations;
    private final SeatService seats;
    private final FunderService funders;
    private final CommitteePolicy policy;

    SettingsService(
            CommitteeService committees,
            CommitteeRepository stored,
            CoordinationReader coordinations,
            SeatService seats,
            FunderService funders,
            CommitteePolicy policy) {
        this.committees = committees;
        this.stored = stored;
        this.coordinations = coordinations;
        this.seats = seats;
        this.funders = funders;
        this.policy = policy;
    }

    /**
     * All that the page of the settings shows.
     *
     * @throws NotFound when the person may not know of the committee
     * @throws Forbidden when the person may not change them
     */
    @Transactional(readOnly = true)
    public CommitteeSettings of(UUID committeeId) {
        policy.require(CommitteePermission.MANAGE, committeeId);
        SeatsPage page = seats.page(committeeId);
        // Known since the seats were read: no statement.
        Committee committee = stored.findById(committeeId).orElseThrow(NotFound::new);
        List<CoordinationLine> history = coordinations.all(committeeId);
        return new CommitteeSettings(
                committees.details(
                        committee,
                        history.stream()
                                .filter(line -> !line.isOverBefore(page.today()))
                                .toList()),
                page,
                history,
                funders.funders(committeeId),
                committees.changes(committeeId));
    }
}
