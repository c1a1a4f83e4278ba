package fr.tuilage.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Says no to a component in its own language: a status and one word of JSON, never a page. */
final class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
            throws IOException {
        answer(response, HttpServletResponse.SC_UNAUTHORIZED, "signed-out");
    }

    /** The token is looked at before the person: without a session it is the session that is missing, not the token. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedInPerson)) {
            answer(response, HttpServletResponse.SC_UNAUTHORIZED, "signed-out");
        } else {
            answer(
                    response,
                    HttpServletResponse.SC_FORBIDDEN,
                    denied instanceof CsrfException ? "page-outdated" : "forbidden");
        }
    }

    private static void answer(HttpServletResponse response, int status, String word) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write("{\"error\":\"" + word + "\"}");
    }
}
