package fr.tuilage.register;

import fr.tuilage.committee.CommitteeAudience;
import fr.tuilage.search.EntryKind;
import fr.tuilage.search.SearchEntryDraft;
import fr.tuilage.search.SearchFeed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets decisions and actions be found by the readers of their committee (DOC-2), also those that are settled; never what was
 * noted under a situation (SIT-12).
 */
@Component
class RegisterEntries {

    private final SearchFeed feed;
    private final OutcomeGuard guard;

    RegisterEntries(SearchFeed feed, OutcomeGuard guard) {
        this.feed = feed;
        this.guard = guard;
    }

    void put(Decision decision) {
        decisions(List.of(decision));
    }

    void put(ActionItem action) {
        actions(List.of(action));
    }

    void decisions(Collection<Decision> some) {
        found(some, Decision::agendaItemId).forEach(this::feed);
    }

    void actions(Collection<ActionItem> some) {
        found(some, ActionItem::agendaItemId).forEach(this::feed);
    }

    /** Those that were not noted under a situation (SIT-12). */
    private <T> Stream<T> found(Collection<T> some, Function<T, @Nullable UUID> item) {
        Set<UUID> hidden =
                guard.hidden(some.stream().map(item).filter(Objects::nonNull).collect(Collectors.toSet()));
        return some.stream().filter(each -> {
            UUID under = item.apply(each);
            return under == null || !hidden.contains(under);
        });
    }

    private void feed(Decision decision) {
        put(
                EntryKind.DECISION,
                decision.id(),
                decision.committeeId(),
                decision.text(),
                decision.reason(),
                decision.decidedOn(),
                "decision");
    }

    private void feed(ActionItem action) {
        put(
                EntryKind.ACTION,
                action.id(),
                action.committeeId(),
                action.text(),
                action.reason(),
                action.dueOn(),
                "action");
    }

    private void put(
            EntryKind kind,
            UUID id,
            UUID committeeId,
            String agreed,
            @Nullable String reason,
            LocalDate on,
            String asked) {
        feed.put(new SearchEntryDraft(
                kind,
                id,
                committeeId,
                Set.of(CommitteeAudience.of(committeeId)),
                agreed,
                Objects.requireNonNullElse(reason, ""),
                on,
                null,
                null,
                "comites/%s/decisions?%s=%s#%2$s-%3$s".formatted(committeeId, asked, id)));
    }
}
