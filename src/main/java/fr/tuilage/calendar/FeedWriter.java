package fr.tuilage.calendar;

import fr.tuilage.base.Translations;
import fr.tuilage.rota.DutyKind;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A feed as programs for calendars read it (CAL-6). The same content is the same text, whenever it is written. Neutral, since
 * calendars are read over shoulders: which committee, when, where, and what falls to the reader's own seat.
 */
@Component
class FeedWriter {

    /** Counted up when the text changes while what it tells stays. */
    static final String WAY_OF_WRITING = "1";

    private static final Duration ASK_AGAIN = Duration.ofHours(6);

    private final SessionEvents events;
    private final Translations translations;
    private final SessionPlaces places;
    private final Clock clock;

    FeedWriter(
            Translations translations,
            SessionPlaces places,
            Clock clock,
            @Value("${tuilage.mail.organizer}") String organizer) {
        this.events = new SessionEvents(organizer);
        this.translations = translations;
        this.places = places;
        this.clock = clock;
    }

    /**
     * The file.
     *
     * @param today duties are told of this day and those after it: what is over was perhaps another person's turn
     */
    String text(FeedScope scope, List<PlannedSession> sessions, List<FeedDuty> duties, LocalDate today) {
        Map<?, List<FeedDuty>> bySession = duties.stream().collect(Collectors.groupingBy(FeedDuty::sessionId));
        Map<UUID, String> summaries = new HashMap<>();
        scope.names()
                .forEach((committee, name) ->
                        summaries.put(committee, translations.text(scope.locale(), "calendar.event.summary", name)));
        List<ZonedDateTime> when = new ArrayList<>();
        List<VEvent> written = new ArrayList<>();
        for (PlannedSession session : sessions) {
            SessionDetails details = session.details(null);
            when.add(details.startsAt());
            when.add(details.endsAt());
            written.add(event(
                    scope,
                    session,
                    summaries.getOrDefault(details.committeeId(), ""),
                    bySession.get(session.id()),
                    today));
        }
        if (when.isEmpty()) {
            // A calendar without anything in it is not valid: it knows at least where it is.
            when.add(clock.instant().truncatedTo(ChronoUnit.DAYS).atZone(scope.zone()));
        }
        return SessionEvents.calendar(ImmutableMethod.PUBLISH, when, written, properties(scope));
    }

    private VEvent event(
            FeedScope scope, PlannedSession session, String summary, @Nullable List<FeedDuty> found, LocalDate today) {
        SessionDetails details = session.details(null);
        List<FeedDuty> duties = found == null || details.cancelled() ? List.of() : found;
        String mine = details.on().isBefore(today)
                ? ""
                : duties.stream()
                        .filter(duty -> scope.seats().contains(duty.seatId()))
                        .map(duty -> translations.text(scope.locale(), "calendar.mine." + duty.kind()))
                        .collect(Collectors.joining(" "));
        VEvent event = events.event(
                details, new EventText(summary, mine, place(details, duties, scope.locale())), session.changedAt());
        event.add((Property) new LastModified(session.changedAt().truncatedTo(ChronoUnit.SECONDS)));
        return event;
    }

    private String place(SessionDetails session, List<FeedDuty> duties, Locale locale) {
        String host = duties.stream()
                .filter(duty -> duty.kind() == DutyKind.HOST)
                .map(FeedDuty::seatName)
                .findFirst()
                .orElse(null);
        return places.of(session, host, locale);
    }

    private List<Property> properties(FeedScope scope) {
        String name = scope.committee() == null
                ? translations.text(scope.locale(), "calendar.feed.name")
                : translations.text(scope.locale(), "calendar.feed.name.committee", scope.committee());
        return List.of(
                new Name(name),
                new XProperty("X-WR-CALNAME", name),
                new RefreshInterval(
                        new ParameterList(List.of(net.fortuna.ical4j.model.parameter.Value.DURATION)), ASK_AGAIN),
                new XProperty("X-PUBLISHED-TTL", ASK_AGAIN.toString()));
    }
}
