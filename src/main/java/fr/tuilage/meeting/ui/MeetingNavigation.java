package fr.tuilage.meeting.ui;

import fr.tuilage.shell.Navigation;
import fr.tuilage.shell.NavigationItem;
import fr.tuilage.shell.NavigationItem.Group;
import fr.tuilage.shell.NavigationSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** <em>Réunions</em> of the current committee. */
@Component
public class MeetingNavigation implements NavigationSource {

    private static final int AFTER_THE_CALENDAR = 20;

    @Override
    public List<NavigationItem> items(Navigation navigation) {
        UUID committeeId = navigation.scopeId();
        return committeeId == null
                ? List.of()
                : List.of(new NavigationItem(
                        "meeting.navigation",
                        MeetingsView.class,
                        Map.of("committeeId", committeeId.toString()),
                        AFTER_THE_CALENDAR,
                        Group.SCOPE));
    }
}
