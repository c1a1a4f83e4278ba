package fr.tuilage.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends sessions whose account has moved on: disabled, given or denied the administration, or with a new password. Asked at
 * most every half minute a session, so that it costs next to nothing.
 */
final class AccountCheckFilter extends OncePerRequestFilter {

    static final Duration EVERY = Duration.ofSeconds(30);

    private static final String CHECKED_AT = AccountCheckFilter.class.getName() + ".at";

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountCheckFilter(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
            if (authentication != null
                    && authentication.getPrincipal() instanceof SignedInPerson person
                    && authentication.getDetails() instanceof SessionOpening opening
                    && isDue(session)
                    && !isCurrent(session, person, opening)) {
                SecurityContextHolder.clearContext();
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isDue(HttpSession session) {
        Instant now = clock.instant();
        if (session.getAttribute(CHECKED_AT) instanceof Instant last && now.isBefore(last.plus(EVERY))) {
            return false;
        }
        session.setAttribute(CHECKED_AT, now);
        return true;
    }

    private boolean isCurrent(HttpSession session, SignedInPerson person, SessionOpening opening) {
        try {
            return isCurrent(person, opening);
        } catch (DataAccessException | TransactionException databaseAway) {
            // Nothing can be read or written either: the page says so, and keeps what was typed. Asked again at once.
            session.removeAttribute(CHECKED_AT);
            return true;
        }
    }

    private boolean isCurrent(SignedInPerson person, SessionOpening opening) {
        return jdbc.sql("select credentials_version from person where id = ? and disabled_at is null")
                .param(person.id())
                .query(Integer.class)
                .optional()
                .filter(version -> version == opening.credentialsVersion())
                .isPresent();
    }
}
