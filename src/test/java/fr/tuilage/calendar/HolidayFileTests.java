package fr.tuilage.calendar;

import static fr.tuilage.calendar.HolidayLeftOut.Reason.BACK_TO_SCHOOL;
import static fr.tuilage.calendar.HolidayLeftOut.Reason.NO_END;
import static fr.tuilage.calendar.HolidayLeftOut.Reason.PAST;
import static fr.tuilage.calendar.HolidayLeftOut.Reason.POPULATION;
import static fr.tuilage.calendar.HolidayLeftOut.Reason.TEACHERS;
import static fr.tuilage.calendar.HolidayLeftOut.Reason.TOO_SHORT;
import static fr.tuilage.calendar.HolidayLeftOut.Reason.UNKNOWN_ZONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.committee.SchoolZone;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Ministry's two kinds of files, as it writes them and as they must not be (CAL-8). */
class HolidayFileTests {

    private static HolidaySelection read(String name, String text) {
        return read(name, text, StandardCharsets.UTF_8);
    }

    private static HolidaySelection read(String name, String text, Charset charset) {
        return new HolidaySelection(HolidayFile.rows(name, text.getBytes(charset)), 2026);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static void refused(String text, String key) {
        assertThatThrownBy(() -> read("fichier", text))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(key);
    }

    @Test
    @DisplayName(
            "CAL-8 the table of all zones: a day begins in Paris, at 23:00 of the day before in Greenwich or at 22:00; one"
                    + " line for each academy is one period; pupils only")
    void table() {
        HolidaySelection selection = read("fr-en-calendrier-scolaire.csv", HolidayFiles.table("""
                Vacances de la Toussaint;-;2027-10-22T22:00:00+00:00;2027-11-07T23:00:00+00:00;Lyon;Zone A;2027-2028
                Vacances de la Toussaint;-;2027-10-22T22:00:00+00:00;2027-11-07T23:00:00+00:00;Dijon;Zone A;2027-2028
                Vacances d'Hiver;Élèves;2028-02-04T23:00:00+00:00;2028-02-20T23:00:00+00:00;Lyon;Zone A;2027-2028
                Vacances de Printemps;Élèves;2028-04-01T00:00:00+02:00;2028-04-17T00:00:00+02:00;Lyon;Zone A;2027-2028
                Vacances de Printemps;Enseignants;2028-04-01;2028-04-14;Lyon;Zone A;2027-2028
                Vacances de Printemps;Lycéens de terminale;2028-04-01;2028-04-14;Lyon;Zone A;2027-2028
                Rentrée scolaire des élèves;Élèves;2027-08-31T22:00:00Z;2027-08-31T22:00:00Z;Lyon;Zone A;2027-2028
                Prérentrée des enseignants;-;2027-08-30T22:00:00Z;2027-08-30T22:00:00Z;Lyon;Zone A;2027-2028
                Pont de l'Ascension;Élèves;2028-05-24T22:00:00Z;2028-05-28T22:00:00Z;Lyon;Zone A;2027-2028
                Début des Vacances d'Été;Élèves;2028-07-07T22:00:00Z;2028-07-07T22:00:00Z;Lyon;Zone A;2027-2028
                Vacances de Noël;-;2027-12-17T23:00:00Z;2028-01-02T23:00:00Z;Ailleurs;Zone D;2027-2028
                Vacances de Noël;-;2017-12-22T23:00:00Z;2018-01-07T23:00:00Z;Lyon;Zone A;2017-2018
                """));
        assertThat(selection.periods())
                .extracting(
                        HolidayPeriod::zone,
                        HolidayPeriod::schoolYear,
                        HolidayPeriod::name,
                        HolidayPeriod::firstDay,
                        HolidayPeriod::returnDay,
                        HolidayPeriod::returnAssumed)
                .containsExactly(
                        tuple(SchoolZone.A, "2027-2028", "toussaint", day(2027, 10, 23), day(2027, 11, 8), false),
                        tuple(SchoolZone.A, "2027-2028", "hiver", day(2028, 2, 5), day(2028, 2, 21), false),
                        tuple(SchoolZone.A, "2027-2028", "printemps", day(2028, 4, 1), day(2028, 4, 17), false),
                        tuple(SchoolZone.A, "2027-2028", "ete", day(2028, 7, 8), day(2028, 9, 1), true));
        assertThat(selection.leftOut())
                .extracting(HolidayLeftOut::reason)
                .containsExactlyInAnyOrder(
                        TEACHERS, TEACHERS, POPULATION, BACK_TO_SCHOOL, TOO_SHORT, UNKNOWN_ZONE, PAST);
    }

    @Test
    @DisplayName(
            "CAL-8 the calendar of several zones cuts holidays where another zone’s begin: they become whole again")
    void pieces() {
        HolidaySelection selection = read("Zone-A-B-C-Corse.ics", HolidayFiles.calendar("""
                20280205 20280212 Vacances d'Hiver - Zone A
                20280212 20280219 Vacances d'Hiver - Zones A/B - Corse
                20280219 20280221 Vacances d'Hiver - Zones A/B/C - Corse
                20280221 20280228 Vacances d'Hiver - Zones B/C - Corse
                20280228 20280306 Vacances d'Hiver - Zone C
                """));
        assertThat(selection.periods())
                .extracting(HolidayPeriod::zone, HolidayPeriod::firstDay, HolidayPeriod::returnDay)
                .containsExactly(
                        tuple(SchoolZone.A, day(2028, 2, 5), day(2028, 2, 21)),
                        tuple(SchoolZone.B, day(2028, 2, 12), day(2028, 2, 28)),
                        tuple(SchoolZone.C, day(2028, 2, 19), day(2028, 3, 6)),
                        tuple(SchoolZone.CORSICA, day(2028, 2, 12), day(2028, 2, 28)));
        assertThat(selection.leftOut()).isEmpty();
    }

    @Test
    @DisplayName(
            "CAL-8 a calendar that names its zone nowhere but in its file’s name is of that zone; moments are days in Paris")
    void zoneOfTheFile() {
        String calendar = HolidayFiles.calendar("20271023 20271108 Vacances d’automne\n")
                .replace("DTSTART;VALUE=DATE:20271023", "DTSTART:20271022T220000Z")
                .replace("DTEND;VALUE=DATE:20271108", "DTEND:20271107T230000Z");
        assertThat(read("Corse.ics", calendar).periods())
                .containsExactly(new HolidayPeriod(
                        SchoolZone.CORSICA, "2027-2028", "toussaint", day(2027, 10, 23), day(2027, 11, 8), false));
        assertThat(read("vacances.ics", calendar).leftOut())
                .containsExactly(new HolidayLeftOut(UNKNOWN_ZONE, "Vacances d’automne", 1));
    }

    @ParameterizedTest
    @CsvSource({
        "Guadeloupe, GUADELOUPE",
        "Martinique, MARTINIQUE",
        "Guyane, GUYANE",
        "Réunion, REUNION",
        "La Réunion, REUNION",
        "Mayotte, MAYOTTE",
        "Saint Pierre et Miquelon, SAINT_PIERRE",
        "Polynésie, POLYNESIE",
        "Nouvelle Calédonie, NOUVELLE_CALEDONIE",
        "Wallis et Futuna, WALLIS_ET_FUTUNA",
        "Corse, CORSICA",
        "Zone B, B"
    })
    @DisplayName("CAL-8 each overseas territory as the table names it")
    void overseas(String place, SchoolZone zone) {
        assertThat(HolidayWords.zones(place)).containsExactly(zone);
    }

    @Test
    @DisplayName(
            "CAL-8 overseas holidays have their own names; a summer that ends in August is not assumed to last longer")
    void overseasNames() {
        HolidaySelection selection = read("calendrier.csv", HolidayFiles.table("""
                Vacances après 1ère période;-;2027-10-08T22:00:00Z;2027-10-24T22:00:00Z;Réunion;Réunion;2027-2028
                Vacances d'Été austral;-;2027-12-17T23:00:00Z;2028-01-24T23:00:00Z;Réunion;Réunion;2027-2028
                Semaine en mai;-;2028-04-28T22:00:00Z;2028-05-07T22:00:00Z;Réunion;Réunion;2027-2028
                Début des Vacances d'Hiver austral;-;2028-07-07T22:00:00Z;;Réunion;Réunion;2027-2028
                Vacances de Carnaval;-;2028-02-25T23:00:00Z;2028-03-12T23:00:00Z;Saint Pierre et Miquelon;;2027-2028
                """));
        assertThat(selection.periods())
                .extracting(HolidayPeriod::zone, HolidayPeriod::name)
                .containsExactly(
                        tuple(SchoolZone.REUNION, "periode-1"),
                        tuple(SchoolZone.REUNION, "ete-austral"),
                        tuple(SchoolZone.REUNION, "autres-1"),
                        tuple(SchoolZone.SAINT_PIERRE, "carnaval"));
        assertThat(selection.leftOut()).extracting(HolidayLeftOut::reason).containsExactly(NO_END);
    }

    @Test
    @DisplayName("CAL-8 a return that is published wins over a summer of which the file also has the first day alone")
    void publishedReturn() {
        assertThat(read("Zone-A.ics", HolidayFiles.calendar("""
                        20270703 20270703 Début des Vacances d'Été - Zone A
                        20270703 20270902 Vacances d'Été - Zone A
                        """)).periods())
                .containsExactly(
                        new HolidayPeriod(SchoolZone.A, "2026-2027", "ete", day(2027, 7, 3), day(2027, 9, 2), false));
    }

    @Test
    @DisplayName(
            "CAL-8 the same table with a byte order mark, in Latin-1, with commas, or with the names of the fields")
    void writings() {
        String table = HolidayFiles.table(
                "Vacances de Noël;Élèves;2027-12-17T23:00:00Z;2028-01-02T23:00:00Z;Lyon;Zone A;2027-2028\n");
        List<HolidayPeriod> periods = read("a.csv", table).periods();
        assertThat(periods).hasSize(1);
        assertThat(read("a.csv", "\uFEFF" + table).periods()).isEqualTo(periods);
        assertThat(read("a.csv", table, StandardCharsets.ISO_8859_1).periods()).isEqualTo(periods);
        assertThat(read("a.csv", table.replace(';', ',')).periods()).isEqualTo(periods);
        assertThat(read(
                                "a.csv",
                                table.toLowerCase(Locale.ROOT)
                                        .replace("t23", "T23")
                                        .replace("z;", "Z;")
                                        .replace("date de début", "start_date")
                                        .replace("date de fin", "end_date")
                                        .replace("académies", "location"))
                        .periods())
                .isEqualTo(periods);
    }

    @Test
    @DisplayName(
            "CAL-8 a file that is none, empty, too big, too long, cut off, with a column or a date missing is refused with"
                    + " its own sentence")
    void unusable() {
        assertThatThrownBy(() -> HolidayFile.rows("grand.csv", new byte[20_000_000]))
                .hasMessage("refusal.holidays.too-big");
        refused(" \n", "refusal.holidays.empty");
        refused("x\n".repeat(100_000), "refusal.holidays.too-many-lines");
        refused("<!DOCTYPE html>\n<html></html>", "refusal.holidays.unknown-format");
        refused("PK\u0003\u0004;\u0000", "refusal.holidays.unknown-format");
        refused("Nom;Prénom\nA;B\n", "refusal.holidays.no-column");
        refused(HolidayFiles.table("Vacances de Noël;-;2027-12-17T23:00"), "refusal.holidays.broken-line");
        refused(HolidayFiles.table("Vacances de Noël;-;demain;;Lyon;Zone A;2027-2028\n"), "refusal.holidays.no-date");
        String calendar = HolidayFiles.calendar("20271023 20271108 Vacances de la Toussaint - Zone A\n");
        refused(calendar.substring(0, calendar.length() - 20), "refusal.holidays.truncated");
        refused(calendar.replace("20271023", "2027x023"), "refusal.holidays.broken-calendar");
        refused(
                "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n".repeat(9_000) + "END:VCALENDAR",
                "refusal.holidays.broken-calendar");
    }

    @Test
    @DisplayName(
            "CAL-8 holidays that end before they begin, that last 200 days, or that repeat are refused, never unfolded")
    void senseless() {
        refused(
                HolidayFiles.calendar("20271108 20271023 Vacances de la Toussaint - Zone A\n"),
                "refusal.holidays.reversed");
        refused(
                HolidayFiles.table("Vacances d'Été;-;2028-01-01;2028-07-19;Lyon;Zone A;2027-2028\n"),
                "refusal.holidays.too-long");
        refused(
                HolidayFiles.calendar("20271023 20271108 Vacances de la Toussaint - Zone A\n")
                        .replace("SUMMARY", "RRULE:FREQ=SECONDLY\r\nSUMMARY"),
                "refusal.holidays.repeats");
    }
}
