package fr.tuilage.register.ui;

import fr.tuilage.shell.Navigation;
import fr.tuilage.shell.NavigationItem;
import fr.tuilage.shell.NavigationItem.Group;
import fr.tuilage.shell.NavigationSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The register's entry of the navigation; whoever belongs to a committee reads it. */
@Component
public class RegisterNavigation implements NavigationSource {

    @Override
    public List<NavigationItem> items(Navigation navigation) {
        UUID committee = navigation.scopeId();
        return committee == null
                ? List.of()
                : List.of(new NavigationItem(
                        "register.title",
                        RegisterView.class,
                        Map.of("committeeId", committee.toString()),
                        40,
                        Group.SCOPE));
    }
}
