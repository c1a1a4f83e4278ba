package fr.tuilage.committee.ui;

import fr.tuilage.committee.CommitteeFoundingService;
import fr.tuilage.committee.CommitteeLine;
import fr.tuilage.committee.CommitteePermission;
import fr.tuilage.committee.CommitteeRoles;
import fr.tuilage.committee.CommitteeService;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.shell.Navigation;
import fr.tuilage.shell.NavigationItem;
import fr.tuilage.shell.NavigationItem.Group;
import fr.tuilage.shell.NavigationScopes;
import fr.tuilage.shell.NavigationSource;
import fr.tuilage.shell.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the committee module brings to the frame: the committees one belongs to, and their pages. */
@Component
public class CommitteeNavigation implements NavigationSource, NavigationScopes {

    private final CommitteeService committees;
    private final CommitteeFoundingService founding;
    private final CurrentPerson currentPerson;

    CommitteeNavigation(CommitteeService committees, CommitteeFoundingService founding, CurrentPerson currentPerson) {
        this.committees = committees;
        this.founding = founding;
        this.currentPerson = currentPerson;
    }

    @Override
    public List<Scope> scopes() {
        return committees.mine().stream()
                .map(line -> new Scope(line.id(), line.name(), line.territory()))
                .toList();
    }

    @Override
    public List<NavigationItem> items(Navigation navigation) {
        List<CommitteeLine> mine = committees.mine();
        List<NavigationItem> items = new ArrayList<>();
        mine.stream()
                .filter(line -> line.id().equals(navigation.scopeId()))
                .findFirst()
                .ifPresent(line -> items.addAll(within(line)));
        if (founding.mayFound(mine)) {
            items.add(new NavigationItem("committee.found", FoundingView.class, Map.of(), 90, Group.GENERAL));
        }
        if (currentPerson.isAdministrator()) {
            items.add(
                    new NavigationItem("committee.directory", DirectoryView.class, Map.of(), 20, Group.ADMINISTRATION));
        }
        return items;
    }

    private static List<NavigationItem> within(CommitteeLine line) {
        List<NavigationItem> items = new ArrayList<>();
        Map<String, String> parameters = parameters(line.id());
        items.add(new NavigationItem("committee.partners", PartnersView.class, parameters, 80, Group.SCOPE));
        items.add(new NavigationItem("committee.documents", DocumentsView.class, parameters, 90, Group.SCOPE));
        if (new CommitteeRoles(line.id(), line.roles()).allow(CommitteePermission.MANAGE)) {
            items.add(new NavigationItem("committee.settings", SettingsView.class, parameters, 110, Group.SCOPE));
        }
        return items;
    }

    static Map<String, String> parameters(UUID committeeId) {
        return Map.of("committeeId", committeeId.toString());
    }
}
