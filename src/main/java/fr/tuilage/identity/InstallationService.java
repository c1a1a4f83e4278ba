package fr.tuilage.identity;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.Ids;
import fr.tuilage.base.LabelKey;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.identity.SignInAttempts.Attempt;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The first administrator of an empty installation, who proves by a code of the console that the installation is theirs
 * (ID-1). Codes are kept as hashes in the database: every node prints its own at start, all are valid, and the first use
 * ends them all.
 */
@Service
public class InstallationService {

    /** Without letters and digits that look alike. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int CODE_LENGTH = 16;
    private static final int GROUP_LENGTH = 4;
    private static final String ATTEMPTS = "installation";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PersonRepository people;
    private final Passwords passwords;
    private final SignInAttempts attempts;
    private final CurrentPerson current;
    private final JdbcClient jdbc;
    private final Trace trace;
    private final Clock clock;

    /** An installation that has an administrator keeps one: the answer is remembered. */
    private volatile boolean done;

    InstallationService(
            PersonRepository people,
            Passwords passwords,
            SignInAttempts attempts,
            CurrentPerson current,
            JdbcClient jdbc,
            Trace trace,
            Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.attempts = attempts;
        this.current = current;
        this.jdbc = jdbc;
        this.trace = trace;
        this.clock = clock;
    }

    /** Whether the first administrator is still missing; anybody may know that, the whole installation says so. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public boolean isOpen() {
        if (done) {
            return false;
        }
        boolean exists = people.existsByAdministratorTrue();
        // What an open transaction sees may still be undone.
        if (exists && !TransactionSynchronizationManager.isActualTransactionActive()) {
            done = true;
        }
        return !exists;
    }

    /** A new code, to be shown on the console and nowhere else; it is valid until the first administrator exists. */
    @Transactional
    public String newCode() {
        current.requireApplication();
        StringBuilder code = new StringBuilder();
        for (int position = 0; position < CODE_LENGTH; position++) {
            if (position > 0 && position % GROUP_LENGTH == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        jdbc.sql("insert into installation_code (id, code_hash, created_at) values (?, ?, ?)")
                .params(Ids.next(), hash(code.toString()), Timestamp.from(clock.instant()))
                .update();
        return code.toString();
    }

    /**
     * Adds the first administrator.
     *
     * @param address where the request came from: wrong codes are slowed like wrong passwords
     * @throws Conflict when an administrator exists
     * @throws RuleViolation when the code is wrong, came too early after wrong ones, or the password is too weak
     */
    @Transactional(noRollbackFor = RuleViolation.class)
    public void install(String code, PersonDraft draft, String password, String address) {
        if (!isOpen()) {
            throw new Conflict("refusal.identity.installed");
        }
        String hash = passwords.hash(password, draft.email());
        Attempt attempt = attempts.begin(ATTEMPTS, address);
        if (!attempt.allowed()) {
            throw new RuleViolation(
                    "refusal.identity.too-many-attempts", attempt.delay().toSeconds() + 1);
        }
        // Locks the codes: of two first administrators at the same time the second finds none left.
        List<byte[]> codes = jdbc.sql("select code_hash from installation_code for update")
                .query((row, number) -> row.getBytes(1))
                .list();
        byte[] typed = hash(code);
        if (codes.stream().noneMatch(known -> MessageDigest.isEqual(known, typed))) {
            throw new RuleViolation("refusal.identity.installation-code", new LabelKey("identity.installation.code"));
        }
        Person person = new Person(draft, clock.instant());
        person.password(hash);
        person.administrate(true);
        people.saveAndFlush(person);
        jdbc.sql("delete from installation_code").update();
        attempts.succeeded(ATTEMPTS, address);
        current.runAs(person.signedIn(), () -> trace.record("install", "person", person.id(), null));
    }

    private static byte[] hash(String code) {
        return SecretToken.hash(code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }
}
