package fr.tuilage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.support.DemoApplication;
import fr.tuilage.support.RunningApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The application is killed while something is about to be indexed, and its index is thrown away. */
class SearchKillIT {

    private static final String MEMBER = "responsable.ml@tuilage.example";

    @Test
    @DisplayName(
            "DOC-2 killed before it was indexed, what was saved is found after the next start; thrown away, the index"
                    + " comes back by itself, and by the command")
    void nothingIsLost(@TempDir Path said) throws Exception {
        try (RunningApplication application = RunningApplication.onEmptyData(Map.of("TUILAGE_DEMO", "true"));
                Visitor visitor = new Visitor(application.start().url(), Locale.FRENCH)) {
            visitor.signIn(MEMBER, DemoApplication.PASSWORD);
            awaitFound(visitor, "convention");
            visitor.go("mon-compte").type("family-name", "Palindrome");
            visitor.click(visitor.browser().byCss(".card vaadin-button[theme~='primary']"));
            visitor.browser().sees("Votre nom est enregistré");
            application.kill();

            application.start();
            visitor.signIn(MEMBER, DemoApplication.PASSWORD);
            awaitFound(visitor, "palindrome");
            application.stop();
            FileSystemUtils.deleteRecursively(application.dataFolder().resolve("index"));

            application.start();
            visitor.signIn(MEMBER, DemoApplication.PASSWORD);
            awaitFound(visitor, "palindrome");
            awaitFound(visitor, "convention");

            Path output = said.resolve("output");
            assertThat(application.command("--rebuild-search", null, output)).isZero();
            assertThat(Files.readString(output)).contains("made anew");
            awaitFound(visitor, "palindrome");
            assertThat(application.output()).doesNotContain(" ERROR ");
        }
    }

    private static void awaitFound(Visitor visitor, String words) {
        visitor.browser().await(page -> {
            visitor.go("recherche?q=" + words);
            return visitor.all("search-hit").isEmpty() ? null : true;
        });
    }
}
