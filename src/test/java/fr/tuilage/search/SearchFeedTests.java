package fr.tuilage.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.support.Contest;
import fr.tuilage.support.IntegrationTest;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How modules let something be found. */
@IntegrationTest
class SearchFeedTests {

    private final UUID source = UUID.randomUUID();
    private final UUID committee = UUID.randomUUID();

    @Autowired
    private SearchFeed feed;

    @Autowired
    private Contest contest;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("DOC-2 what is fed again replaces what was there; what is taken away may come back")
    void replaced() {
        feed.put(draft("Premier titre"));
        feed.put(draft("Second titre"));
        assertThat(title()).contains("Second titre");
        feed.remove(EntryKind.DECISION, source);
        assertThat(title()).isEmpty();
        feed.remove(EntryKind.DECISION, source);
        feed.put(draft("Troisième titre"));
        assertThat(title()).contains("Troisième titre");
    }

    @Test
    @DisplayName("DOC-2 two who feed the same for the first time, or again, at the same moment both succeed")
    void atOnce() {
        contest.on(() -> source, id -> {
            assertThat(contest.together(() -> feed.put(draft("L’un")), () -> feed.put(draft("L’autre"))))
                    .allMatch(Optional::isEmpty);
            assertThat(contest.together(() -> feed.put(draft("L’une")), () -> feed.put(draft("L’autre encore"))))
                    .allMatch(Optional::isEmpty);
            assertThat(contest.committed(this::title)).isPresent();
        });
    }

    @Test
    @DisplayName("DOC-2 titles are cut, control characters and marks are taken out: nothing that is fed can fail")
    void anything() {
        feed.put(draft("\uE000a\u0000b\uE001\uD800" + "x".repeat(10_000)));
        assertThat(title().orElseThrow()).hasSize(300).startsWith("a b").doesNotContain("\uE000", "\uE001", "\u0000");
    }

    private Optional<String> title() {
        entities.flush();
        return jdbc.sql("select title from search_entry where source_id = ?")
                .param(source)
                .query(String.class)
                .optional();
    }

    private SearchEntryDraft draft(String title) {
        return new SearchEntryDraft(
                EntryKind.DECISION,
                source,
                committee,
                Set.of(new Audience("committee", committee)),
                title,
                "Un texte",
                LocalDate.of(2026, 3, 12),
                null,
                null,
                "comites/" + committee);
    }
}
