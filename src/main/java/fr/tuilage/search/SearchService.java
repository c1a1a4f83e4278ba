package fr.tuilage.search;

import fr.tuilage.base.Forbidden;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.identity.CurrentPerson;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One search over everything that the person may see (DOC-2, ID-3). */
@Service
public class SearchService {

    /** Nobody turns so many pages: whoever gets there asks more precisely. */
    static final int LAST_PAGE = 499;

    private static final int FIRST = 6;

    private final EntityManager entities;
    private final List<SearchScopes> rights;
    private final PassagePages pages;
    private final CurrentPerson currentPerson;

    SearchService(EntityManager entities, List<SearchScopes> rights, PassagePages pages, CurrentPerson currentPerson) {
        this.entities = entities;
        this.rights = rights;
        this.pages = pages;
        this.currentPerson = currentPerson;
    }

    /**
     * A page of what is found, with how much there is in all.
     *
     * @throws Forbidden when nobody is signed in
     * @throws RuleViolation when the text is longer than 200 characters
     */
    @Transactional(readOnly = true)
    public SearchResults search(SearchQuery query) {
        Permission permission = permission();
        IndexQuery index = new IndexQuery(Search.session(entities), permission, new Words(query.text()));
        if (index.findsNothing()) {
            return new SearchResults(0, 0, List.of(), Map.of(), Map.of(), permission.places());
        }
        int page = Math.clamp(query.page(), 0, LAST_PAGE);
        IndexQuery.Counted counted = index.fetchCounted(query, page * SearchResults.PAGE_SIZE, SearchResults.PAGE_SIZE);
        IndexQuery.Found found = counted.found();
        if (found.hits().isEmpty() && found.total() > 0) {
            page = Math.toIntExact((found.total() - 1) / SearchResults.PAGE_SIZE);
            found = index.fetch(query, page * SearchResults.PAGE_SIZE, SearchResults.PAGE_SIZE);
        }
        return new SearchResults(
                found.total(),
                page,
                pages.tell(found.hits()),
                counted.kinds(),
                new TreeMap<>(counted.years()).descendingMap(),
                permission.places());
    }

    /**
     * The first few that are found, while somebody types.
     *
     * @throws Forbidden when nobody is signed in
     * @throws RuleViolation when the text is longer than 200 characters
     */
    @Transactional(readOnly = true)
    public SearchResults first(String text) {
        Permission permission = permission();
        IndexQuery index = new IndexQuery(Search.session(entities), permission, new Words(text));
        IndexQuery.Found found =
                index.findsNothing() ? IndexQuery.Found.NOTHING : index.fetch(SearchQuery.of(text), 0, FIRST);
        return new SearchResults(found.total(), 0, found.hits(), Map.of(), Map.of(), List.of());
    }

    private Permission permission() {
        UUID person = currentPerson.id();
        return new Permission(
                rights.stream().flatMap(each -> each.scopes(person).stream()).toList());
    }
}
