package fr.tuilage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.support.IntegrationTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ApplicationTests {

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("the migrations run on a real MariaDB")
    void migrationsRun() {
        assertThat(jdbc.sql("select count(*) from flyway_schema_history where success = 1")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }
}
