package fr.tuilage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.support.Browser;
import fr.tuilage.support.RunningApplication;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The application is killed while somebody takes the minutes. */
class MinutesKillIT {

    private static final String SAVED = "Ce qui est dit enregistré le reste.";
    private static final String TYPED_WHILE_AWAY = " Et la suite attend dans la page.";

    @Test
    @DisplayName("MIN-3 killed in the middle of a sentence: what was saved is there, what was not comes back")
    void killedWhileTyping() {
        try (RunningApplication application = RunningApplication.onEmptyData(Map.of("TUILAGE_DEMO", "true"));
                Visitor writer = new Visitor(application.start().url(), Locale.FRENCH)) {
            Browser browser = writer.browser();
            writer.signIn(JourneyIT.COORDINATION, JourneyIT.PASSWORD);
            String meeting = writer.beginSession();

            writer.passage().sendKeys(SAVED);
            writer.awaitPassage("saved");

            application.kill();
            writer.passage().sendKeys(TYPED_WHILE_AWAY);
            writer.awaitPassage("waiting");
            assertThat(browser.byTestId("passage-EXCHANGE").getText())
                    .as("nothing is called saved that the server does not have")
                    .doesNotContain("Enregistré");

            application.start();
            try (Visitor reader = new Visitor(application.url(), Locale.FRENCH)) {
                reader.signIn("responsable.ml@tuilage.example", JourneyIT.PASSWORD)
                        .go(meeting);
                reader.browser().sees(SAVED);
            }
            writer.signIn(JourneyIT.COORDINATION, JourneyIT.PASSWORD).go(meeting);
            browser.await(
                    page -> (SAVED + TYPED_WHILE_AWAY).equals(writer.passage().getDomProperty("value")) ? true : null);
            writer.awaitPassage("saved");
        }
    }
}
