package fr.tuilage.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells what a person does from what an open page does by itself (ID-4): its sign of life and its question after the end
 * of the session keep nothing alive. Asking what is new does, for only the page of a meeting in session asks.
 */
final class IdleSessionFilter extends OncePerRequestFilter {

    private final IdleSessions sessions;

    IdleSessionFilter(IdleSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (sessions.isOver(request.getSession(false))) {
            sessions.end(request);
        } else if (isWithoutSession(request)) {
            sessions.missed(request);
        } else if (!isSignOfLife(request) && !isQuestion(request)) {
            sessions.touch(request.getSession(false));
        }
        chain.doFilter(request, response);
    }

    /** A page that was opened in a session asks, and the server has forgotten it. */
    private static boolean isWithoutSession(HttpServletRequest request) {
        return isQuestion(request) && !IdleSessions.isSignedIn(request.getSession(false));
    }

    private static boolean isSignOfLife(HttpServletRequest request) {
        return "heartbeat".equals(request.getParameter("v-r"));
    }

    private static boolean isQuestion(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && request.getRequestURI().endsWith(SessionEndpoint.ADDRESS);
    }
}
