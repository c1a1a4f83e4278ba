package fr.tuilage.search;

import fr.tuilage.base.Translations;
import fr.tuilage.base.database.DatabaseConfiguration;
import java.util.Locale;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Has the index made anew from the command line, by the application that runs beside it or by the next start. */
public final class SearchCommand {

    /** The option of the application's archive that runs this instead of the application. */
    public static final String OPTION = "--rebuild-search";

    private static final int ASKED = 0;
    private static final int NOTHING_THERE = 1;

    private SearchCommand() {}

    /**
     * Asks for it and says so.
     *
     * @return the exit code: 0 when it was asked for, 1 when there is nothing to make it of
     */
    public static int run() {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .properties("tuilage.database.join=true", "spring.main.register-shutdown-hook=true")
                .run()) {
            Translations translations = context.getBean(Translations.class);
            try {
                ask(context.getBean(JdbcClient.class));
                System.out.println(translations.text(Locale.getDefault(), "search.rebuild.asked"));
                return ASKED;
            } catch (BadSqlGrammarException noTables) {
                System.out.println(translations.text(Locale.getDefault(), "search.rebuild.nothing"));
                return NOTHING_THERE;
            }
        }
    }

    /** As the scheduler of the application does; it sees the row within ten seconds. */
    private static void ask(JdbcClient jdbc) {
        jdbc.sql("insert ignore into scheduled_job (task_name, task_instance, execution_time, picked, version)"
                        + " values (?, ?, utc_timestamp(6), false, 1)")
                .params(IndexRebuild.TASK, IndexRebuild.INSTANCE)
                .update();
    }

    /** The few parts of the application that this needs; no migration runs and nothing listens. */
    @Import({Translations.class, DatabaseConfiguration.class})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    static class Parts {}
}
