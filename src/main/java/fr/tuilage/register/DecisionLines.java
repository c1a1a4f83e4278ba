package fr.tuilage.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Decisions with the numbers of those that took their place, in one statement; its callers ask for the permission. */
@Component
class DecisionLines {

    private final DecisionRepository decisions;

    DecisionLines(DecisionRepository decisions) {
        this.decisions = decisions;
    }

    List<DecisionLine> of(Collection<Decision> found) {
        List<UUID> successors = found.stream()
                .map(Decision::supersededBy)
                .filter(Objects::nonNull)
                .toList();
        Map<UUID, Integer> numbers = successors.isEmpty()
                ? Map.of()
                : decisions.findByIdIn(successors).stream().collect(Collectors.toMap(Decision::id, Decision::number));
        return found.stream()
                .map(decision -> {
                    UUID successor = decision.supersededBy();
                    return decision.line(successor == null ? null : numbers.get(successor));
                })
                .toList();
    }
}
