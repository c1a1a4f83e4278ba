package fr.tuilage.committee;

import fr.tuilage.base.Formats;
import fr.tuilage.base.Translations;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.identity.InvitationService;
import fr.tuilage.identity.InvitedPerson;
import fr.tuilage.identity.PersonDraft;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.notification.Notice;
import fr.tuilage.notification.NotificationService;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to the people who are given something in a committee; its callers ask for the permission. */
@Component
class CommitteeInvitations {

    private final InvitationService invitations;
    private final NotificationService notifications;
    private final CurrentPerson current;
    private final Translations translations;
    private final String publicUrl;

    CommitteeInvitations(
            InvitationService invitations,
            NotificationService notifications,
            CurrentPerson current,
            Translations translations,
            @Value("${tuilage.public-url}") String publicUrl) {
        this.invitations = invitations;
        this.notifications = notifications;
        this.current = current;
        this.translations = translations;
        this.publicUrl = publicUrl;
    }

    /** Finds the person by address or adds them; whoever has no password yet gets the invitation (ID-1). */
    InvitedPerson invite(PersonDraft person, String committeeName) {
        return invitations.invite(person, committeeName);
    }

    /** Which half of a seat somebody was given, or of which they are the alternate. */
    record Given(Seat seat, SeatHalf half, boolean alternate) {}

    /** Tells whoever did not get the invitation which halves they hold now: all that were given at once, in one mail. */
    void tellSeats(InvitedPerson person, Committee committee, LocalDate startsOn, List<Given> halves) {
        tell(
                person,
                "seat-given",
                committee,
                startsOn,
                reader -> Map.of(
                        "seats",
                        halves.stream()
                                .map(given -> Map.of("seat", given.seat().name(), "half", half(reader, given)))
                                .toList()));
    }

    /** Tells whoever did not get the invitation that they coordinate now (COM-3). */
    void tellCoordination(InvitedPerson person, Committee committee, LocalDate startsOn) {
        tell(person, "coordination-given", committee, startsOn, reader -> Map.of());
    }

    /** Tells those who coordinate until then that it passes to somebody else, and where they leave a word (COM-3). */
    void tellHandedOver(List<UUID> outgoing, Committee committee, LocalDate lastDay, CoordinationHandOver change) {
        List<UUID> others = outgoing.stream()
                .filter(person -> current.personId().filter(person::equals).isEmpty())
                .toList();
        if (others.isEmpty()) {
            return;
        }
        notifications.send(new Notice(
                "coordination-handed-over",
                others,
                "coordination-handed-over",
                reader -> Map.of(
                        "committee",
                        committee.name(),
                        "lastDay",
                        Formats.in(reader.locale()).dateWithoutWeekday(lastDay),
                        "next",
                        change.person().givenName() + " " + change.person().familyName(),
                        "link",
                        publicUrl),
                null));
    }

    /** Tells whoever did not get the invitation that they may read the editions now (ID-2). */
    void tellFunder(InvitedPerson person, Committee committee, String funderName, LocalDate startsOn) {
        tell(person, "funder-given", committee, startsOn, reader -> Map.of("funder", funderName));
    }

    /** Nothing to oneself: who does it knows it. */
    private void tell(
            InvitedPerson person,
            String template,
            Committee committee,
            LocalDate startsOn,
            Function<PersonLine, Map<String, Object>> more) {
        if (person.invited() || current.personId().filter(person.id()::equals).isPresent()) {
            return;
        }
        notifications.send(new Notice(
                template,
                List.of(person.id()),
                template,
                reader -> {
                    Map<String, Object> model = new HashMap<>(more.apply(reader));
                    model.put("committee", committee.name());
                    model.put("startsOn", Formats.in(reader.locale()).dateWithoutWeekday(startsOn));
                    model.put("link", publicUrl);
                    return model;
                },
                null));
    }

    private String half(PersonLine reader, Given given) {
        String own = given.seat().title(given.half());
        String title = own == null ? translations.text(reader.locale(), "committee.half." + given.half()) : own;
        return given.alternate() ? translations.text(reader.locale(), "committee.half.alternate-of", title) : title;
    }
}
