package fr.tuilage.meeting;

import static fr.tuilage.committee.CommitteePermission.PREPARE_MEETING;

import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.committee.CommitteePolicy;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members proposed and nobody has placed, across the meetings to come (MEET-2). */
@Service
public class ProposalShelf {

    private final AgendaItemRepository items;
    private final CommitteePolicy policy;

    ProposalShelf(AgendaItemRepository items, CommitteePolicy policy) {
        this.items = items;
        this.policy = policy;
    }

    /**
     * By the day of their meeting; situations are left out (SIT-12); one statement.
     *
     * @throws NotFound when the person may not know of the committee
     * @throws Forbidden when the person does not prepare its meetings
     */
    @Transactional(readOnly = true)
    public List<WaitingProposal> waiting(UUID committeeId) {
        policy.require(PREPARE_MEETING, committeeId);
        return items.proposed(committeeId, ItemKind.hidden());
    }
}
