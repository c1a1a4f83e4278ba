package fr.tuilage.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;

/** What one person may find at this moment, as a part of the query (ID-3): nothing is looked for and then left out. */
final class Permission {

    private final List<SearchScope> scopes;
    private final Map<UUID, String> names;

    Permission(List<SearchScope> scopes) {
        this.scopes = List.copyOf(scopes);
        this.names = scopes.stream().collect(Collectors.toMap(SearchScope::id, SearchScope::name, (one, other) -> one));
    }

    boolean nothing() {
        return scopes.stream().allMatch(scope -> scope.audiences().isEmpty());
    }

    /** The day it is where the day begins first. */
    LocalDate latest() {
        return scopes.stream()
                .map(SearchScope::today)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    String name(UUID scopeId) {
        return names.getOrDefault(scopeId, "");
    }

    List<SearchPlace> places() {
        return names.entrySet().stream()
                .map(scope -> new SearchPlace(scope.getKey(), scope.getValue()))
                .sorted(Comparator.comparing(SearchPlace::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** An entry of one of the person's audiences that holds on the day it is there. */
    PredicateFinalStep predicate(SearchPredicateFactory search) {
        SimpleBooleanPredicateClausesStep<?, ?> any = search.or();
        scopes.stream()
                .collect(Collectors.groupingBy(
                        SearchScope::today,
                        Collectors.flatMapping(
                                scope -> scope.audiences().stream().map(Audience::token), Collectors.toSet())))
                .forEach((today, tokens) -> {
                    if (!tokens.isEmpty()) {
                        any.add(search.and(
                                search.terms().field("audiences").matchingAny(tokens), holdsOn(search, today)));
                    }
                });
        return any;
    }

    private static PredicateFinalStep holdsOn(SearchPredicateFactory search, LocalDate today) {
        return search.not(search.or(
                search.range().field("from").greaterThan(today),
                search.range().field("until").lessThan(today)));
    }
}
