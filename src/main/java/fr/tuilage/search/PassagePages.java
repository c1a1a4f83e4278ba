package fr.tuilage.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says on which page of its document a passage stands: first which of the documents found have pages, then, for those,
 * one question for all, answered by the database, so that no long text travels. A form feed ends a page.
 */
@Component
class PassagePages {

    static final char PAGE_END = '\f';

    /** In bytes, where letters are compared as they are written. */
    private static final String PAGE = """
            select ? place, 1 + length(head) - length(replace(head, char(12), '')) page
            from (select left(cast(text as binary), locate(cast(? as binary), cast(text as binary))) head
                  from search_entry where id = ?) found
            where length(head) > 0""";

    private final JdbcClient jdbc;

    PassagePages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Page(int place, int page) {}

    List<SearchHit> tell(List<SearchHit> hits) {
        List<Object> arguments = new ArrayList<>();
        List<Passage> asked = new ArrayList<>();
        Set<UUID> paged = paged(hits);
        for (SearchHit hit : hits) {
            UUID entry = SearchEntry.id(hit.kind(), hit.sourceId());
            if (paged.contains(entry)) {
                for (Passage passage : hit.passages()) {
                    arguments.addAll(List.of(asked.size(), passage.plain(), entry));
                    asked.add(passage);
                }
            }
        }
        if (asked.isEmpty()) {
            return hits;
        }
        // By identity: the same words may stand in two documents.
        Map<Passage, Passage> told = new IdentityHashMap<>();
        jdbc.sql(String.join(" union all ", Collections.nCopies(asked.size(), PAGE)))
                .params(arguments)
                .query(Page.class)
                .list()
                .forEach(found -> {
                    Passage passage = asked.get(found.place());
                    told.put(passage, passage.onPage(found.page() + endsBeforeHit(passage)));
                });
        return hits.stream()
                .map(hit -> hit.with(hit.passages().stream()
                        .map(passage -> told.getOrDefault(passage, passage))
                        .toList()))
                .toList();
    }

    /** The entries of documents that have pages: few of those that are not PDFs. */
    private Set<UUID> paged(List<SearchHit> hits) {
        List<UUID> documents = hits.stream()
                .filter(hit ->
                        hit.kind() == EntryKind.DOCUMENT && !hit.passages().isEmpty())
                .map(hit -> SearchEntry.id(hit.kind(), hit.sourceId()))
                .toList();
        return documents.isEmpty()
                ? Set.of()
                : jdbc.sql("select id from search_entry where id in (:documents) and paged")
                        .param("documents", documents)
                        .query(UUID.class)
                        .set();
    }

    /** Pages that end within the passage, after its first letter and before what was looked for. */
    private static int endsBeforeHit(Passage passage) {
        String before = TextPart.plain(
                passage.parts().stream().takeWhile(part -> !part.hit()).toList());
        return (int) IntStream.range(1, before.length())
                .filter(index -> before.charAt(index) == PAGE_END)
                .count();
    }
}
