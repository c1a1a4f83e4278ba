package fr.tuilage.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.Forbidden;
import fr.tuilage.committee.CommitteeAudience;
import fr.tuilage.register.ActionDraft;
import fr.tuilage.register.ActionService;
import fr.tuilage.register.DecisionDraft;
import fr.tuilage.register.DecisionService;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.SearchIndex;
import fr.tuilage.support.World;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The index can be thrown away at any time: what is stored makes it anew (DOC-2). */
@IntegrationTest
class SearchRebuildTests {

    @Autowired
    private SearchService search;

    @Autowired
    private IndexService service;

    @Autowired
    private IndexWork work;

    @Autowired
    private SearchFeed feed;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private ActionService actions;

    @Autowired
    private SearchIndex index;

    @Autowired
    private World world;

    @Autowired
    private JdbcClient jdbc;

    private World.Scene scene;

    @BeforeEach
    void scene() {
        scene = world.scene();
        index.settle();
    }

    @Test
    @DisplayName("DOC-2 thrown away, the index is missed and made anew from what is stored")
    void thrownAway() {
        assertThat(found("Mission locale")).isEqualTo(3);
        index.empty();
        assertThat(found("Mission locale")).isZero();
        assertThat(work.isMissing()).isTrue();
        work.all();
        index.settle();
        assertThat(found("Mission locale")).isEqualTo(3);
        assertThat(work.isMissing()).isFalse();
    }

    @Test
    @DisplayName("DOC-2 made anew beside what is there, nothing is found twice and nothing is missing meanwhile")
    void beside() {
        work.all();
        assertThat(found("Mission locale")).isEqualTo(3);
        index.settle();
        assertThat(found("Mission locale")).isEqualTo(3);
    }

    @Test
    @DisplayName("DOC-2 made anew, what is no longer stored is found no more")
    void noLongerStored() {
        UUID source = UUID.randomUUID();
        feed.put(new SearchEntryDraft(
                EntryKind.DOCUMENT,
                source,
                scene.committee().id(),
                Set.of(CommitteeAudience.of(scene.committee().id())),
                "Palindrome",
                "",
                null,
                null,
                null,
                "documents/" + source));
        index.settle();
        assertThat(found("palindrome")).isOne();
        world.written();
        jdbc.sql("delete from search_entry where source_id = ?").param(source).update();
        work.all();
        index.settle();
        assertThat(found("palindrome")).isZero();
    }

    @Test
    @DisplayName("DOC-2 made anew, what was stored before there was a search is found like everything else")
    void storedBefore() {
        UUID committee = scene.committee().id();
        UUID seat = scene.committee().seats().getFirst().id();
        world.run(scene.member(), () -> {
            decisions.record(new DecisionDraft(committee, null, null, "Une fiche de contact partagée", null));
            actions.record(
                    new ActionDraft(committee, null, null, "Rédiger la notice", seat, null, World.TODAY.plusDays(9)));
        });
        index.settle();
        long entries = entries();
        jdbc.sql("delete from search_entry").update();
        index.empty();
        assertThat(found("fiche contact")).isZero();
        work.all();
        index.settle();
        assertThat(found("fiche contact")).isOne();
        assertThat(found("notice")).isOne();
        assertThat(found("Mission locale")).isEqualTo(3);
        assertThat(entries()).isEqualTo(entries);
    }

    private long entries() {
        return jdbc.sql("select count(*) from search_entry where scope_id = ?")
                .param(scene.committee().id())
                .query(Long.class)
                .single();
    }

    @Test
    @DisplayName("ID-2 administrators have it made anew, once at a time, and see numbers; nobody else does")
    void administrators() {
        world.run(scene.administrator(), () -> {
            assertThat(service.state()).returns(false, IndexState::rebuilding);
            assertThat(service.rebuild()).isTrue();
            assertThat(service.rebuild()).isFalse();
            assertThat(service.state()).returns(true, IndexState::rebuilding);
            assertThat(service.state().entries()).isGreaterThan(20);
        });
        world.run(scene.coordination(), () -> {
            assertThatThrownBy(service::state).isInstanceOf(Forbidden.class);
            assertThatThrownBy(service::rebuild).isInstanceOf(Forbidden.class);
        });
    }

    private long found(String words) {
        return world.as(scene.member(), () -> search.search(SearchQuery.of(words)))
                .total();
    }
}
