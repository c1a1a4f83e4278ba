package fr.tuilage.calendar;

import fr.tuilage.identity.PersonLine;
import fr.tuilage.mail.CalendarPart;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The calendar event of a session, as it travels with a mail (CAL-6): one UID for ever, a growing SEQUENCE, the time zone
 * with its rules, and neutral text, since calendars are read over shoulders.
 */
@Component
public class SessionInvitations {

    private final Clock clock;
    private final SessionEvents events;
    private final Rsvp answers;

    /** @param replies where answers of calendars are read; empty where nobody reads them, and none is asked for */
    SessionInvitations(
            Clock clock,
            @Value("${tuilage.mail.organizer}") String organizer,
            @Value("${tuilage.mail.replies}") String replies) {
        this.clock = clock;
        this.answers = replies.isBlank() ? Rsvp.FALSE : Rsvp.TRUE;
        this.events = new SessionEvents(organizer);
    }

    /** The event for one reader's calendar: new, or replacing what it holds under the same UID. */
    public CalendarPart request(SessionDetails session, EventText text, PersonLine reader) {
        return new CalendarPart(
                "REQUEST",
                calendar(
                        ImmutableMethod.REQUEST,
                        List.of(session),
                        List.of(invited(session, text, attendee(reader, answers)))));
    }

    /** Takes the event out of one reader's calendar. */
    CalendarPart cancel(SessionDetails session, String summary, PersonLine reader) {
        return new CalendarPart(
                "CANCEL",
                calendar(
                        ImmutableMethod.CANCEL,
                        List.of(session),
                        List.of(invited(session, withoutHost(session, summary), attendee(reader, Rsvp.FALSE)))));
    }

    /**
     * Takes the event out of the calendar of a reader whom it no longer concerns, while it stands for the others: a
     * cancellation without a status (RFC 5546, 3.2.5).
     *
     * @param session as the reader knows it
     * @param sequence of the change that leaves the reader out
     */
    CalendarPart withdraw(SessionDetails session, int sequence, String summary, PersonLine reader) {
        VEvent event = invited(session, withoutHost(session, summary), attendee(reader, Rsvp.FALSE));
        event.removeAll(Property.STATUS);
        event.replace(new Sequence(sequence));
        return new CalendarPart("CANCEL", calendar(ImmutableMethod.CANCEL, List.of(session), List.of(event)));
    }

    /**
     * Several sessions at once, to be taken into a calendar: published to whoever reads them, since a request speaks of
     * one event only (RFC 5546, 3.2).
     */
    CalendarPart publish(List<SessionDetails> sessions, Function<SessionDetails, EventText> text) {
        return new CalendarPart(
                "PUBLISH",
                calendar(
                        ImmutableMethod.PUBLISH,
                        sessions,
                        sessions.stream()
                                .map(session -> event(session, text.apply(session)))
                                .toList()));
    }

    /** What is cancelled is received by nobody any more (ROTA-3). */
    private static EventText withoutHost(SessionDetails session, String summary) {
        return new EventText(summary, "", session.place());
    }

    private VEvent invited(SessionDetails session, EventText text, Attendee attendee) {
        VEvent event = event(session, text);
        event.add((Property) attendee);
        return event;
    }

    private VEvent event(SessionDetails session, EventText text) {
        return events.event(session, text, clock.instant());
    }

    private static String calendar(Method method, List<SessionDetails> sessions, List<VEvent> events) {
        return SessionEvents.calendar(
                method,
                List.of(sessions.getFirst().startsAt(), sessions.getLast().endsAt()),
                events,
                List.of());
    }

    private static Attendee attendee(PersonLine reader, Rsvp answers) {
        Attendee attendee = new Attendee(URI.create("mailto:" + reader.email()));
        attendee.add(new Cn(reader.displayName()));
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.NEEDS_ACTION);
        attendee.add(answers);
        return attendee;
    }
}
