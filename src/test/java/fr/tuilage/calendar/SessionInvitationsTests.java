package fr.tuilage.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.base.Ids;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.mail.CalendarPart;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionInvitationsTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    private static final PersonLine READER =
            new PersonLine(Ids.next(), "Terrain", "Mission locale", "terrain@tuilage.example", Locale.FRENCH);

    private final SessionInvitations invitations = new SessionInvitations(CLOCK, "tuilage@tuilage.example", "");

    private static SessionDetails session(String zone, int sequence) {
        return new SessionDetails(
                Ids.next(),
                0,
                Ids.next(),
                ZonedDateTime.of(2027, 3, 11, 14, 0, 0, 0, ZoneId.of(zone)),
                Duration.ofHours(2),
                "Maison des associations; salle 1, Créteil",
                null,
                sequence,
                "a7@tuilage",
                false,
                "",
                true);
    }

    private static EventText text(String summary, String description) {
        return new EventText(summary, description, "Maison des associations; salle 1, Créteil");
    }

    @ParameterizedTest
    @DisplayName("CAL-6 the event is a valid request with its time zone, in every territory")
    @ValueSource(strings = {"Europe/Paris", "Indian/Reunion", "America/Cayenne", "Pacific/Noumea", "Indian/Mayotte"})
    void isValid(String zone) throws Exception {
        CalendarPart part = invitations.request(
                session(zone, 2), text("Soin et insertion : réunion du comité", "Ordre du jour\n1. Accueil"), READER);
        Calendar calendar = new CalendarBuilder().build(new StringReader(part.ics()));
        VEvent event = calendar.<VEvent>getComponent("VEVENT").orElseThrow();
        ValidationResult whole = calendar.validate();
        assertThat(whole.getEntries()).isEmpty();
        assertThat(event.validate(ImmutableMethod.REQUEST).getEntries()).isEmpty();
        assertThat(part.method()).isEqualTo("REQUEST");
        assertThat(part.ics())
                .contains("METHOD:REQUEST")
                .contains("BEGIN:VTIMEZONE")
                .contains("TZID:" + zone)
                .contains("DTSTART;TZID=" + zone + ":20270311T140000")
                .contains("UID:a7@tuilage")
                .contains("SEQUENCE:2")
                .contains("DTSTAMP:20261123T090000Z");
        assertThat(part.ics().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
    }

    @Test
    @DisplayName(
            "CAL-6 calendars are asked for an answer where somebody reads it, and only then; never to a cancellation")
    void asksForAnAnswer() {
        SessionInvitations read = new SessionInvitations(CLOCK, "reponses@tuilage.example", "reponses@tuilage.example");
        SessionDetails march = session("Europe/Paris", 0);
        assertThat(read.request(march, text("Réunion", ""), READER).ics().replace("\r\n ", ""))
                .contains("RSVP=TRUE", "ORGANIZER:mailto:reponses@tuilage.example", "mailto:terrain@tuilage.example");
        assertThat(invitations.request(march, text("Réunion", ""), READER).ics().replace("\r\n ", ""))
                .contains("RSVP=FALSE")
                .doesNotContain("RSVP=TRUE");
        assertThat(read.cancel(march, "Réunion", READER).ics()).doesNotContain("RSVP=TRUE");
    }

    @Test
    @DisplayName("CAL-6 text with signs of its own stays text")
    void escapes() throws Exception {
        CalendarPart part = invitations.request(
                session("Europe/Paris", 0), text("Titre; avec, des\nsignes", "<b>BEGIN:VEVENT</b>"), READER);
        Calendar calendar = new CalendarBuilder().build(new StringReader(part.ics()));
        assertThat(calendar.getComponents("VEVENT")).hasSize(1);
        assertThat(calendar.<VEvent>getComponent("VEVENT")
                        .orElseThrow()
                        .getPropertyList()
                        .getAll())
                .extracting(Property::getValue)
                .contains("Titre; avec, des\nsignes", "Maison des associations; salle 1, Créteil");
    }

    @ParameterizedTest
    @DisplayName(
            "CAL-6 a whole year is one valid file whose zone knows every change of the clocks; none asks for an answer")
    @ValueSource(strings = {"Europe/Paris", "Indian/Reunion", "America/Miquelon"})
    void publishesAYear(String zone) throws Exception {
        SessionDetails march = session(zone, 0);
        SessionDetails november = new SessionDetails(
                Ids.next(),
                0,
                march.committeeId(),
                march.startsAt().plusMonths(8),
                march.length(),
                "",
                null,
                0,
                "b8@tuilage",
                false,
                "",
                true);
        CalendarPart part = invitations.publish(List.of(march, november), session -> text("Réunion du comité", ""));
        Calendar calendar = new CalendarBuilder().build(new StringReader(part.ics()));
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.getComponents("VEVENT")).hasSize(2);
        assertThat(calendar.getComponents("VTIMEZONE")).hasSize(1);
        assertThat(part.method()).isEqualTo("PUBLISH");
        assertThat(part.ics()).contains("METHOD:PUBLISH").doesNotContain("ATTENDEE");
        long changes = part.ics()
                .lines()
                .filter(line -> line.equals("BEGIN:DAYLIGHT") || line.equals("BEGIN:STANDARD"))
                .count();
        assertThat(changes).isEqualTo(zone.equals("Indian/Reunion") ? 1 : 4);
    }

    @Test
    @DisplayName("CAL-6 CAL-5 a cancellation takes the same event out")
    void cancels() throws Exception {
        SessionDetails cancelled = new SessionDetails(
                Ids.next(),
                0,
                Ids.next(),
                ZonedDateTime.of(2027, 3, 11, 14, 0, 0, 0, ZoneId.of("Europe/Paris")),
                Duration.ofHours(2),
                "",
                null,
                3,
                "a7@tuilage",
                true,
                "La salle est fermée.",
                true);
        CalendarPart part = invitations.cancel(cancelled, "Réunion du comité", READER);
        Calendar calendar = new CalendarBuilder().build(new StringReader(part.ics()));
        VEvent event = calendar.<VEvent>getComponent("VEVENT").orElseThrow();
        assertThat(event.validate(ImmutableMethod.CANCEL).getEntries()).isEmpty();
        assertThat(part.method()).isEqualTo("CANCEL");
        assertThat(part.ics()).contains("METHOD:CANCEL", "STATUS:CANCELLED", "UID:a7@tuilage", "SEQUENCE:3");
    }
}
