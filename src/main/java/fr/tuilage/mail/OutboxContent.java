package fr.tuilage.mail;

import org.jspecify.annotations.Nullable;

/** What a mail says: shown in the demo installation only (ID-2). */
public record OutboxContent(
        String subject, @Nullable String text, @Nullable CalendarPart calendar) {

    /** Without the content: a mail may carry a link that opens an account. */
    @Override
    public String toString() {
        return "OutboxContent";
    }
}
