package fr.tuilage.demo;

import fr.tuilage.base.NotFound;
import fr.tuilage.base.Translations;
import fr.tuilage.identity.PersonService;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Loads the demo in one transaction, when its first account is not there yet, and prints its accounts at each start. */
class DemoLoader {

    private final PersonService people;
    private final DemoHistory history;
    private final TravellingClock clock;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Translations translations;

    DemoLoader(
            PersonService people,
            DemoHistory history,
            TravellingClock clock,
            TransactionTemplate transaction,
            JsonMapper json,
            Translations translations) {
        this.people = people;
        this.history = history;
        this.clock = clock;
        this.transaction = transaction;
        this.json = json;
        this.translations = translations;
    }

    /** All or nothing: a start that is killed in the middle begins anew at the next one. */
    void loadOnce() {
        DemoScript script = read();
        if (people.findByEmail(script.administrator().email()).isEmpty()) {
            try {
                transaction.executeWithoutResult(status -> history.live(script));
            } finally {
                clock.returnToPresent();
            }
        }
    }

    private DemoScript read() {
        try (InputStream file = DemoLoader.class.getResourceAsStream("/demo/committee.json")) {
            if (file == null) {
                throw new NotFound();
            }
            return json.readValue(file, DemoScript.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The accounts to try it with, below the address: on the console itself, whatever the log is set to. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    void announce() {
        DemoScript script = read();
        StringBuilder list =
                new StringBuilder(translations.text(Locale.getDefault(), "demo.accounts", script.password()));
        script.accounts().forEach(account -> list.append("%n  %-40s %s".formatted(account.email(), account.role())));
        System.out.println(list);
    }
}
