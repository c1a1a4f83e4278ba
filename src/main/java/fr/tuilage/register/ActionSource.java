package fr.tuilage.register;

import fr.tuilage.search.SearchSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** All actions of the register, for the search (DOC-2). */
@Component
class ActionSource implements SearchSource {

    private final ActionRepository actions;
    private final RegisterEntries entries;

    ActionSource(ActionRepository actions, RegisterEntries entries) {
        this.actions = actions;
        this.entries = entries;
    }

    @Override
    public List<UUID> idsAfter(UUID after, Limit some) {
        return actions.idsAfter(after, some);
    }

    @Override
    public void feed(Collection<UUID> ids) {
        entries.actions(actions.findByIdIn(ids));
    }
}
