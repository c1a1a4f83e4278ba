package fr.tuilage.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.identity.PersonDraft;
import fr.tuilage.identity.PersonService;
import fr.tuilage.mail.CalendarPart;
import fr.tuilage.support.IntegrationTest;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class NotificationServiceTests {

    @Autowired
    private NotificationService notifications;

    @Autowired
    private PersonService people;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    private UUID person(String email, Locale locale) {
        return people.create(new PersonDraft("Responsable", "Mission locale", email, locale));
    }

    @Test
    @DisplayName("SEAT-5 whoever holds several halves gets one mail, each in their own language, with their own event")
    void oneMailEach() {
        UUID french = person("responsable@mission.example", Locale.FRENCH);
        UUID english = person("terrain@mission.example", Locale.ENGLISH);
        UUID disabled = person("parti@mission.example", Locale.FRENCH);
        entities.flush();
        jdbc.sql("update person set disabled_at = created_at where id = ?")
                .param(disabled)
                .update();
        entities.clear();

        notifications.send(new Notice(
                "invitation",
                List.of(french, english, french, disabled, french),
                "invitation",
                reader -> Map.of(
                        "inviter", "Coordination", "invitedTo", "Comité", "link", "https://x.example", "expires", "—"),
                reader -> new CalendarPart("REQUEST", "for " + reader.email())));
        entities.flush();

        assertThat(jdbc.sql("select concat(address, ' ', locale, ' ', subject, ' ', calendar_ics) from outbox_mail"
                                + " order by address")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "responsable@mission.example fr Coordination vous invite\u00a0: Comité for responsable@mission.example",
                        "terrain@mission.example en Coordination invites you: Comité for terrain@mission.example");
    }
}
