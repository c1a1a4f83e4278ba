package fr.tuilage.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.Forbidden;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.StatementCount;
import fr.tuilage.support.World;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class OrganisationServiceTests {

    private static final OrganisationDraft DRAFT =
            new OrganisationDraft("Mission locale du Nord-Est", "Mission locale", "Emploi des jeunes");

    @Autowired
    private World world;

    @Autowired
    private OrganisationService organisations;

    private SignedInPerson person;

    @BeforeEach
    void person() {
        person = world.person("Coordination", "Drogues et Société");
    }

    @Test
    @DisplayName("ID-2 an organisation is found by its exact name, never by a part of it")
    void exactName() {
        UUID id = world.as(person, () -> organisations.create(DRAFT));
        assertThat(find(" Mission locale du Nord-Est "))
                .extracting(OrganisationLine::id)
                .containsExactly(id);
        for (String near :
                List.of("Mission locale", "mission locale du nord-est", "Mission locale du Nord-Est %", "%")) {
            assertThat(find(near)).as(near).isEmpty();
        }
    }

    @Test
    @DisplayName("ID-2 what is known of an organisation stays when another committee names it")
    void foundAgain() {
        UUID id = world.as(person, () -> organisations.create(DRAFT));
        assertThat(world.as(
                        person,
                        () -> organisations.findOrCreate(
                                new OrganisationDraft("Mission locale du Nord-Est", "ML", "Autre chose"))))
                .isEqualTo(id);
        assertThat(find(DRAFT.name()).getFirst()).satisfies(line -> {
            assertThat(line.mission()).isEqualTo("Emploi des jeunes");
            assertThat(line.label()).isEqualTo("Mission locale");
        });
        assertThatThrownBy(() -> world.as(person, () -> organisations.create(DRAFT)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("refusal.organisation.name-taken");
    }

    @Test
    @DisplayName("ID-3 nobody looks organisations up without signing in")
    void signedIn() {
        assertThatThrownBy(() -> organisations.create(DRAFT)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> organisations.findOrCreate(DRAFT)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> organisations.findByName(DRAFT.name())).isInstanceOf(Forbidden.class);
    }

    @Test
    @DisplayName(
            "COM-1 a name of 10,000 characters and no name are refused; HTML is kept as text; names take one statement")
    void badInput() {
        assertThatThrownBy(() -> new OrganisationDraft("x".repeat(10_000), null, null))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("refusal.too-long");
        assertThatThrownBy(() -> new OrganisationDraft("  ", null, null))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("refusal.missing");
        String html = "<b onmouseover=alert(1)>Structure</b>";
        UUID id = world.as(person, () -> organisations.create(new OrganisationDraft(html, null, null)));
        assertThat(organisations.lines(List.of(id)).get(id))
                .extracting(OrganisationLine::name)
                .isEqualTo(html);
        StatementCount.of(() -> organisations.lines(List.of(id, UUID.randomUUID())))
                .isAtMost(1);
    }

    private List<OrganisationLine> find(String name) {
        world.written();
        return world.as(person, () -> organisations.findByName(name)).stream().toList();
    }
}
