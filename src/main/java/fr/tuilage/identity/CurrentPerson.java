package fr.tuilage.identity;

import fr.tuilage.audit.Actor;
import fr.tuilage.base.Forbidden;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person on whose behalf the running code acts: whoever signed in, or nobody for the application itself. */
@Component
public class CurrentPerson implements Actor {

    /** The signed-in person's id, or empty when nobody is signed in. */
    @Override
    public Optional<UUID> personId() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person.id())
                : Optional.empty();
    }

    /**
     * The signed-in person's id.
     *
     * @throws Forbidden when nobody is signed in
     */
    public UUID id() {
        return personId().orElseThrow(Forbidden::new);
    }

    /** Whether the signed-in person administers the installation (ID-2). */
    public boolean isAdministrator() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof SignedInPerson person
                && person.administrator();
    }

    /**
     * Refuses whoever came by the browser without signing in.
     *
     * @throws Forbidden when a visitor asks
     */
    public void requireSignedInOrApplication() {
        if (personId().isEmpty()) {
            requireApplication();
        }
    }

    /**
     * Refuses whoever does not administer the installation.
     *
     * @throws Forbidden when anybody else asks
     */
    public void requireAdministrator() {
        if (!isAdministrator()) {
            throw new Forbidden();
        }
    }

    /**
     * Refuses whoever came by the browser and does not administer the installation.
     *
     * @throws Forbidden when anybody else asks
     */
    public void requireAdministratorOrApplication() {
        if (!isAdministrator()) {
            requireApplication();
        }
    }

    /**
     * Refuses whoever came by the browser. A request without sign-in carries an anonymous authentication (the security
     * filters see to that); the application's own work at start and by schedule carries none at all.
     *
     * @throws Forbidden when anybody asks by the browser, signed in or not
     */
    public void requireApplication() {
        if (SecurityContextHolder.getContext().getAuthentication() != null) {
            throw new Forbidden();
        }
    }

    /** Runs an action as a given person: for demo data, scheduled work and tests, never on request of a browser. */
    public <T> T callAs(SignedInPerson person, Supplier<T> action) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new UsernamePasswordAuthenticationToken(person, null, List.of()));
        SecurityContextHolder.setContext(context);
        try {
            return action.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** {@link #callAs} without a result. */
    public void runAs(SignedInPerson person, Runnable action) {
        callAs(person, () -> {
            action.run();
            return true;
        });
    }
}
