package fr.tuilage.identity;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the sign-in page has to say the next time it is opened in this session: kept there and not in its address, which
 * anybody could write.
 *
 * @param email what to fill in as address
 * @param retryAt when the next attempt will be looked at, or null when it may be made at once
 */
public record SignInNote(Kind kind, String email, @Nullable Instant retryAt) implements Serializable {

    /** Name of the session's attribute. */
    public static final String ATTRIBUTE = SignInNote.class.getName();

    /** What it is about. */
    public enum Kind {
        /** Wrong, unknown or closed: never told apart (ID-4). */
        REFUSED,
        /** Nobody could look: the database does not answer. */
        UNAVAILABLE,
        /** The page had been open for longer than its session. */
        OUTDATED,
        /** Nobody did anything for too long (ID-4). */
        ENDED,
        /** A page was left without its session, nobody knows why. */
        GONE,
        /** A password was chosen: come in. */
        READY
    }

    /** After a session ended by itself. */
    static SignInNote ended() {
        return new SignInNote(Kind.ENDED, "", null);
    }

    /** For a page whose session is not known any more. */
    static SignInNote gone() {
        return new SignInNote(Kind.GONE, "", null);
    }

    /** After somebody chose a password. */
    public static SignInNote ready(String email) {
        return new SignInNote(Kind.READY, email, null);
    }
}
