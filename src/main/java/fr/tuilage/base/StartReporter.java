package fr.tuilage.base;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Says in one sentence, and without a stack trace, why the application does not start, when that is known. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartReporter implements SpringBootExceptionReporter {

    private static final String ADDRESS = "spring.datasource.url";
    private static final String NO_CONNECTION = "08";
    private static final String NO_ACCESS = "28";

    private final Environment environment;

    StartReporter(ConfigurableApplicationContext context) {
        this.environment = context.getEnvironment();
    }

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> sentence = Stream.iterate(failure, Throwable::getCause)
                .takeWhile(cause -> cause != null)
                .map(this::sentence)
                .filter(found -> found != null)
                .findFirst()
                .or(this::noAddress);
        sentence.ifPresent(System.err::println);
        return sentence.isPresent();
    }

    private @Nullable String sentence(Throwable cause) {
        return switch (cause) {
            case StartRefused refused -> refused.getMessage();
            case SQLException failed
            when stateOf(failed).startsWith(NO_CONNECTION) -> text("start.database-unreachable");
            case SQLException failed when stateOf(failed).startsWith(NO_ACCESS) -> text("start.database-refuses");
            default -> null;
        };
    }

    /** Last of all: an address that no driver understands fails in many ways. */
    private Optional<String> noAddress() {
        String address = environment.getProperty(ADDRESS, "");
        return address.isEmpty() || address.startsWith("jdbc:mariadb://")
                ? Optional.empty()
                : Optional.of(text("start.database-address"));
    }

    private static String stateOf(SQLException failed) {
        return failed.getSQLState() == null ? "" : failed.getSQLState();
    }

    /** The address without its parameters, which may hold a password. */
    private String text(String key) {
        String address = environment.getProperty(ADDRESS, "").replaceAll("\\?.*", "");
        return new Translations().text(Locale.getDefault(), key, address);
    }
}
