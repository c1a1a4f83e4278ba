package fr.tuilage.committee;

import fr.tuilage.file.ScopeNames;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How committees are called; administrators know that much of all of them (ID-2). */
@Component
class CommitteeNames implements ScopeNames {

    private final CommitteeRepository committees;

    CommitteeNames(CommitteeRepository committees) {
        this.committees = committees;
    }

    @Override
    public Map<UUID, String> scopeNames(Collection<UUID> committeeIds) {
        return committees.all(committeeIds).stream().collect(Collectors.toMap(Committee::id, Committee::name));
    }
}
