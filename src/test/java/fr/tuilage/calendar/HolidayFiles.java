package fr.tuilage.calendar;

import java.util.stream.Collectors;

/** Small files in the forms of the Ministry. */
final class HolidayFiles {

    private HolidayFiles() {}

    /** The table under its heads. */
    static String table(String lines) {
        return "Description;Population;Date de début;Date de fin;Académies;Zones;annee_scolaire\n" + lines;
    }

    /** A calendar; each line is the first day, the day of return and what it is. */
    static String calendar(String lines) {
        return lines.lines()
                .map(line -> line.split(" ", 3))
                .map(event -> """
                        BEGIN:VEVENT
                        UID:%s-%s@data.education.example
                        DTSTAMP:20270114T124531Z
                        DTSTART;VALUE=DATE:%s
                        DTEND;VALUE=DATE:%s
                        SUMMARY:%s
                        TRANSP:TRANSPARENT
                        END:VEVENT
                        """.formatted(event[0], event[2].hashCode(), event[0], event[1], event[2]))
                .collect(Collectors.joining(
                        "",
                        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Tuilage//Tests//FR\nCALSCALE:GREGORIAN\n",
                        "END:VCALENDAR\n"))
                .replace("\n", "\r\n");
    }
}
