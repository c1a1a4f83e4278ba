package fr.tuilage.mail;

/**
 * The calendar event that travels with a mail.
 *
 * @param method iTIP method of the event, such as {@code REQUEST} or {@code CANCEL}
 * @param ics the whole iCalendar object
 */
public record CalendarPart(String method, String ics) {

    /** Whether it speaks of one event that the reader's calendar answers or follows; several are published as a file. */
    boolean isAnswerable() {
        return !method.equals("PUBLISH");
    }
}
