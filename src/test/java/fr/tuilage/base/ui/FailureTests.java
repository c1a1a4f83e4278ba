package fr.tuilage.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class FailureTests {

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
