package fr.tuilage.home.ui;

import fr.tuilage.shell.Navigation;
import fr.tuilage.shell.NavigationItem;
import fr.tuilage.shell.NavigationItem.Group;
import fr.tuilage.shell.NavigationSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** <em>Mon espace</em>, and <em>Vue d’ensemble</em> of the current committee. */
@Component
public class HomeNavigation implements NavigationSource {

    private static final int FIRST = 0;

    @Override
    public List<NavigationItem> items(Navigation navigation) {
        List<NavigationItem> items = new ArrayList<>();
        items.add(new NavigationItem("home.title", MySpaceView.class, Map.of(), FIRST, Group.GENERAL));
        if (navigation.scopeId() != null) {
            items.add(new NavigationItem(
                    "home.overview",
                    OverviewView.class,
                    Map.of("committeeId", navigation.scopeId().toString()),
                    FIRST,
                    Group.SCOPE));
        }
        return items;
    }
}
