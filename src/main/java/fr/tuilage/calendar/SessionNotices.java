package fr.tuilage.calendar;

import fr.tuilage.base.Formats;
import fr.tuilage.base.Translations;
import fr.tuilage.committee.Planning;
import fr.tuilage.committee.SeatInTurn;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.mail.CalendarPart;
import fr.tuilage.notification.Notice;
import fr.tuilage.notification.NotificationService;
import fr.tuilage.rota.DutyLine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells whom it concerns that a published session moved or will not be held, with the event for their own calendars and
 * who serves now (CAL-5).
 */
@Component
class SessionNotices {

    private static final Duration SOON = Duration.ofDays(7);

    private final NotificationService notifications;
    private final SessionAudience audience;
    private final SessionInvitations invitations;
    private final Translations translations;
    private final SessionPlaces places;
    private final YearLink link;
    private final Clock clock;

    SessionNotices(
            NotificationService notifications,
            SessionAudience audience,
            SessionInvitations invitations,
            Translations translations,
            SessionPlaces places,
            YearLink link,
            Clock clock) {
        this.notifications = notifications;
        this.audience = audience;
        this.invitations = invitations;
        this.translations = translations;
        this.places = places;
        this.link = link;
        this.clock = clock;
    }

    /**
     * What changed in a year.
     *
     * @param session as it is now
     * @param planYear the year whose plan holds the session: that of its date, or the one before in a school year
     * @param turns duties that changed hands
     * @param days the day of each session of the year
     */
    record Change(
            SessionDetails session,
            int planYear,
            String reason,
            List<DutyLine> turns,
            Map<UUID, LocalDate> days,
            Planning committee) {}

    /**
     * Tells those of the new day, and those of the old one: whoever sits on the old day only got that event, and learns
     * that it is gone.
     */
    void moved(SessionDetails before, Change change) {
        SessionDetails after = change.session();
        Set<UUID> staying = audience.of(after.committeeId(), after.on());
        Set<UUID> all = new LinkedHashSet<>(staying);
        all.addAll(audience.of(before.committeeId(), before.on()));
        notifications.send(new Notice(
                        "session-moved",
                        all,
                        "session-moved",
                        reader -> {
                            Map<String, @Nullable Object> model = model(change, before, reader);
                            model.put("after", Formats.in(reader.locale()).dateTime(after.startsAt()));
                            model.put("leaves", !staying.contains(reader.id()));
                            return model;
                        },
                        reader -> staying.contains(reader.id())
                                ? invitations.request(after, text(change, reader), reader)
                                : invitations.withdraw(before, after.sequence(), summary(change, reader), reader))
                .urgentIf(isSoon(before) || isSoon(after)));
    }

    void cancelled(Change change) {
        SessionDetails session = change.session();
        notifications.send(new Notice(
                        "session-cancelled",
                        audience.of(session.committeeId(), session.on()),
                        "session-cancelled",
                        reader -> model(change, session, reader),
                        reader -> cancellation(change, reader))
                .urgentIf(true));
    }

    /** Nobody is to find out tomorrow that they went for nothing, or should have gone. */
    private boolean isSoon(SessionDetails session) {
        return session.startsAt().toInstant().isBefore(clock.instant().plus(SOON));
    }

    private CalendarPart cancellation(Change change, PersonLine reader) {
        return invitations.cancel(change.session(), summary(change, reader), reader);
    }

    private Map<String, @Nullable Object> model(Change change, SessionDetails before, PersonLine reader) {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("committee", change.committee().name());
        model.put("before", Formats.in(reader.locale()).dateTime(before.startsAt()));
        model.put("reason", change.reason());
        List<String> turns = turns(change, reader.locale());
        model.put("hasTurns", !turns.isEmpty());
        model.put("turns", turns);
        model.put("link", link.to(before.committeeId(), change.planYear()));
        return model;
    }

    /** "jeudi 11 mars 2027 : Notes : Mission locale". */
    private List<String> turns(Change change, Locale locale) {
        Map<UUID, String> names =
                change.committee().seats().stream().collect(Collectors.toMap(SeatInTurn::id, SeatInTurn::name));
        Formats formats = Formats.in(locale);
        return change.turns().stream()
                .map(line -> translations.text(
                        locale,
                        "calendar.turn",
                        formats.date(change.days().getOrDefault(line.occasionId(), LocalDate.EPOCH)),
                        translations.text(
                                locale, "calendar.duty." + line.kind(), names.getOrDefault(line.seatId(), ""))))
                .toList();
    }

    private EventText text(Change change, PersonLine reader) {
        String host = change.committee().seats().stream()
                .filter(seat -> seat.id().equals(change.session().hostSeatId()))
                .map(SeatInTurn::name)
                .findFirst()
                .orElse(null);
        return new EventText(summary(change, reader), "", places.of(change.session(), host, reader.locale()));
    }

    private String summary(Change change, PersonLine reader) {
        return translations.text(
                reader.locale(), "calendar.event.summary", change.committee().name());
    }
}
