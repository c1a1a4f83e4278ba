package fr.tuilage.search;

import fr.tuilage.base.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.ValueBridgeRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be found. Everything that a result shows is in the index, so that a search asks the database for
 * nothing but the rights of who searches.
 */
@Entity
@Table(name = "search_entry")
@Indexed(index = SearchEntry.INDEX)
class SearchEntry extends StoredEntity {

    static final String INDEX = "entry";

    /** What fits into a title; whoever needs more has a text. */
    static final int LONGEST_TITLE = 300;

    /** What of a text can be found: a thousand pages. */
    static final int LONGEST_TEXT = 2_000_000;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
    private EntryKind kind;

    @Column(nullable = false, updatable = false)
    @KeywordField(projectable = Projectable.YES, searchable = Searchable.NO)
    private UUID sourceId;

    @Column(nullable = false)
    @KeywordField(projectable = Projectable.YES)
    private UUID scopeId;

    @Column(nullable = false, columnDefinition = "text")
    @Convert(converter = AudiencesConverter.class)
    @KeywordField
    private Set<String> audiences;

    @Column(nullable = false)
    @FullTextField(
            analyzer = FrenchAnalysis.KEPT,
            searchAnalyzer = FrenchAnalysis.ASKED,
            projectable = Projectable.YES,
            highlightable = Highlightable.FAST_VECTOR)
    private String title;

    @Column(nullable = false, columnDefinition = "longtext")
    @FullTextField(
            analyzer = FrenchAnalysis.KEPT,
            searchAnalyzer = FrenchAnalysis.ASKED,
            projectable = Projectable.YES,
            highlightable = Highlightable.FAST_VECTOR)
    @KeywordField(
            name = "opening",
            valueBridge = @ValueBridgeRef(type = OpeningBridge.class),
            projectable = Projectable.YES,
            searchable = Searchable.NO)
    private String text;

    /** Whether a form feed parts the text: for {@link PassagePages}, which then need not read those that have no pages. */
    @SuppressWarnings("UnusedVariable") // read by the database only
    private boolean paged;

    @Column(name = "shown_on")
    @GenericField(projectable = Projectable.YES, sortable = Sortable.YES)
    @GenericField(name = "year", valueBridge = @ValueBridgeRef(type = YearBridge.class), aggregable = Aggregable.YES)
    private @Nullable LocalDate on;

    @Column(name = "found_from")
    @GenericField
    private @Nullable LocalDate from;

    @Column(name = "found_until")
    @GenericField
    private @Nullable LocalDate until;

    @Column(nullable = false)
    @KeywordField(projectable = Projectable.YES, searchable = Searchable.NO)
    private String path;

    protected SearchEntry() {}

    /** Made of what it speaks of: two who feed the same meet at the same row. */
    static UUID id(EntryKind kind, UUID sourceId) {
        return UUID.nameUUIDFromBytes((kind + ":" + sourceId).getBytes(StandardCharsets.UTF_8));
    }

    void change(SearchEntryDraft draft) {
        scopeId = draft.scopeId();
        audiences = draft.audiences().stream().map(Audience::token).collect(Collectors.toUnmodifiableSet());
        title = Marks.stripped(draft.title(), LONGEST_TITLE);
        text = Marks.without(
                draft.title().length() > LONGEST_TITLE ? draft.title() + "\n" + draft.text() : draft.text(),
                LONGEST_TEXT);
        paged = text.indexOf(PassagePages.PAGE_END) >= 0;
        on = draft.on();
        from = draft.from();
        until = draft.until();
        path = draft.path();
    }
}
