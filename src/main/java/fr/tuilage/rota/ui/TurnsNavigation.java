package fr.tuilage.rota.ui;

import fr.tuilage.committee.CommitteePermission;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.shell.Navigation;
import fr.tuilage.shell.NavigationItem;
import fr.tuilage.shell.NavigationSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The ledger's entry among a committee's pages: every member reads it (ROTA-7). */
@Component
class TurnsNavigation implements NavigationSource {

    private static final int ORDER = 25;

    private final CommitteePolicy policy;

    TurnsNavigation(CommitteePolicy policy) {
        this.policy = policy;
    }

    @Override
    public List<NavigationItem> items(Navigation navigation) {
        UUID committee = navigation.scopeId();
        return committee != null && policy.allows(CommitteePermission.VIEW, committee)
                ? List.of(new NavigationItem(
                        "rota.title",
                        TurnsView.class,
                        Map.of("committeeId", committee.toString()),
                        ORDER,
                        NavigationItem.Group.SCOPE))
                : List.of();
    }
}
