package fr.tuilage.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTests {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 11);
    private static final ZonedDateTime MEETING =
            ZonedDateTime.of(MARCH, LocalTime.of(14, 0), ZoneId.of("Europe/Paris"));

    private final Formats french = Formats.in(Locale.FRENCH);
    private final Formats english = Formats.in(Locale.ENGLISH);

    @Test
    @DisplayName("dates in words, in both languages")
    void dates() {
        assertThat(spaces(french.date(MARCH))).isEqualTo("jeudi 11 mars 2027");
        assertThat(spaces(english.date(MARCH))).isEqualTo("Thursday 11 March 2027");
        assertThat(spaces(french.weekdayDayMonth(MARCH))).isEqualTo("jeudi 11 mars");
        assertThat(french.monthShort(MARCH)).isEqualTo("mars");
        assertThat(english.monthShort(MARCH.minusMonths(1))).isEqualTo("Feb");
    }

    @Test
    @DisplayName("the first of a month is \"1er\" in French only")
    void firstOfMonth() {
        LocalDate newYear = LocalDate.of(2027, 1, 1);

        assertThat(spaces(french.date(newYear))).isEqualTo("vendredi 1er janvier 2027");
        assertThat(spaces(english.date(newYear))).isEqualTo("Friday 1 January 2027");
    }

    @Test
    @DisplayName("a near date leaves out the year that the reader is in")
    void nearDates() {
        LocalDate today = LocalDate.of(2027, 6, 1);

        assertThat(spaces(french.nearDate(LocalDate.of(2027, 1, 3), today))).isEqualTo("3 janvier");
        assertThat(spaces(french.nearDate(LocalDate.of(2026, 1, 3), today))).isEqualTo("3 janvier 2026");
    }

    @Test
    @DisplayName("times of day and spans of time")
    void times() {
        assertThat(spaces(french.time(LocalTime.of(9, 5)))).isEqualTo("9 h 05");
        assertThat(english.time(LocalTime.of(9, 5))).isEqualTo("09:05");
        assertThat(spaces(french.timeRange(MEETING, Duration.ofHours(2)))).isEqualTo("14 h 00 – 16 h 00");
        assertThat(spaces(english.timeRange(MEETING, Duration.ofHours(2)))).isEqualTo("14:00 – 16:00");
        assertThat(spaces(french.dateTime(MEETING))).isEqualTo("jeudi 11 mars 2027, 14 h 00");
        assertThat(spaces(english.dateTime(MEETING))).isEqualTo("Thursday 11 March 2027, 14:00");
    }

    @ParameterizedTest
    @CsvSource({"45,45 min,45 min", "120,2 h,2 h", "90,1 h 30,1 h 30 min", "65,1 h 05,1 h 5 min", "0,0 min,0 min"})
    @DisplayName("lengths")
    void durations(long minutes, String inFrench, String inEnglish) {
        assertThat(spaces(french.duration(Duration.ofMinutes(minutes)))).isEqualTo(inFrench);
        assertThat(spaces(english.duration(Duration.ofMinutes(minutes)))).isEqualTo(inEnglish);
    }

    @Test
    @DisplayName("parts of a time stay on one line")
    void noBreaks() {
        assertThat(french.time(LocalTime.of(14, 0))).isEqualTo("14\u00A0h\u00A000");
        assertThat(french.dayMonth(MARCH)).isEqualTo("11\u00A0mars");
    }

    @Test
    @DisplayName("who reads another language reads French")
    void otherLanguages() {
        assertThat(spaces(Formats.in(Locale.GERMAN).date(MARCH))).isEqualTo("jeudi 11 mars 2027");
    }

    private static String spaces(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
