package fr.tuilage.calendar;

import fr.tuilage.base.RuleViolation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file of the Ministry's as rows, whichever of its two forms it has; size and length are looked at first (CAL-8). */
final class HolidayFile {

    /** The calendar of all zones since 2017 takes a quarter of it. */
    static final int MAXIMUM = 2 * 1024 * 1024;

    private static final int LINES = 20_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private HolidayFile() {}

    /** @throws RuleViolation with a sentence for each way in which a file cannot be used */
    static List<HolidayRow> rows(String fileName, byte[] content) {
        if (content.length > MAXIMUM) {
            throw new RuleViolation("refusal.holidays.too-big", MAXIMUM / 1024 / 1024);
        }
        String text = text(content);
        if (text.isBlank()) {
            throw new RuleViolation("refusal.holidays.empty");
        }
        if (text.lines().limit(LINES + 1L).count() > LINES) {
            throw new RuleViolation("refusal.holidays.too-many-lines", LINES);
        }
        return text.startsWith("BEGIN:VCALENDAR") ? HolidayCalendar.rows(fileName, text) : HolidaySheet.rows(text);
    }

    /** UTF-8, or what French spreadsheets still write. */
    private static String text(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException older) {
            text = new String(content, Charset.forName("windows-1252"));
        }
        return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).stripLeading();
    }
}
