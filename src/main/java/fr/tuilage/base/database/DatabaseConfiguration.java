package fr.tuilage.base.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the embedded database unless an external one is configured by {@code DB_URL}. */
@Configuration
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
public class DatabaseConfiguration {

    @Bean
    EmbeddedDatabase embeddedDatabase(
            @Value("${tuilage.data-folder}") Path dataFolder, @Value("${tuilage.database.join:false}") boolean join) {
        DatabaseSettings settings = DatabaseSettings.in(dataFolder);
        return join ? EmbeddedDatabase.startOrJoin(settings) : EmbeddedDatabase.start(settings);
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return database.user();
            }

            @Override
            public String getPassword() {
                return database.password();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }
}
