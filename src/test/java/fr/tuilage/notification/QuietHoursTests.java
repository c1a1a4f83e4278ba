package fr.tuilage.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.RuleViolation;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final QuietHours NIGHT = new QuietHours(PARIS, LocalTime.of(20, 0), LocalTime.of(7, 0), true);

    private static LocalDateTime end(QuietHours hours, String from) {
        return LocalDateTime.ofInstant(
                hours.end(LocalDateTime.parse(from).atZone(hours.zone()).toInstant()), hours.zone());
    }

    @ParameterizedTest
    @DisplayName("SEAT-5 mail waits for the end of the night and of the weekend, and no longer")
    @CsvSource({
        "2026-11-23T19:59, 2026-11-23T19:59",
        "2026-11-23T20:00, 2026-11-24T07:00",
        "2026-11-24T03:12, 2026-11-24T07:00",
        "2026-11-24T07:00, 2026-11-24T07:00",
        // A Friday evening, a Saturday at noon, a Sunday night
        "2026-11-27T21:00, 2026-11-30T07:00",
        "2026-11-28T12:00, 2026-11-30T07:00",
        "2026-11-29T23:30, 2026-11-30T07:00",
    })
    void ends(String now, String expected) {
        assertThat(end(NIGHT, now)).isEqualTo(expected);
    }

    @Test
    @DisplayName("SEAT-5 quiet within one day, and none at all")
    void withinADay() {
        QuietHours noon = new QuietHours(PARIS, LocalTime.NOON, LocalTime.of(14, 0), false);
        assertThat(end(noon, "2026-11-28T13:00")).isEqualTo("2026-11-28T14:00");
        assertThat(end(noon, "2026-11-28T14:00")).isEqualTo("2026-11-28T14:00");
        assertThat(end(noon, "2026-11-28T11:59")).isEqualTo("2026-11-28T11:59");
        assertThat(end(new QuietHours(PARIS, null, null, false), "2026-11-28T03:00"))
                .isEqualTo("2026-11-28T03:00");
    }

    @ParameterizedTest
    @DisplayName("SEAT-5 the mail of the day comes at 7 where the person is, or when their quiet ends")
    @CsvSource({
        "Europe/Paris, 2026-11-23T06:59, 2026-11-23T07:00",
        "Europe/Paris, 2026-11-23T07:00, 2026-11-24T07:00",
        "Indian/Reunion, 2026-11-23T12:00, 2026-11-24T07:00",
        "Europe/Paris, 2026-11-27T12:00, 2026-11-30T07:00",
    })
    void morning(String zone, String now, String expected) {
        QuietHours weekends = new QuietHours(ZoneId.of(zone), null, null, true);
        assertThat(LocalDateTime.ofInstant(
                        weekends.nextMorning(
                                LocalDateTime.parse(now).atZone(weekends.zone()).toInstant()),
                        weekends.zone()))
                .isEqualTo(expected);
        assertThat(end(new QuietHours(PARIS, LocalTime.of(6, 0), LocalTime.of(9, 30), false), "2026-11-24T07:00"))
                .isEqualTo("2026-11-24T09:30");
    }

    @Test
    @DisplayName("one end without the other, or no hour in between, is refused")
    void refuses() {
        assertThatThrownBy(() -> new QuietHours(PARIS, LocalTime.NOON, null, false))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> new QuietHours(PARIS, LocalTime.NOON, LocalTime.NOON, false))
                .isInstanceOf(RuleViolation.class);
    }
}
