package fr.tuilage.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.RuleViolation;
import java.io.IOException;
import java.sql.SQLException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@ExtendWith(OutputCaptureExtension.class)
class FailureTests {

    @Test
    @DisplayName("a browser that went away is one line of the log and no error")
    void browserGone(CapturedOutput output) {
        Logger logger = (Logger) LoggerFactory.getLogger(Failure.class);
        logger.setLevel(Level.INFO);
        Failure.tell(new ClientAbortException(new IOException("Broken pipe")));
        logger.setLevel(null);

        assertThat(output.getAll().lines()).singleElement().asString().contains("INFO", "Broken pipe");
    }

    @Test
    @DisplayName("a deadlock and a key taken a moment before are conflicts, not unexpected errors")
    void overtaken() {
        SQLException taken = new SQLException("Duplicate entry", "23000", 1062);
        SQLException missing = new SQLException("Column cannot be null", "23000", 1048);

        assertThat(Failure.refusal(new CannotAcquireLockException("deadlock found")))
                .containsInstanceOf(Conflict.class);
        assertThat(Failure.refusal(new DataIntegrityViolationException("insert", taken)))
                .containsInstanceOf(Conflict.class);
        assertThat(Failure.refusal(new DataIntegrityViolationException("insert", missing)))
                .isEmpty();
    }

    @Test
    @DisplayName("a refusal is found among the causes")
    void refusalAmongCauses() {
        RuleViolation refusal = new RuleViolation("refusal.missing");

        assertThat(Failure.refusal(new IllegalStateException("outer", new RuntimeException(refusal))))
                .contains(refusal);
    }

    @Test
    @DisplayName("a lost update is told as a conflict, a denied service as forbidden")
    void translated() {
        assertThat(Failure.refusal(new OptimisticLockingFailureException("row was updated")))
                .get()
                .isInstanceOf(Conflict.class);
        assertThat(Failure.refusal(new AccessDeniedException("denied"))).get().isInstanceOf(Forbidden.class);
    }

    @Test
    @DisplayName("anything else is no refusal")
    void unexpected() {
        assertThat(Failure.refusal(new IllegalStateException("secret"))).isEmpty();
    }

    @Test
    @DisplayName("causes that go round in a circle end the search")
    void circle() {
        IllegalStateException first = new IllegalStateException("first");
        IllegalStateException second = new IllegalStateException("second", first);
        first.initCause(second);

        assertThat(Failure.refusal(first)).isEmpty();
    }
}
