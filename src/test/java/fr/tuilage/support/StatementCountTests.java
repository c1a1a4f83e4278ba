package fr.tuilage.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class StatementCountTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Test
    @DisplayName("statements of Hibernate and of plain JDBC are counted alike")
    void countsBoth() {
        StatementCount count = StatementCount.of(() -> {
            jdbc.sql("select 1").query(Integer.class).single();
            entities.createNativeQuery("select 2").getSingleResult();
        });
        assertThat(count.statements()).containsExactly("select 1", "select 2");
        count.isAtMost(2).isAsManyAs(StatementCount.of(() -> {
            jdbc.sql("select 3").query(Integer.class).single();
            jdbc.sql("select 4").query(Integer.class).single();
        }));
    }

    @Test
    @DisplayName("above the budget the statements are listed")
    void aboveBudget() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> StatementCount.of(
                                () -> jdbc.sql("select 42").query(Integer.class).single())
                        .isAtMost(0))
                .withMessageContaining("select 42");
    }
}
