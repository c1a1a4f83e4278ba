package fr.tuilage.committee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.shell.Navigation;
import fr.tuilage.shell.NavigationItem;
import fr.tuilage.shell.Scope;
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
class CommitteeNavigationTests {

    @Autowired
    private World world;

    @Autowired
    private CommitteeNavigation navigation;

    private World.Scene scene;
    private UUID committee;

    @BeforeEach
    void world() {
        scene = world.scene();
        committee = scene.committee().id();
    }

    @Test
    @DisplayName("ID-3 the menu offers what the role allows, and nothing of a committee that is not one’s own")
    void entries() {
        assertThat(labels(scene.coordination()))
                .containsExactly("committee.partners", "committee.documents", "committee.settings", "committee.found");
        assertThat(labels(scene.member())).containsExactly("committee.partners", "committee.documents");
        assertThat(labels(scene.thirdParty())).containsExactly("committee.partners", "committee.documents");
        assertThat(labels(scene.funder())).isEmpty();
        assertThat(labels(scene.stranger())).isEmpty();
        assertThat(labels(scene.administrator())).containsExactly("committee.found", "committee.directory");
    }

    @Test
    @DisplayName("COM-2 one switches between the committees one belongs to; a funder has none to switch to")
    void scopes() {
        assertThat(world.as(scene.member(), navigation::scopes))
                .extracting(Scope::id)
                .containsExactly(committee);
        assertThat(world.as(scene.funder(), navigation::scopes)).isEmpty();
        StatementCount.of(() -> {
                    world.as(scene.member(), navigation::scopes);
                    labels(scene.member());
                })
                .isAtMost(2);
    }

    private List<String> labels(SignedInPerson person) {
        return world.as(person, () -> navigation.items(new Navigation(committee))).stream()
                .map(NavigationItem::labelKey)
                .toList();
    }
}
