package fr.tuilage.register;

import fr.tuilage.search.SearchSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** All decisions of the register, for the search (DOC-2). */
@Component
class DecisionSource implements SearchSource {

    private final DecisionRepository decisions;
    private final RegisterEntries entries;

    DecisionSource(DecisionRepository decisions, RegisterEntries entries) {
        this.decisions = decisions;
        this.entries = entries;
    }

    @Override
    public List<UUID> idsAfter(UUID after, Limit some) {
        return decisions.idsAfter(after, some);
    }

    @Override
    public void feed(Collection<UUID> ids) {
        entries.decisions(decisions.findByIdIn(ids));
    }
}
