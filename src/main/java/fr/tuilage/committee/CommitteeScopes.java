package fr.tuilage.committee;

import fr.tuilage.search.SearchScope;
import fr.tuilage.search.SearchScopes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A person finds what the committees do whose content they may read today (ID-2): not by administering, not by funding. */
@Component
class CommitteeScopes implements SearchScopes {

    private final CommitteeLines lines;
    private final Clock clock;

    CommitteeScopes(CommitteeLines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public List<SearchScope> scopes(UUID personId) {
        return lines.of(personId).stream()
                .filter(line -> new CommitteeRoles(line.id(), line.roles()).allow(CommitteePermission.VIEW))
                .map(line -> new SearchScope(
                        line.id(),
                        line.name(),
                        LocalDate.ofInstant(clock.instant(), line.timeZone()),
                        Set.of(CommitteeAudience.of(line.id()))))
                .toList();
    }
}
