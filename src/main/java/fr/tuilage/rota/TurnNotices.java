package fr.tuilage.rota;

import fr.tuilage.base.Formats;
import fr.tuilage.base.Translations;
import fr.tuilage.committee.SeatMember;
import fr.tuilage.committee.SeatService;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.identity.PersonService;
import fr.tuilage.notification.Notice;
import fr.tuilage.notification.NotificationService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells both halves of the seats concerned what becomes of their turns, in a mail of a few sentences (SEAT-5, ROTA-5). */
@Component
class TurnNotices {

    private static final String TEMPLATE = "turn";

    private final NotificationService notifications;
    private final SeatService seats;
    private final PersonService people;
    private final CurrentPerson currentPerson;
    private final Translations translations;
    private final String publicUrl;

    TurnNotices(
            NotificationService notifications,
            SeatService seats,
            PersonService people,
            CurrentPerson currentPerson,
            Translations translations,
            @Value("${tuilage.public-url}") String publicUrl) {
        this.notifications = notifications;
        this.seats = seats;
        this.people = people;
        this.currentPerson = currentPerson;
        this.translations = translations;
        this.publicUrl = publicUrl;
    }

    /** Those seats are asked to take a turn. */
    void offered(TurnTable table, Duty duty, Set<UUID> asked) {
        Function<Locale, Object[]> words = locale ->
                new Object[] {table.name(duty.seatId()), act(duty, locale), day(duty, locale), table.committeeName()};
        tell("turn-offered", "rota.mail.offered", table, of(table, asked), duty.seatId(), words);
    }

    /** A turn went from one seat to another; another host concerns everybody, who come to another place. */
    void taken(TurnTable table, Duty duty, UUID from) {
        Function<Locale, Object[]> words = locale -> new Object[] {
            table.name(duty.seatId()), act(duty, locale), day(duty, locale), table.committeeName(), table.name(from)
        };
        Collection<UUID> told = duty.kind() == DutyKind.HOST
                ? everybody(table).stream().map(SeatMember::personId).toList()
                : of(table, Set.of(duty.seatId(), from));
        tell("turn-taken", "rota.mail.taken", table, told, duty.seatId(), words);
    }

    /** Nobody who was asked can: the turn stays where it is. */
    void declined(TurnTable table, Duty duty) {
        Function<Locale, Object[]> words = locale ->
                new Object[] {table.name(duty.seatId()), act(duty, locale), day(duty, locale), table.committeeName()};
        tell("turn-declined", "rota.mail.declined", table, of(table, Set.of(duty.seatId())), null, words);
    }

    private void tell(
            String kind,
            String key,
            TurnTable table,
            Collection<UUID> told,
            @Nullable UUID spokenFor,
            Function<Locale, Object[]> words) {
        boolean own = spokenFor == null || seats.held().contains(spokenFor);
        String actor = own ? "" : people.line(currentPerson.id()).displayName();
        notifications.send(new Notice(
                kind, told, TEMPLATE, reader -> model(key, table, reader, words.apply(reader.locale()), actor), null));
    }

    private Map<String, Object> model(String key, TurnTable table, PersonLine reader, Object[] words, String actor) {
        Locale locale = reader.locale();
        List<String> sentences = new ArrayList<>(List.of(
                translations.text(locale, key + ".text", words), translations.text(locale, key + ".next", words)));
        if (!actor.isEmpty()) {
            sentences.add(translations.text(locale, "rota.mail.recorded-by", actor));
        }
        return Map.of(
                "subject",
                translations.text(locale, key + ".subject", words),
                "sentences",
                sentences,
                "verb",
                translations.text(locale, key + ".verb"),
                "link",
                "%s/comites/%s/tours".formatted(publicUrl, table.committeeId()));
    }

    private String act(Duty duty, Locale locale) {
        return translations.text(locale, "rota.act." + duty.kind());
    }

    private static String day(Duty duty, Locale locale) {
        return Formats.in(locale).date(duty.dueOn());
    }

    private List<UUID> of(TurnTable table, Set<UUID> asked) {
        return everybody(table).stream()
                .filter(member -> asked.contains(member.seatId()))
                .map(SeatMember::personId)
                .toList();
    }

    private List<SeatMember> everybody(TurnTable table) {
        return seats.members(table.committeeId(), table.today());
    }
}
