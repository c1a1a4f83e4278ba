package fr.tuilage.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Slows down guessing (ID-4): from the fifth failure for one account from one address on, the next attempt has to wait, each
 * time twice as long, up to a quarter of an hour. Kept in the database, so that all nodes agree; whether such an account
 * exists makes no difference.
 */
@Component
class SignInAttempts {

    static final int FREE = 5;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    /** After an hour without a failure one begins anew. */
    private static final Duration MEMORY = Duration.ofHours(1);

    private static final int DOUBLINGS = 5;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    SignInAttempts(JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What may be done now.
     *
     * @param allowed whether the password is looked at at all
     * @param delay how long to wait before the next attempt if this one fails, or because this one came too early
     */
    record Attempt(boolean allowed, Duration delay) {}

    private record Failures(
            int count, Instant lastAt, @Nullable Instant blockedUntil) {}

    /** Counts an attempt as failed until it has succeeded: many at the same time do not slip through. */
    Attempt begin(String account, String address) {
        Attempt attempt = transactions.execute(status -> count(SecretToken.hash(account), address, clock.instant()));
        if (attempt == null) {
            throw new IllegalStateException("No transaction");
        }
        return attempt;
    }

    private Attempt count(byte[] account, String address, Instant now) {
        jdbc.sql("insert into sign_in_failure (account_hash, address, failures, last_at) values (?, ?, 0, ?)"
                        + " on duplicate key update failures = failures")
                .params(account, address, Timestamp.from(now))
                .update();
        Failures before = jdbc.sql("select failures, last_at, blocked_until from sign_in_failure"
                        + " where account_hash = ? and address = ? for update")
                .params(account, address)
                .query((row, number) -> {
                    Timestamp until = row.getTimestamp(3);
                    return new Failures(
                            row.getInt(1), row.getTimestamp(2).toInstant(), until == null ? null : until.toInstant());
                })
                .single();
        Instant until = before.blockedUntil();
        if (until != null && now.isBefore(until)) {
            return new Attempt(false, Duration.between(now, until));
        }
        int failures = before.lastAt().plus(MEMORY).isBefore(now) ? 1 : before.count() + 1;
        Duration wait = delay(failures);
        jdbc.sql("update sign_in_failure set failures = ?, last_at = ?, blocked_until = ?"
                        + " where account_hash = ? and address = ?")
                .param(failures)
                .param(Timestamp.from(now))
                .param(wait.isZero() ? null : Timestamp.from(now.plus(wait)))
                .param(account)
                .param(address)
                .update();
        return new Attempt(true, wait);
    }

    private static Duration delay(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(failures - FREE, DOUBLINGS));
        return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
    }

    /** It was the right password: earlier failures are forgotten. */
    void succeeded(String account, String address) {
        jdbc.sql("delete from sign_in_failure where account_hash = ? and address = ?")
                .params(SecretToken.hash(account), address)
                .update();
    }

    /** Removes what has no effect any more. */
    int forget() {
        return jdbc.sql("delete from sign_in_failure where last_at < ?")
                .param(Timestamp.from(clock.instant().minus(MEMORY).minus(LONGEST_WAIT)))
                .update();
    }
}
