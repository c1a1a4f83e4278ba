package fr.tuilage.calendar;

import fr.tuilage.identity.PersonLine;
import fr.tuilage.mail.CalendarPart;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The calendar event of a session, as it travels with a mail (CAL-6): one UID for ever, a growing SEQUENCE, the time zone
 * with its rules, and neutral text, since calendars are read over shoulders.
 */
@Component
public class SessionInvitations {

    private final Clock clock;
    private final String organizer;

    SessionInvitations(Clock clock, @Value("${tuilage.mail.from:tuilage@localhost}") String organizer) {
        this.clock = clock;
        this.organizer = organizer;
    }

    /**
     * The event for one reader's calendar: new, or replacing what it holds under the same UID.
     *
     * @param summary a neutral title; no situation, no name of a person spoken about
     */
    public CalendarPart request(SessionDetails session, String summary, String description, PersonLine reader) {
        return new CalendarPart(
                "REQUEST",
                calendar(
                        ImmutableMethod.REQUEST,
                        List.of(session),
                        List.of(invited(session, summary, description, reader))));
    }

    /** Takes the event out of one reader's calendar. */
    CalendarPart cancel(SessionDetails session, String summary, PersonLine reader) {
        return new CalendarPart(
                "CANCEL",
                calendar(ImmutableMethod.CANCEL, List.of(session), List.of(invited(session, summary, "", reader))));
    }

    /**
     * Takes the event out of the calendar of a reader whom it no longer concerns, while it stands for the others: a
     * cancellation without a status (RFC 5546, 3.2.5).
     *
     * @param session as the reader knows it
     * @param sequence of the change that leaves the reader out
     */
    CalendarPart withdraw(SessionDetails session, int sequence, String summary, PersonLine reader) {
        VEvent event = invited(session, summary, "", reader);
        event.removeAll(Property.STATUS);
        event.replace(new Sequence(sequence));
        return new CalendarPart("CANCEL", calendar(ImmutableMethod.CANCEL, List.of(session), List.of(event)));
    }

    /**
     * Several sessions at once, to be taken into a calendar: published to whoever reads them, since a request speaks of
     * one event only (RFC 5546, 3.2).
     */
    CalendarPart publish(List<SessionDetails> sessions, String summary) {
        return new CalendarPart(
                "PUBLISH",
                calendar(
                        ImmutableMethod.PUBLISH,
                        sessions,
                        sessions.stream()
                                .map(session -> event(session, summary, ""))
                                .toList()));
    }

    private VEvent invited(SessionDetails session, String summary, String description, PersonLine reader) {
        VEvent event = event(session, summary, description);
        add(event, attendee(reader));
        return event;
    }

    private VEvent event(SessionDetails session, String summary, String description) {
        VEvent event = new VEvent(false);
        add(event, new Uid(session.uid()));
        add(event, new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        add(event, new DtStart<ZonedDateTime>(session.startsAt()));
        add(event, new DtEnd<ZonedDateTime>(session.endsAt()));
        add(event, new Sequence(session.sequence()));
        add(event, status(session));
        add(event, new Summary(summary));
        if (!description.isBlank()) {
            add(event, new Description(description));
        }
        if (!session.place().isBlank()) {
            add(event, new Location(session.place()));
        }
        add(event, new Organizer(URI.create("mailto:" + organizer)));
        return event;
    }

    private static String calendar(Method method, List<SessionDetails> sessions, List<VEvent> events) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Tuilage//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        List<CalendarComponent> components = new ArrayList<>();
        components.add(TimeZones.around(
                sessions.getFirst().startsAt(), sessions.getLast().endsAt()));
        components.addAll(events);
        calendar.setComponentList(new ComponentList<>(components));
        return folded(calendar);
    }

    /** Lines of at most 75 octets, as the standard asks. */
    private static String folded(Calendar calendar) {
        StringWriter out = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static Status status(SessionDetails session) {
        return session.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
    }

    private static Attendee attendee(PersonLine reader) {
        Attendee attendee = new Attendee(URI.create("mailto:" + reader.email()));
        attendee.add(new Cn(reader.displayName()));
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.NEEDS_ACTION);
        attendee.add(Rsvp.FALSE);
        return attendee;
    }

    private static void add(VEvent event, Property property) {
        event.add(property);
    }
}
