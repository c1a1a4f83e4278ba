package fr.tuilage.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Knows when somebody last did something in a session, and ends it when that is too long ago (ID-4). */
@Component
@EnableConfigurationProperties(SessionLimits.class)
class IdleSessions {

    private static final String LAST_ACT = IdleSessions.class.getName() + ".lastAct";

    private final SessionLimits limits;
    private final Clock clock;

    IdleSessions(SessionLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** Whether somebody is signed in, but has been away for too long. */
    boolean isOver(@Nullable HttpSession session) {
        return session != null && isSignedIn(session) && !left(session).isPositive();
    }

    /** Somebody did something, be it to sign in: the whole time begins again. */
    void touch(@Nullable HttpSession session) {
        if (session != null) {
            session.setAttribute(LAST_ACT, clock.instant());
        }
    }

    /** How long the session lives on if nobody does anything. */
    Duration left(HttpSession session) {
        return session.getAttribute(LAST_ACT) instanceof Instant last
                ? limits.idle().minus(Duration.between(last, clock.instant()))
                : limits.idle();
    }

    /** Ends it, if there still is one; the sign-in page will say why. */
    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        request.getSession().setAttribute(SignInNote.ATTRIBUTE, SignInNote.ended());
    }

    /**
     * A page asks for a session that is gone: signed out in another tab, or forgotten by a restart. What has begun since
     * stays, for another tab may be about to sign in with it; the sign-in page will say no more than is known.
     */
    void missed(HttpServletRequest request) {
        HttpSession session = request.getSession();
        if (session.getAttribute(SignInNote.ATTRIBUTE) == null) {
            session.setAttribute(SignInNote.ATTRIBUTE, SignInNote.gone());
        }
    }

    static boolean isSignedIn(@Nullable HttpSession session) {
        return session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }
}
