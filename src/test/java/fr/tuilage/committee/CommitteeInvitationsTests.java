package fr.tuilage.committee;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.identity.PersonDraft;
import fr.tuilage.identity.PersonService;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class CommitteeInvitationsTests {

    private static final LocalDate LAST_DAY = World.TODAY.plusYears(1);

    @Autowired
    private World world;

    @Autowired
    private MandateService mandates;

    @Autowired
    private CoordinationService coordinations;

    @Autowired
    private FunderService funders;

    @Autowired
    private CommitteeFoundingService founding;

    @Autowired
    private PersonService people;

    @Autowired
    private JdbcClient jdbc;

    private World.Scene scene;
    private UUID committee;
    private UUID organisation;

    @BeforeEach
    void world() {
        scene = world.scene();
        committee = scene.committee().id();
        organisation = scene.committee().seats().getFirst().organisationId();
        jdbc.sql("delete from outbox_mail").update();
    }

    @Test
    @DisplayName("ID-1 who is new gets one mail, the invitation, whatever they are named to")
    void newcomers() {
        coordinate(draft("nouvelle.coordination@tuilage.example"));
        fund(draft("nouveau.financeur@tuilage.example"));
        sit(draft("nouveau.terrain@tuilage.example"));
        for (String name : List.of("nouvelle.coordination", "nouveau.financeur", "nouveau.terrain")) {
            assertThat(mailsTo(name + "@tuilage.example")).containsExactly("invitation");
        }
    }

    @Test
    @DisplayName("ID-1 who was invited before and has not come yet gets one mail, the invitation once more")
    void notYetIn() {
        for (String name : List.of("coordination", "financeur", "terrain")) {
            people.create(draft(name + ".attendu@tuilage.example"));
        }
        coordinate(draft("coordination.attendu@tuilage.example"));
        fund(draft("financeur.attendu@tuilage.example"));
        sit(draft("terrain.attendu@tuilage.example"));
        for (String name : List.of("coordination", "financeur", "terrain")) {
            assertThat(mailsTo(name + ".attendu@tuilage.example")).containsExactly("invitation");
        }
    }

    @Test
    @DisplayName("COM-3 ID-2 who is in already is told by one mail what they were named to, and from when")
    void known() {
        for (String name : List.of("coordination", "financeur", "terrain")) {
            people.setPassword(people.create(draft(name + ".connu@tuilage.example")), "une phrase de quelques mots");
        }
        coordinate(draft("coordination.connu@tuilage.example"));
        fund(draft("financeur.connu@tuilage.example"));
        sit(draft("terrain.connu@tuilage.example"));

        assertThat(mailsTo("coordination.connu@tuilage.example")).containsExactly("coordination-given");
        assertThat(mailsTo("financeur.connu@tuilage.example")).containsExactly("funder-given");
        assertThat(mailsTo("terrain.connu@tuilage.example")).containsExactly("seat-given");
        assertThat(text("coordination-given")).contains("Soin et insertion, Créteil", "novembre 2026");
        assertThat(text("funder-given")).contains("Agence régionale de santé", "Soin et insertion, Créteil");
    }

    @Test
    @DisplayName("COM-3 ID-2 who is chosen among those known is told as well; who names themselves is not")
    void chosen() {
        UUID known = world.person("Relève", "Coordination").id();
        world.run(scene.administrator(), () -> {
            coordinations.name(new CoordinationDraft(committee, organisation, known, World.TODAY, LAST_DAY));
            coordinations.name(new CoordinationDraft(
                    committee, organisation, scene.administrator().id(), World.TODAY, LAST_DAY));
            funders.grant(new FunderGrantDraft(committee, known, "Ville", World.TODAY, null));
        });
        world.written();
        assertThat(jdbc.sql("select kind from outbox_mail order by kind")
                        .query(String.class)
                        .list())
                .containsExactly("coordination-given", "funder-given");
    }

    @Test
    @DisplayName("COM-1 COM-3 who is known, and is given the coordination and a seat by a founding, is told of both")
    void founded() {
        FoundingPerson known = new FoundingPerson("coordination.connue@tuilage.example", "Une", "Personne");
        people.setPassword(people.create(draft(known.email())), "une phrase de quelques mots");
        found(List.of(row("Association Espoir", FoundingPerson.NOBODY), row("Mission locale", known)), known);

        assertThat(mailsTo(known.email())).containsExactlyInAnyOrder("coordination-given", "seat-given");
        assertThat(text("coordination-given"))
                .as("nobody coordinated before")
                .contains("dites-le à la personne qui vous a confié la coordination");
    }

    @Test
    @DisplayName("SEAT-5 COM-1 who is known, and is given two seats by a founding, is told of both in one mail")
    void twoSeats() {
        FoundingPerson known = new FoundingPerson("responsable.connue@tuilage.example", "Une", "Personne");
        people.setPassword(people.create(draft(known.email())), "une phrase de quelques mots");
        found(List.of(row("Association Espoir", known), row("Mission locale", known)), null);
        assertThat(mailsTo(known.email())).containsExactly("seat-given");
        assertThat(text("seat-given")).contains("Association Espoir", "Mission locale");
    }

    private void found(List<FoundingRow> rows, @Nullable FoundingPerson coordinator) {
        world.run(
                scene.administrator(),
                () -> founding.found(new FoundingDraft(
                        "Soin et logement",
                        "Créteil",
                        CommitteeLevel.LOCAL,
                        World.PARIS,
                        SchoolZone.C,
                        PublicHolidayRegion.METROPOLE,
                        "Que personne ne tombe entre nous.",
                        null,
                        rows,
                        0,
                        coordinator,
                        Locale.FRENCH)));
    }

    private static FoundingRow row(String name, FoundingPerson manager) {
        return new FoundingRow(name, "", "", manager, FoundingPerson.NOBODY);
    }

    private void coordinate(PersonDraft person) {
        world.run(
                scene.coordination(),
                () -> coordinations.invite(committee, organisation, person, World.TODAY, LAST_DAY));
    }

    private void fund(PersonDraft person) {
        world.run(
                scene.coordination(),
                () -> funders.invite(committee, person, "Agence régionale de santé", World.TODAY));
    }

    private void sit(PersonDraft person) {
        UUID spip = scene.committee().seat("SPIP").id();
        world.run(
                scene.coordination(),
                () -> mandates.inviteTo(
                        new HalfInvitation(spip, SeatHalf.FIELD_WORKER, false, person, World.TODAY, null)));
    }

    private static PersonDraft draft(String email) {
        return new PersonDraft("Une", "Personne", email, Locale.FRENCH);
    }

    private String text(String kind) {
        return jdbc.sql("select body_text from outbox_mail where kind = ?")
                .param(kind)
                .query(String.class)
                .single();
    }

    private List<String> mailsTo(String address) {
        world.written();
        return jdbc.sql("select kind from outbox_mail where address = ?")
                .param(address)
                .query(String.class)
                .list();
    }
}
