package fr.tuilage.calendar;

import fr.tuilage.committee.CommitteeLine;
import fr.tuilage.committee.PersonCommittees;
import fr.tuilage.committee.ReadableCommittees;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Whose sessions a secret address tells. Asked anew at every reading, so that a right that ends is gone from the calendar
 * (ID-3, CAL-6).
 */
@Component
class FeedScopes {

    static final ZoneId WHERE_NOBODY_SAID = ZoneId.of("Europe/Paris");

    private final ReadableCommittees readable;
    private final ObjectProvider<InvitedSessions> invitations;

    FeedScopes(ReadableCommittees readable, ObjectProvider<InvitedSessions> invitations) {
        this.readable = readable;
        this.invitations = invitations;
    }

    FeedScope of(OpenedAddress opened) {
        UUID person = opened.address().personId();
        return person == null ? committee(opened) : person(person, opened.locale());
    }

    private static FeedScope committee(OpenedAddress opened) {
        UUID id = Objects.requireNonNull(opened.committeeId());
        String name = Objects.requireNonNull(opened.committeeName());
        FeedScope scope = empty(opened.locale(), name, Objects.requireNonNull(opened.timeZone()));
        scope.names().put(id, name);
        scope.own().add(id);
        return scope;
    }

    private FeedScope person(UUID person, Locale locale) {
        PersonCommittees read = readable.of(person);
        List<CommitteeLine> committees = read.committees();
        FeedScope scope = empty(
                locale,
                null,
                committees.isEmpty() ? WHERE_NOBODY_SAID : committees.getFirst().timeZone());
        for (CommitteeLine line : committees) {
            scope.names().put(line.id(), line.name());
            scope.own().add(line.id());
        }
        scope.seats().addAll(read.seats());
        invitations.orderedStream().flatMap(each -> each.of(person).stream()).forEach(invited -> {
            scope.names().put(invited.committeeId(), invited.committeeName());
            scope.single().add(invited.sessionId());
        });
        return scope;
    }

    private static FeedScope empty(Locale locale, @Nullable String committee, ZoneId zone) {
        return new FeedScope(
                locale, committee, new TreeMap<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), zone);
    }
}
