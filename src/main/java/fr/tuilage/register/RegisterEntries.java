package fr.tuilage.register;

import fr.tuilage.committee.CommitteeAudience;
import fr.tuilage.search.EntryKind;
import fr.tuilage.search.SearchEntryDraft;
import fr.tuilage.search.SearchFeed;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets decisions and actions be found by the readers of their committee (DOC-2), also those that are settled. */
@Component
class RegisterEntries {

    private final SearchFeed feed;

    RegisterEntries(SearchFeed feed) {
        this.feed = feed;
    }

    void put(Decision decision) {
        put(
                EntryKind.DECISION,
                decision.id(),
                decision.committeeId(),
                decision.text(),
                decision.reason(),
                decision.decidedOn(),
                "decision");
    }

    void put(ActionItem action) {
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
