package fr.tuilage.identity;

import fr.tuilage.base.LabelKey;
import fr.tuilage.base.RuleViolation;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * What a password must be and how it is kept: Argon2id, which reads the whole of it (bcrypt stops at 72 bytes), named in
 * the hash so that a stronger one can follow. No password is ever written to a log.
 */
@Component
class Passwords {

    static final int MINIMUM = 12;

    /** Longer than any sentence, short enough that hashing it costs nothing more. */
    static final int MAXIMUM = 1000;

    /** Where a refusal is said. */
    private static final LabelKey FIELD = new LabelKey("identity.field.new-password");

    private static final String ARGON2 = "argon2id-19m-2";

    private final PasswordEncoder encoder;

    /** A hash of nobody's password: comparing with it takes as long as with a real one. */
    private final String decoy;

    Passwords() {
        PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
        this.encoder = new DelegatingPasswordEncoder(ARGON2, Map.of(ARGON2, argon2));
        this.decoy = encode("nobody has this password");
    }

    /**
     * The hash of a new password.
     *
     * @throws RuleViolation when it is shorter than 12 or longer than 1,000 characters, or tells the address
     */
    String hash(String password, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < MINIMUM) {
            throw new RuleViolation("refusal.identity.password-short", MINIMUM, FIELD);
        }
        if (length > MAXIMUM) {
            throw new RuleViolation("refusal.identity.password-long", MAXIMUM, FIELD);
        }
        if (password.strip().toLowerCase(Locale.ROOT).equals(email)
                || password.chars().distinct().count() < 4) {
            throw new RuleViolation("refusal.identity.password-guessable", FIELD);
        }
        return encode(password);
    }

    /** Whether a password is the one behind a hash; takes as long when there is no hash (ID-4). */
    boolean matches(String password, @Nullable String hash) {
        boolean readable = password.length() <= MAXIMUM * 2;
        boolean same = encoder.matches(readable ? password : "", hash == null ? decoy : hash);
        return same && hash != null && readable;
    }

    /** Whether a hash is weaker than those written today. */
    boolean isDated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    String encode(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("No hash");
        }
        return hash;
    }
}
