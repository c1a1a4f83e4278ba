package fr.tuilage.minutes;

import fr.tuilage.base.Translations;
import fr.tuilage.calendar.SessionService;
import fr.tuilage.committee.CommitteeAudience;
import fr.tuilage.meeting.ItemKind;
import fr.tuilage.search.EntryKind;
import fr.tuilage.search.SearchEntryDraft;
import fr.tuilage.search.SearchFeed;
import fr.tuilage.search.SearchSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Lets adopted minutes be found, item by item, by the readers of their committee (DOC-2); nothing of a situation, not even
 * its title (SIT-12).
 */
@Component
class MinutesEntries implements SearchSource {

    private final MinutesRepository minutes;
    private final SessionService sessions;
    private final SearchFeed feed;
    private final Translations translations;

    MinutesEntries(MinutesRepository minutes, SessionService sessions, SearchFeed feed, Translations translations) {
        this.minutes = minutes;
        this.sessions = sessions;
        this.feed = feed;
        this.translations = translations;
    }

    @Override
    public List<UUID> idsAfter(UUID after, Limit some) {
        return minutes.adoptedAfter(after, some);
    }

    /** The items of these meetings, where their minutes are adopted. */
    @Override
    public void feed(Collection<UUID> meetingIds) {
        Map<UUID, LocalDate> days = sessions.days(meetingIds);
        minutes.adopted(meetingIds, ItemKind.hidden()).stream()
                .collect(Collectors.groupingBy(AdoptedItem::id))
                .values()
                .forEach(rows -> feed.put(entry(rows, days.get(rows.getFirst().meetingId()))));
    }

    private SearchEntryDraft entry(List<AdoptedItem> rows, @Nullable LocalDate on) {
        AdoptedItem item = rows.getFirst();
        return new SearchEntryDraft(
                EntryKind.MINUTES,
                item.id(),
                item.committeeId(),
                Set.of(CommitteeAudience.of(item.committeeId())),
                title(item),
                rows.stream()
                        .map(AdoptedItem::passage)
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparing(Passage::kind))
                        .map(Passage::text)
                        .collect(Collectors.joining("\n\n")),
                on,
                null,
                null,
                "reunions/%s/compte-rendu#item-%s".formatted(item.meetingId(), item.id()));
    }

    /** A standing item in the language in which minutes are written. */
    private String title(AdoptedItem item) {
        String title = item.title();
        return title != null ? title : translations.text(Locale.FRENCH, "meeting.standing." + item.standing());
    }
}
