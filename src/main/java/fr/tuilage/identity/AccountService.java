package fr.tuilage.identity;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.LabelKey;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.identity.SignInAttempts.Attempt;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own account: name and password. */
@Service
@Transactional
public class AccountService {

    /** Wrong passwords of an open session are counted apart from those of the sign-in page. */
    private static final String IN_SESSION = "session";

    private final PersonRepository people;
    private final Passwords passwords;
    private final SignInAttempts attempts;
    private final CurrentPerson current;
    private final List<NameFollower> followers;
    private final Trace trace;

    AccountService(
            PersonRepository people,
            Passwords passwords,
            SignInAttempts attempts,
            CurrentPerson current,
            List<NameFollower> followers,
            Trace trace) {
        this.people = people;
        this.passwords = passwords;
        this.attempts = attempts;
        this.current = current;
        this.followers = followers;
        this.trace = trace;
    }

    /**
     * The signed-in person's account.
     *
     * @throws Forbidden when nobody is signed in
     */
    @Transactional(readOnly = true)
    public AccountDetails mine() {
        Person person = me();
        return new AccountDetails(person.version(), person.givenName(), person.familyName(), person.email());
    }

    /**
     * Changes the signed-in person's name.
     *
     * @throws Conflict when it was changed in between
     */
    public void rename(int version, String givenName, String familyName) {
        Person person = me();
        person.requireVersion(version);
        person.rename(givenName, familyName);
        followers.forEach(follower -> follower.renamed(person.id()));
        trace.record("change-account", "person", person.id(), null, "name");
    }

    /**
     * Changes the signed-in person's password and ends all their other sessions.
     *
     * @throws RuleViolation when the present password is wrong, or was wrong too often, or the new one is too weak
     */
    @Transactional(noRollbackFor = RuleViolation.class)
    public void changePassword(String present, String next) {
        Person person = me();
        String hash = passwords.hash(next, person.email());
        Attempt attempt = attempts.begin(person.email(), IN_SESSION);
        if (!attempt.allowed()) {
            throw new RuleViolation(
                    "refusal.identity.too-many-attempts", attempt.delay().toSeconds() + 1);
        }
        if (!passwords.matches(present, person.passwordHash())) {
            throw new RuleViolation("refusal.identity.password-wrong", new LabelKey("identity.field.present-password"));
        }
        attempts.succeeded(person.email(), IN_SESSION);
        person.password(hash);
        trace.record("change-password", "person", person.id(), null, "password");
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getDetails() instanceof SessionOpening opening) {
            opening.renew(person.credentialsVersion());
        }
    }

    private Person me() {
        return people.findById(current.id()).orElseThrow(NotFound::new);
    }
}
