package fr.tuilage;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import fr.tuilage.audit.TraceCommand;
import fr.tuilage.base.database.DatabaseCommand;
import fr.tuilage.search.SearchCommand;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Tuilage: the shared workspace of territorial steering committees. */
@SpringBootApplication
@Modulithic(systemName = "Tuilage")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://styles/styles.css")
@Viewport("width=device-width, initial-scale=1")
public class Application implements AppShellConfigurator {

    public static void main(String[] arguments) {
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case TraceCommand.OPTION -> System.exit(TraceCommand.run());
            case SearchCommand.OPTION -> System.exit(SearchCommand.run());
            case DatabaseCommand.DUMP, DatabaseCommand.RESTORE ->
                System.exit(DatabaseCommand.run(arguments[0], dataFolder()));
            default -> SpringApplication.run(Application.class, arguments);
        }
    }

    /** As in application.yaml, for the commands that run without Spring. */
    private static Path dataFolder() {
        return Path.of(Objects.requireNonNullElse(System.getenv("TUILAGE_DATA"), "./data"));
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "images/favicon.svg");
        settings.addMetaTag("description", "Tuilage");
        settings.addMetaTag("robots", "noindex");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
