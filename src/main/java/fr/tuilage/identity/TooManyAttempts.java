package fr.tuilage.identity;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** A sign-in that failed and has to wait before the next attempt (ID-4). */
final class TooManyAttempts extends AuthenticationException {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("Too many attempts");
        this.wait = wait;
    }

    Duration waiting() {
        return wait;
    }
}
