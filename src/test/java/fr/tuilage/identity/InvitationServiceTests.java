package fr.tuilage.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.support.IntegrationTest;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class InvitationServiceTests {

    @Autowired
    private InvitationService invitations;

    @Autowired
    private PersonService people;

    @Autowired
    private PersonRepository stored;

    @Autowired
    private JdbcClient jdbc;

    private static final PersonDraft DRAFT =
            new PersonDraft("Terrain", "Association Espoir", "Terrain@Espoir.example", Locale.FRENCH);

    @Test
    @DisplayName("ID-1 an invited person gets one mail with a link of which only the hash is stored")
    void invites() {
        UUID id = invitations.invite(DRAFT, "Soin et insertion").id();
        stored.flush();

        assertThat(people.findByEmail("terrain@espoir.EXAMPLE"))
                .map(PersonLine::id)
                .contains(id);
        String text = jdbc.sql("select body_text from outbox_mail where person_id = ?")
                .param(id)
                .query(String.class)
                .single();
        assertThat(text).contains("Soin et insertion", "/invitation/", "7 décembre 2026");
        String token = text.replaceAll("(?s).*/invitation/([A-Za-z0-9_-]+).*", "$1");
        assertThat(token).hasSize(43);
        assertThat(jdbc.sql("select token_hash from invitation where person_id = ?")
                        .param(id)
                        .query(byte[].class)
                        .single())
                .isEqualTo(SecretToken.hash(token));
    }

    @Test
    @DisplayName("ID-1 whoever has a password gets no link, whoever was disabled cannot be invited")
    void doesNotInviteTwice() {
        UUID id = people.create(DRAFT);
        people.setPassword(id, "une phrase de quelques mots");
        assertThat(invitations.invite(DRAFT, null)).isEqualTo(InvitedPerson.known(id));
        stored.flush();
        assertThat(jdbc.sql("select count(*) from outbox_mail where person_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
        stored.findById(id).orElseThrow().disable(java.time.Instant.EPOCH);
        assertThatThrownBy(() -> invitations.invite(DRAFT, null))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("refusal.identity.person-disabled");
    }
}
