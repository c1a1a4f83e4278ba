package fr.tuilage.identity;

import fr.tuilage.audit.Trace;
import fr.tuilage.identity.SignInAttempts.Attempt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Signs in by address and password. An unknown address, a person without a password, a disabled account and a wrong
 * password get the same answer after the same work (ID-4).
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final PersonRepository people;
    private final Passwords passwords;
    private final SignInAttempts attempts;
    private final CurrentPerson current;
    private final Trace trace;
    private final TransactionOperations transactions;
    private final boolean demo;

    PasswordSignIn(
            PersonRepository people,
            Passwords passwords,
            SignInAttempts attempts,
            CurrentPerson current,
            Trace trace,
            TransactionOperations transactions,
            @Value("${tuilage.demo}") boolean demo) {
        this.people = people;
        this.passwords = passwords;
        this.attempts = attempts;
        this.current = current;
        this.trace = trace;
        this.transactions = transactions;
        this.demo = demo;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication asked) throws AuthenticationException {
        try {
            return check(asked);
        } catch (DataAccessException | TransactionException databaseAway) {
            throw new InternalAuthenticationServiceException("The database does not answer", databaseAway);
        }
    }

    private Authentication check(Authentication asked) {
        String account = EmailAddress.sought(asked.getName());
        String password = asked.getCredentials() instanceof String typed ? typed : "";
        String address = asked.getDetails() instanceof WebAuthenticationDetails details
                ? Optional.ofNullable(details.getRemoteAddress()).orElse("")
                : "";
        Attempt attempt = attempts.begin(account, address);
        if (!attempt.allowed()) {
            throw new TooManyAttempts(attempt.delay());
        }
        Person person = account.length() > EmailAddress.MAXIMUM
                ? null
                : people.findByEmail(account).orElse(null);
        boolean right = passwords.matches(password, person == null ? null : person.passwordHash());
        if (person == null || !right || person.isDisabled()) {
            throw attempt.delay().isZero()
                    ? new BadCredentialsException("Wrong address or password")
                    : new TooManyAttempts(attempt.delay());
        }
        transactions.executeWithoutResult(status -> remember(person, password, address));
        return token(person);
    }

    private void remember(Person person, String password, String address) {
        attempts.succeeded(person.email(), address);
        String hash = person.passwordHash();
        if (hash != null && passwords.isDated(hash)) {
            people.findById(person.id()).ifPresent(stored -> stored.rehash(passwords.encode(password)));
        }
        current.runAs(person.signedIn(), () -> trace.record("sign-in", "person", person.id(), null));
    }

    private Authentication token(Person person) {
        List<GrantedAuthority> roles = new ArrayList<>();
        roles.add(new SimpleGrantedAuthority("ROLE_PERSON"));
        if (person.isAdministrator()) {
            roles.add(new SimpleGrantedAuthority("ROLE_ADMINISTRATOR"));
        }
        if (demo) {
            // In the demo installation everyone may look at the outbox.
            roles.add(new SimpleGrantedAuthority("ROLE_DEMO"));
        }
        @Nullable Object noCredentials = null;
        var token = UsernamePasswordAuthenticationToken.authenticated(person.signedIn(), noCredentials, roles);
        token.setDetails(new SessionOpening(person.credentialsVersion()));
        return token;
    }
}
