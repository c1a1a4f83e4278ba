package fr.tuilage;

import fr.tuilage.base.Translations;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever started the application where to go: on the console itself, whatever the log is set to. */
@Component
class ReadyAnnouncement {

    private final Translations translations;
    private final String publicUrl;

    ReadyAnnouncement(Translations translations, @Value("${tuilage.public-url}") String publicUrl) {
        this.translations = translations;
        this.publicUrl = publicUrl;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void announce() {
        System.out.println(translations.text(Locale.getDefault(), "start.ready", publicUrl));
    }
}
