package fr.tuilage.calendar;

import fr.tuilage.base.RuleViolation;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's calendar answers to an invitation (RFC 5546, 3.2.3).
 *
 * @param attendee the address that answers, in lower case
 * @param sequence of the invitation that is answered
 * @param at when the answer was given; null where the file does not say
 */
public record CalendarReply(
        String uid,
        String attendee,
        Kind kind,
        int sequence,
        @Nullable Instant at) {

    /** An answer takes a few hundred bytes, with its time zone a few thousand. */
    public static final int MAXIMUM = 64 * 1024;

    private static final Pattern REPEATS = Pattern.compile("(?im)^(RRULE|RDATE|EXRULE|RECURRENCE-ID)[;:]");
    private static final Pattern LEVEL = Pattern.compile("(?im)^BEGIN:");
    private static final int COMPONENTS = 60;

    /** What is answered. */
    public enum Kind {
        ACCEPTED,
        DECLINED,
        TENTATIVE
    }

    /**
     * Reads an answer, pasted or from a file.
     *
     * @throws RuleViolation with a sentence for each way in which it is not one answer to one meeting
     */
    public static CalendarReply read(byte[] content) {
        if (content.length > MAXIMUM) {
            throw new RuleViolation("refusal.reply.too-big", MAXIMUM / 1024);
        }
        String text = new String(content, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip();
        if (!text.startsWith("BEGIN:VCALENDAR") || !text.endsWith("END:VCALENDAR")) {
            throw new RuleViolation("refusal.reply.not-a-calendar");
        }
        if (REPEATS.matcher(text).find()) {
            throw new RuleViolation("refusal.reply.repeats");
        }
        if (LEVEL.matcher(text).results().count() > COMPONENTS) {
            throw new RuleViolation("refusal.reply.not-a-calendar");
        }
        try {
            return of(new CalendarBuilder().build(new StringReader(text)));
        } catch (ParserException | IOException | DateTimeException | IllegalArgumentException broken) {
            throw new RuleViolation("refusal.reply.not-a-calendar");
        }
    }

    private static CalendarReply of(Calendar calendar) {
        if (!value(calendar.getProperty(Property.METHOD)).equalsIgnoreCase("REPLY")) {
            throw new RuleViolation("refusal.reply.not-a-reply");
        }
        List<VEvent> events = calendar.getComponents("VEVENT");
        if (events.size() != 1) {
            throw new RuleViolation("refusal.reply.several");
        }
        VEvent event = events.getFirst();
        List<Property> attendees = event.getProperties(Property.ATTENDEE);
        if (attendees.size() != 1) {
            throw new RuleViolation("refusal.reply.several-people");
        }
        Property attendee = attendees.getFirst();
        String address = attendee.getValue().strip();
        if (!address.toLowerCase(Locale.ROOT).startsWith("mailto:")) {
            throw new RuleViolation("refusal.reply.not-a-calendar");
        }
        return new CalendarReply(
                value(event.getProperty(Property.UID)),
                address.substring("mailto:".length()).toLowerCase(Locale.ROOT),
                kind(attendee),
                Integer.parseInt("0" + value(event.getProperty(Property.SEQUENCE))),
                event.<DtStamp>getProperty(Property.DTSTAMP)
                        .map(DtStamp::getDate)
                        .orElse(null));
    }

    private static Kind kind(Property attendee) {
        String said = attendee.getParameter(Parameter.PARTSTAT)
                .map(Parameter::getValue)
                .orElse("")
                .toUpperCase(Locale.ROOT);
        return switch (said) {
            case "ACCEPTED" -> Kind.ACCEPTED;
            case "DECLINED" -> Kind.DECLINED;
            case "TENTATIVE" -> Kind.TENTATIVE;
            default -> throw new RuleViolation("refusal.reply.no-answer");
        };
    }

    private static String value(Optional<? extends Property> property) {
        return property.map(Property::getValue).orElse("");
    }
}
