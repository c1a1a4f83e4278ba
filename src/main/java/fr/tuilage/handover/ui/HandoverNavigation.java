package fr.tuilage.handover.ui;

import fr.tuilage.committee.CommitteePermission;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.shell.Navigation;
import fr.tuilage.shell.NavigationItem;
import fr.tuilage.shell.NavigationSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** <em>Passage de relais</em> among a committee's pages. */
@Component
class HandoverNavigation implements NavigationSource {

    private static final int ORDER = 100;

    private final CommitteePolicy policy;

    HandoverNavigation(CommitteePolicy policy) {
        this.policy = policy;
    }

    @Override
    public List<NavigationItem> items(Navigation navigation) {
        UUID committee = navigation.scopeId();
        return committee != null && policy.allows(CommitteePermission.VIEW, committee)
                ? List.of(new NavigationItem(
                        "handover.title",
                        HandoverView.class,
                        Map.of("committeeId", committee.toString()),
                        ORDER,
                        NavigationItem.Group.SCOPE))
                : List.of();
    }
}
