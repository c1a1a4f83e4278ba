package fr.tuilage.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.common.ValueModel;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** The words of one person, asked of the index within what they may find. */
final class IndexQuery {

    private static final int PASSAGES = 2;

    /** The library counts how often any of the words stands in a passage; those that hold most of them are chosen of these. */
    private static final int CANDIDATES = 8;

    private static final int PASSAGE_LENGTH = 180;

    /** A word of the title says more than one of the text. */
    private static final float OF_TITLE = 4;

    /** Of two that are alike the newer one comes first. */
    private static final float OF_LAST_YEARS = 0.4f;

    private static final int LAST_YEARS = 2;

    private static final AggregationKey<Map<EntryKind, Long>> KINDS = AggregationKey.of("kinds");
    private static final AggregationKey<Map<Integer, Long>> YEARS = AggregationKey.of("years");

    private final SearchSession session;
    private final Permission permission;
    private final Words words;

    IndexQuery(SearchSession session, Permission permission, Words words) {
        this.session = session;
        this.permission = permission;
        this.words = words;
    }

    record Found(long total, List<SearchHit> hits) {
        static final Found NOTHING = new Found(0, List.of());
    }

    /** A page of what is found, with how much there is of each kind and of each year: asked at once where it is the same question. */
    record Counted(Found found, Map<EntryKind, Long> kinds, Map<Integer, Long> years) {}

    boolean findsNothing() {
        return words.isEmpty() || permission.nothing();
    }

    Found fetch(SearchQuery query, int offset, int limit) {
        return found(shown(query).fetch(offset, limit));
    }

    /** The same, with the counts of each kind whatever kinds were chosen, and of each year whatever year was. */
    Counted fetchCounted(SearchQuery query, int offset, int limit) {
        SearchResult<SearchHit> result = shown(query)
                .aggregation(KINDS, IndexQuery::kinds)
                .aggregation(YEARS, IndexQuery::years)
                .fetch(offset, limit);
        return new Counted(
                found(result),
                query.kinds().isEmpty()
                        ? result.aggregation(KINDS)
                        : counts(query.of(Set.of()), KINDS, IndexQuery::kinds),
                query.year() == null
                        ? result.aggregation(YEARS)
                        : counts(query.ofYear(null), YEARS, IndexQuery::years));
    }

    private static Found found(SearchResult<SearchHit> result) {
        return new Found(result.total().hitCount(), result.hits());
    }

    private SearchQueryOptionsStep<?, ?, SearchHit, ?, ?, ?> shown(SearchQuery query) {
        return session.search(SearchEntry.class)
                .select(this::hit)
                .where(search -> predicate(search, query))
                .sort(sort -> sort.score().then().field("on").desc().missing().last())
                .highlighter(marks -> marks.fastVector()
                        .fragmentSize(PASSAGE_LENGTH)
                        .numberOfFragments(CANDIDATES)
                        .orderByScore(true)
                        .tag(Marks.OPEN, Marks.CLOSE))
                .highlighter(
                        "whole",
                        marks -> marks.fastVector().numberOfFragments(0).tag(Marks.OPEN, Marks.CLOSE));
    }

    private <V> Map<V, Long> counts(
            SearchQuery query,
            AggregationKey<Map<V, Long>> key,
            Function<SearchAggregationFactory, AggregationFinalStep<Map<V, Long>>> counted) {
        return session.search(SearchEntry.class)
                .where(search -> predicate(search, query))
                .aggregation(key, counted::apply)
                .fetch(0)
                .aggregation(key);
    }

    private static AggregationFinalStep<Map<EntryKind, Long>> kinds(SearchAggregationFactory counts) {
        return counts.terms().field("kind", EntryKind.class).maxTermCount(Integer.MAX_VALUE);
    }

    private static AggregationFinalStep<Map<Integer, Long>> years(SearchAggregationFactory counts) {
        return counts.terms().field("year", Integer.class, ValueModel.INDEX).maxTermCount(Integer.MAX_VALUE);
    }

    private PredicateFinalStep predicate(SearchPredicateFactory search, SearchQuery query) {
        BooleanPredicateClausesStep<?, ?> all = search.bool()
                .filter(permission.predicate(search))
                .must(search.simpleQueryString()
                        .field("title")
                        .boost(OF_TITLE)
                        .field("text")
                        .matching(words.query())
                        .defaultOperator(BooleanOperator.AND))
                .should(search.range()
                        .field("on")
                        .atLeast(permission.latest().minusYears(LAST_YEARS))
                        .constantScore()
                        .boost(OF_LAST_YEARS));
        if (!query.kinds().isEmpty()) {
            all.filter(search.terms().field("kind").matchingAny(query.kinds()));
        }
        if (query.scopeId() != null) {
            all.filter(search.match().field("scopeId").matching(query.scopeId()));
        }
        if (query.year() != null) {
            all.filter(search.match().field("year").matching(query.year(), ValueModel.INDEX));
        }
        return all;
    }

    private ProjectionFinalStep<SearchHit> hit(SearchProjectionFactory<?, ?> of) {
        return of.composite()
                .from(
                        of.composite()
                                .from(
                                        of.field("kind", EntryKind.class),
                                        of.field("sourceId", UUID.class),
                                        of.field("scopeId", UUID.class))
                                .as(Source::new),
                        of.composite()
                                .from(
                                        of.field("title", String.class),
                                        of.field("on", LocalDate.class),
                                        of.field("path", String.class))
                                .as(Shown::new),
                        of.composite()
                                .from(
                                        of.highlight("title").highlighter("whole"),
                                        of.highlight("text"),
                                        of.field("opening", String.class, ValueModel.INDEX))
                                .as(Marked::new))
                .as(this::hit);
    }

    private SearchHit hit(Source source, Shown shown, Marked marked) {
        return new SearchHit(
                source.kind(),
                source.id(),
                Marks.parts(
                        marked.titles().isEmpty()
                                ? shown.title()
                                : marked.titles().getFirst()),
                (marked.passages().isEmpty() ? Stream.of(marked.opening()) : marked.passages().stream())
                        .map(passage -> new Passage(Marks.parts(passage), null))
                        .filter(passage -> !passage.plain().isBlank())
                        .sorted(Comparator.comparingLong(Passage::differentWords)
                                .reversed())
                        .limit(PASSAGES)
                        .toList(),
                permission.name(source.scopeId()),
                shown.on(),
                shown.path());
    }

    private record Source(EntryKind kind, UUID id, UUID scopeId) {}

    private record Shown(String title, LocalDate on, String path) {}

    private record Marked(List<String> titles, List<String> passages, String opening) {}
}
