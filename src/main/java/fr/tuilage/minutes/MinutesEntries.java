package fr.tuilage.minutes;

import fr.tuilage.base.Translations;
import fr.tuilage.committee.CommitteeAudience;
import fr.tuilage.meeting.AgendaItemDetails;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.search.EntryKind;
import fr.tuilage.search.SearchEntryDraft;
import fr.tuilage.search.SearchFeed;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Lets adopted minutes be found, item by item, by the readers of their committee (DOC-2); nothing of a situation, not even
 * its title (SIT-12).
 */
@Component
class MinutesEntries {

    private final SearchFeed feed;
    private final Translations translations;

    MinutesEntries(SearchFeed feed, Translations translations) {
        this.feed = feed;
        this.translations = translations;
    }

    void put(MeetingDetails meeting, MinutesDetails written) {
        meeting.agenda().stream()
                .filter(item -> item.kind().found())
                .map(item -> entry(meeting, written, item))
                .forEach(feed::put);
    }

    private SearchEntryDraft entry(MeetingDetails meeting, MinutesDetails written, AgendaItemDetails item) {
        return new SearchEntryDraft(
                EntryKind.MINUTES,
                item.id(),
                meeting.committeeId(),
                Set.of(CommitteeAudience.of(meeting.committeeId())),
                title(item),
                Arrays.stream(PassageKind.values())
                        .map(kind -> written.passage(item.id(), kind))
                        .flatMap(Optional::stream)
                        .map(PassageDetails::text)
                        .collect(Collectors.joining("\n\n")),
                meeting.session().on(),
                null,
                null,
                "reunions/%s/compte-rendu#item-%s".formatted(meeting.id(), item.id()));
    }

    /** A standing item in the language in which minutes are written. */
    private String title(AgendaItemDetails item) {
        String title = item.title();
        return title != null ? title : translations.text(Locale.FRENCH, "meeting.standing." + item.standing());
    }
}
