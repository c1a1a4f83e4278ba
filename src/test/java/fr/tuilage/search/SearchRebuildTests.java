package fr.tuilage.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.Forbidden;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.SearchIndex;
import fr.tuilage.support.World;
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
        world.written();
        jdbc.sql("delete from search_entry where scope_id = ? and kind = 'PERSON'")
                .param(scene.committee().id())
                .update();
        assertThat(found("Mission locale")).isEqualTo(3);
        work.all();
        index.settle();
        assertThat(found("Mission locale")).isOne();
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
