package fr.tuilage.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarReplyTests {

    private static final String REPLY = """
            BEGIN:VCALENDAR
            PRODID:-//Google Inc//Google Calendar 70.9054//EN
            VERSION:2.0
            METHOD:REPLY
            BEGIN:VEVENT
            DTSTART:20270311T130000Z
            DTEND:20270311T150000Z
            DTSTAMP:20261124T080000Z
            ORGANIZER;CN=Tuilage:mailto:tuilage@tuilage.example
            UID:a7@tuilage
            ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Terrai
             n;X-NUM-GUESTS=0:mailto:Terrain@Tuilage.example
            SEQUENCE:2
            STATUS:CONFIRMED
            SUMMARY:Accepté
            END:VEVENT
            END:VCALENDAR
            """.replace("\n", "\r\n");

    private static CalendarReply read(String text) {
        return CalendarReply.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("CAL-6 the answer of a calendar is read: who, to what, yes or no, and of which state of it")
    void reads() {
        assertThat(read("\uFEFF" + REPLY))
                .isEqualTo(new CalendarReply(
                        "a7@tuilage",
                        "terrain@tuilage.example",
                        CalendarReply.Kind.ACCEPTED,
                        2,
                        Instant.parse("2026-11-24T08:00:00Z")));
        assertThat(read(REPLY.replace("ACCEPTED", "DECLINED").replace("SEQUENCE:2\r\n", "")))
                .extracting(CalendarReply::kind, CalendarReply::sequence)
                .containsExactly(CalendarReply.Kind.DECLINED, 0);
    }

    @ParameterizedTest
    @DisplayName("CAL-6 what is not one answer to one meeting is refused, each with its sentence")
    @CsvSource({
        "METHOD:REPLY, METHOD:REQUEST, refusal.reply.not-a-reply",
        "METHOD:REPLY, X-METHOD:REPLY, refusal.reply.not-a-reply",
        "PARTSTAT=ACCEPTED, PARTSTAT=NEEDS-ACTION, refusal.reply.no-answer",
        "PARTSTAT=ACCEPTED, PARTSTAT=DELEGATED, refusal.reply.no-answer",
        "STATUS:CONFIRMED, RRULE:FREQ=DAILY, refusal.reply.repeats",
        "STATUS:CONFIRMED, RECURRENCE-ID:20270311T130000Z, refusal.reply.repeats",
        "STATUS:CONFIRMED, ATTENDEE;PARTSTAT=DECLINED:mailto:other@tuilage.example, refusal.reply.several-people",
        "mailto:Terrain@, https://terrain., refusal.reply.not-a-calendar",
        "END:VCALENDAR, END:, refusal.reply.not-a-calendar",
        "SEQUENCE:2, SEQUENCE:99999999999, refusal.reply.not-a-calendar",
        "BEGIN:VEVENT, BEGIN:NONSENSE, refusal.reply.not-a-calendar",
    })
    void refuses(String part, String instead, String sentence) {
        String wrong = REPLY.replace(part, instead);
        assertThat(wrong).isNotEqualTo(REPLY);
        assertThatThrownBy(() -> read(wrong)).isInstanceOf(RuleViolation.class).hasMessageContaining(sentence);
    }

    @Test
    @DisplayName("CAL-6 several events, an enormous file, deep nesting, and nothing at all")
    void refusesMore() {
        String event = REPLY.substring(REPLY.indexOf("BEGIN:VEVENT"), REPLY.indexOf("END:VCALENDAR"));
        refused(REPLY.replace("END:VCALENDAR", event + "END:VCALENDAR"), "several");
        refused(REPLY.replace("SUMMARY:", "SUMMARY:" + "x".repeat(CalendarReply.MAXIMUM)), "too-big");
        refused("BEGIN:VCALENDAR\r\n" + "BEGIN:VEVENT\r\n".repeat(4000) + "END:VCALENDAR", "not-a-calendar");
        refused("", "not-a-calendar");
        refused("Bonjour, je viens !", "not-a-calendar");
    }

    private static void refused(String text, String sentence) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("refusal.reply." + sentence);
    }
}
