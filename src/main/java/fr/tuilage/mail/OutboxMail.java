package fr.tuilage.mail;

import fr.tuilage.base.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One mail, from the moment something is announced until it has left or was given up. */
@Entity
@Table(name = "outbox_mail")
class OutboxMail extends StoredEntity {

    /** Waits between attempts that the server answers with "later". After the last one the mail is given up. */
    static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private static final int SUBJECT_LENGTH = 300;
    /** Up to a fifth more than the wait, so that what failed together does not come back together. */
    private static final int SPREAD = 5;

    @Column(nullable = false, updatable = false)
    private String kind;

    @Column(updatable = false)
    private @Nullable UUID personId;

    @Column(nullable = false, updatable = false)
    private String address;

    @Column(nullable = false, updatable = false)
    private Locale locale;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String bodyText;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String bodyHtml;

    @Column
    private @Nullable String calendarMethod;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String calendarIcs;

    @Column(nullable = false, updatable = false)
    private String messageId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private MailState state;

    @Column(nullable = false)
    private int attempts;

    @Column(nullable = false, updatable = false)
    private Instant enqueuedAt;

    /** When it is tried next; once it was given up, when that was. */
    @Column(nullable = false)
    private Instant nextAttemptAt;

    @Column
    private @Nullable Instant sentAt;

    @Column
    private @Nullable String lastError;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable MailTrouble trouble;

    protected OutboxMail() {}

    OutboxMail(OutgoingMail mail, Instant now, Instant notBefore) {
        this.kind = mail.kind();
        this.personId = mail.personId();
        this.address = mail.address();
        this.locale = mail.locale();
        this.subject = oneLine(mail.subject());
        this.bodyText = mail.text();
        this.bodyHtml = mail.html();
        CalendarPart calendar = mail.calendar();
        if (calendar != null) {
            this.calendarMethod = calendar.method();
            this.calendarIcs = calendar.ics();
        }
        this.messageId = "<" + id() + "@tuilage>";
        this.state = MailState.WAITING;
        this.attempts = 0;
        this.enqueuedAt = now;
        this.nextAttemptAt = notBefore;
    }

    /** A subject is one line: a name with a line break in it must not write headers of its own. */
    private static String oneLine(String subject) {
        String line = subject.replaceAll("\\p{Cc}+", " ").strip();
        return line.codePointCount(0, line.length()) <= SUBJECT_LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SUBJECT_LENGTH - 1)) + "…";
    }

    /** It left. What it said is erased unless it is to stay readable: a link in it would open an account. */
    void sent(Instant now, boolean keepBody) {
        attempts++;
        state = MailState.SENT;
        sentAt = now;
        lastError = null;
        trouble = null;
        if (!keepBody) {
            bodyText = null;
            bodyHtml = null;
            calendarIcs = null;
        }
    }

    /** It did not leave: it waits longer each time, and is given up in the end or when it is refused, with its content. */
    void notSent(Instant now, MailTrouble why, String detail) {
        trouble = why;
        lastError = detail;
        attempts++;
        if (why.isFinal() || attempts > WAITS.size()) {
            state = MailState.FAILED;
            nextAttemptAt = now;
        } else {
            Duration wait = WAITS.get(attempts - 1);
            nextAttemptAt = now.plus(wait).plusMillis(jitter(wait.toMillis() / SPREAD));
        }
    }

    /** By chance, and yet the same each time: ids differ in their last digits. */
    private long jitter(long atMost) {
        return Math.floorMod(Objects.hash(id(), attempts), atMost);
    }

    /** An administrator repaired what was wrong: all attempts are open again. */
    void tryAgain(Instant now) {
        if (state == MailState.FAILED) {
            state = MailState.WAITING;
            attempts = 0;
            nextAttemptAt = now;
        }
    }

    String address() {
        return address;
    }

    Locale locale() {
        return locale;
    }

    String subject() {
        return subject;
    }

    @Nullable
    String bodyText() {
        return bodyText;
    }

    @Nullable
    String bodyHtml() {
        return bodyHtml;
    }

    @Nullable
    CalendarPart calendar() {
        return calendarMethod == null || calendarIcs == null ? null : new CalendarPart(calendarMethod, calendarIcs);
    }

    String messageId() {
        return messageId;
    }

    MailState state() {
        return state;
    }

    Instant enqueuedAt() {
        return enqueuedAt;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    OutboxLine line() {
        return new OutboxLine(
                id(),
                kind,
                address,
                state,
                attempts,
                enqueuedAt,
                nextAttemptAt,
                sentAt,
                trouble,
                lastError,
                calendarMethod != null);
    }
}
