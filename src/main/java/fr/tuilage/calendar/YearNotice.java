package fr.tuilage.calendar;

import fr.tuilage.base.Formats;
import fr.tuilage.base.Translations;
import fr.tuilage.committee.SeatMember;
import fr.tuilage.committee.SeatService;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.notification.Notice;
import fr.tuilage.notification.NotificationService;
import fr.tuilage.rota.DutyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The dates of a published year for each member, with what falls to their own seats and a file for their calendars. */
@Component
class YearNotice {

    private static final String KIND = "year-published";

    private final NotificationService notifications;
    private final SessionAudience audience;
    private final SeatService seats;
    private final SessionInvitations invitations;
    private final Translations translations;
    private final SessionPlaces places;
    private final YearLink link;

    YearNotice(
            NotificationService notifications,
            SessionAudience audience,
            SeatService seats,
            SessionInvitations invitations,
            Translations translations,
            SessionPlaces places,
            YearLink link) {
        this.notifications = notifications;
        this.audience = audience;
        this.seats = seats;
        this.invitations = invitations;
        this.translations = translations;
        this.places = places;
        this.link = link;
    }

    /** Whoever is a member on the day of the first session. */
    void send(YearPlanDetails plan) {
        List<SessionDetails> sessions =
                plan.sessions().stream().map(SessionLine::session).toList();
        Map<UUID, SessionLine> lines = plan.sessions().stream()
                .collect(Collectors.toMap(line -> line.session().id(), Function.identity()));
        LocalDate first = sessions.getFirst().on();
        List<SeatMember> members = seats.members(plan.committeeId(), first);
        Map<UUID, Set<UUID>> held = members.stream()
                .collect(Collectors.groupingBy(
                        SeatMember::personId, Collectors.mapping(SeatMember::seatId, Collectors.toSet())));
        notifications.send(new Notice(
                KIND,
                audience.of(plan.committeeId(), first, members),
                KIND,
                reader -> model(plan, held.getOrDefault(reader.id(), Set.of()), reader),
                reader -> invitations.publish(
                        sessions,
                        session -> new EventText(
                                translations.text(reader.locale(), "calendar.event.summary", plan.committeeName()),
                                "",
                                placeKnown(plan, Objects.requireNonNull(lines.get(session.id())), reader.locale())))));
    }

    private Map<String, Object> model(YearPlanDetails plan, Set<UUID> mySeats, PersonLine reader) {
        return Map.of(
                "committee",
                plan.committeeName(),
                "year",
                Integer.toString(plan.year()),
                "dates",
                plan.sessions().stream()
                        .map(line -> date(plan, line, mySeats, reader.locale()))
                        .toList(),
                "link",
                link.to(plan.committeeId(), plan.year()));
    }

    private Map<String, Object> date(YearPlanDetails plan, SessionLine line, Set<UUID> mySeats, Locale locale) {
        Formats formats = Formats.in(locale);
        SessionDetails session = line.session();
        List<String> mine = line.duties().entrySet().stream()
                .filter(duty -> mySeats.contains(duty.getValue()))
                .map(duty -> translations.text(locale, "calendar.mine." + duty.getKey()))
                .toList();
        return Map.of(
                "on",
                formats.date(session.on()),
                "hours",
                formats.timeRange(session.startsAt(), session.length()),
                "place",
                place(plan, line, locale),
                "mine",
                String.join(" ", mine),
                "hasMine",
                !mine.isEmpty());
    }

    private String place(YearPlanDetails plan, SessionLine line, Locale locale) {
        String known = placeKnown(plan, line, locale);
        return known.isEmpty() ? translations.text(locale, "calendar.place.open") : known;
    }

    private String placeKnown(YearPlanDetails plan, SessionLine line, Locale locale) {
        String host = line.onDuty(DutyKind.HOST).map(plan.seatNames()::get).orElse(null);
        return places.of(line.session(), host, locale);
    }
}
