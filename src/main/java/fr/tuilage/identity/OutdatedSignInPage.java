package fr.tuilage.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/** A sign-in page that was open for longer than its session asks once more instead of failing. */
final class OutdatedSignInPage implements AccessDeniedHandler {

    private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException && request.getRequestURI().endsWith(SecurityConfiguration.SIGN_IN)) {
            request.getSession().setAttribute(SignInNote.ATTRIBUTE, new SignInNote(SignInNote.Kind.OUTDATED, "", null));
            response.sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN);
        } else {
            otherwise.handle(request, response, denied);
        }
    }
}
