package fr.tuilage.notification;

import fr.tuilage.identity.PersonLine;
import fr.tuilage.mail.CalendarPart;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell several people, each in their language.
 *
 * @param kind what it is for, in kebab-case: shown to administrators, and chooses the sentence that says why one got it
 *     ({@code mail.reason.<kind>} of the translations)
 * @param recipients whom to tell; whoever is named several times gets one mail
 * @param template name of the mail template, see {@link fr.tuilage.mail.MailTemplates}
 * @param model values of the template for one reader; {@code {{recipient}}}, the reader's name, is there already
 * @param calendar the calendar event for one reader, when there is one
 * @param urgent not to wait for the mail of the day; quiet hours hold for it too
 */
public record Notice(
        String kind,
        Collection<UUID> recipients,
        String template,
        Function<PersonLine, ? extends Map<String, ? extends @Nullable Object>> model,
        @Nullable Function<PersonLine, CalendarPart> calendar,
        boolean urgent) {

    /** Something that may wait for the mail of the day, where a person wants only that. */
    public Notice(
            String kind,
            Collection<UUID> recipients,
            String template,
            Function<PersonLine, ? extends Map<String, ? extends @Nullable Object>> model,
            @Nullable Function<PersonLine, CalendarPart> calendar) {
        this(kind, recipients, template, model, calendar, false);
    }

    /** The same, which does not wait for the mail of the day if that is so: it is about the days to come. */
    public Notice urgentIf(boolean soon) {
        return new Notice(kind, recipients, template, model, calendar, soon);
    }
}
