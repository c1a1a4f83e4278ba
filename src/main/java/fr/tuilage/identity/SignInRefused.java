package fr.tuilage.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the sign-in page, which finds what was typed and what to say in the session, not in the address. */
final class SignInRefused implements AuthenticationFailureHandler {

    private static final int TYPED_MAXIMUM = EmailAddress.MAXIMUM;

    private final Clock clock;

    SignInRefused(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        String typed = Optional.ofNullable(request.getParameter(SecurityConfiguration.EMAIL_PARAMETER))
                .orElse("")
                .strip();
        @Nullable
        Instant retryAt =
                refused instanceof TooManyAttempts early ? clock.instant().plus(atLeastASecond(early.waiting())) : null;
        request.getSession()
                .setAttribute(
                        SignInNote.ATTRIBUTE,
                        new SignInNote(
                                refused instanceof AuthenticationServiceException
                                        ? SignInNote.Kind.UNAVAILABLE
                                        : SignInNote.Kind.REFUSED,
                                typed.substring(0, Math.min(typed.length(), TYPED_MAXIMUM)),
                                retryAt));
        response.sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN);
    }

    private static Duration atLeastASecond(Duration wait) {
        return wait.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : wait;
    }
}
