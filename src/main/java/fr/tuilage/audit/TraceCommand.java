package fr.tuilage.audit;

import fr.tuilage.base.Translations;
import fr.tuilage.base.database.DatabaseConfiguration;
import java.util.Locale;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.BadSqlGrammarException;

/** Verifies the trace from the command line, beside a running application or without one. */
public final class TraceCommand {

    /** The option of the application's archive that runs this instead of the application. */
    public static final String OPTION = "--verify-trace";

    private static final int HOLDS = 0;
    private static final int DOES_NOT_HOLD = 1;

    private TraceCommand() {}

    /**
     * Prints the outcome, one sentence a line.
     *
     * @return the exit code: 0 when the trace holds, 1 when it does not
     */
    public static int run() {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .properties("tuilage.database.join=true", "spring.main.register-shutdown-hook=true")
                .run()) {
            return verify(context);
        }
    }

    private static int verify(ConfigurableApplicationContext context) {
        Translations translations = context.getBean(Translations.class);
        try {
            TraceReport report = context.getBean(TraceVerification.class).verify();
            print(report, translations, Locale.getDefault());
            return report.holds() ? HOLDS : DOES_NOT_HOLD;
        } catch (BadSqlGrammarException noTables) {
            System.out.println(translations.text(Locale.getDefault(), "audit.no-trace"));
            return DOES_NOT_HOLD;
        }
    }

    private static void print(TraceReport report, Translations translations, Locale locale) {
        String outcome = report.holds() ? "audit.verified" : "audit.not-verified";
        System.out.println(translations.text(
                locale,
                outcome,
                report.sealed(),
                report.waiting(),
                report.headFile(),
                report.findings().size()));
        report.findings()
                .forEach(finding -> System.out.println(
                        translations.text(locale, finding.kind().key(), finding.place())));
    }

    /** The few parts of the application that a verification needs; no migration runs and nothing listens. */
    @Import({TraceVerification.class, TraceHeadFile.class, Translations.class, DatabaseConfiguration.class})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    static class Parts {}
}
