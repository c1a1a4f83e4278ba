package fr.tuilage.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
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
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Sessions as calendars write them, the same in a mail and at a secret address (CAL-6). */
final class SessionEvents {

    private final Organizer organizer;

    SessionEvents(String organizer) {
        this.organizer = new Organizer(URI.create("mailto:" + organizer));
    }

    /**
     * One event.
     *
     * @param stamp when this state of it was written
     */
    VEvent event(SessionDetails session, EventText text, Instant stamp) {
        List<Property> properties = new ArrayList<>(List.of(
                new Uid(session.uid()),
                new DtStamp(stamp.truncatedTo(ChronoUnit.SECONDS)),
                new DtStart<ZonedDateTime>(session.startsAt()),
                new DtEnd<ZonedDateTime>(session.endsAt()),
                new Sequence(session.sequence()),
                status(session),
                new Summary(text.summary()),
                organizer));
        if (!text.description().isBlank()) {
            properties.add(new Description(text.description()));
        }
        if (!text.place().isBlank()) {
            properties.add(new Location(text.place()));
        }
        return new VEvent(new PropertyList(properties));
    }

    private static Status status(SessionDetails session) {
        return session.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
    }

    /**
     * The whole file.
     *
     * @param when the beginnings and ends of the events, in their order: each time zone comes with its rules around them
     * @param properties of the calendar itself, beside its method
     */
    static String calendar(
            Method method,
            Collection<ZonedDateTime> when,
            Collection<VEvent> events,
            Collection<? extends Property> properties) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Tuilage//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        properties.forEach(property -> calendar.add(property));
        Map<ZoneId, List<ZonedDateTime>> zones = new LinkedHashMap<>();
        when.forEach(time ->
                zones.computeIfAbsent(time.getZone(), zone -> new ArrayList<>()).add(time));
        List<CalendarComponent> components = new ArrayList<>();
        zones.values().forEach(times -> components.add(TimeZones.around(times.getFirst(), times.getLast())));
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
}
