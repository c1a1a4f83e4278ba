package fr.tuilage.mail;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One mail to one address, rendered.
 *
 * @param kind what it is for, in kebab-case, such as {@code invitation}: shown to administrators instead of the content
 * @param personId whom it is for, when that is a person of the installation
 */
public record OutgoingMail(
        String kind,
        @Nullable UUID personId,
        String address,
        Locale locale,
        String subject,
        String text,
        String html,
        @Nullable CalendarPart calendar) {

    /** Without the content: a mail may carry a link that opens an account. */
    @Override
    public String toString() {
        return "OutgoingMail[" + kind + "]";
    }
}
