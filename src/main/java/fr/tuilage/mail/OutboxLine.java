package fr.tuilage.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail of the outbox as administrators see it: to whom, of which kind, in which state; never what it says (ID-2).
 *
 * @param dueAt when it is sent next, while it waits
 * @param trouble why it did not leave
 * @param lastError the server's codes, or the class of the last failure, such as {@code SocketTimeoutException}
 * @param withCalendar whether an event travels with it
 */
public record OutboxLine(
        UUID id,
        String kind,
        String address,
        MailState state,
        int attempts,
        Instant enqueuedAt,
        Instant dueAt,
        @Nullable Instant sentAt,
        @Nullable MailTrouble trouble,
        @Nullable String lastError,
        boolean withCalendar) {}
