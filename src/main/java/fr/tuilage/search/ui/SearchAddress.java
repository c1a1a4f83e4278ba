package fr.tuilage.search.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import fr.tuilage.base.ui.Parameters;
import fr.tuilage.search.EntryKind;
import fr.tuilage.search.SearchQuery;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A search as an address, which can be sent to a colleague: words, filters and page. */
final class SearchAddress {

    private static final String TEXT = "q";
    private static final String KIND = "nature";
    private static final String PLACE = "comite";
    private static final String YEAR = "annee";
    private static final String PAGE = "page";

    private SearchAddress() {}

    static String of(SearchQuery query) {
        String path = RouteConfiguration.forSessionScope().getUrl(SearchView.class);
        return path + "?" + parameters(query).getQueryString();
    }

    static QueryParameters parameters(SearchQuery query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put(TEXT, List.of(query.text()));
        if (!query.kinds().isEmpty()) {
            parameters.put(
                    KIND,
                    query.kinds().stream().sorted().map(SearchAddress::word).toList());
        }
        if (query.scopeId() != null) {
            parameters.put(PLACE, List.of(query.scopeId().toString()));
        }
        if (query.year() != null) {
            parameters.put(YEAR, List.of(query.year().toString()));
        }
        if (query.page() > 0) {
            parameters.put(PAGE, List.of(Integer.toString(query.page() + 1)));
        }
        return new QueryParameters(parameters);
    }

    /** @throws fr.tuilage.base.NotFound when what should be an identifier is none */
    static SearchQuery read(QueryParameters address) {
        Set<String> kinds = Set.copyOf(address.getParameters(KIND));
        return new SearchQuery(
                address.getSingleParameter(TEXT).orElse(""),
                Arrays.stream(EntryKind.values())
                        .filter(kind -> kinds.contains(word(kind)))
                        .collect(Collectors.toSet()),
                address.getSingleParameter(PLACE).map(Parameters::id).orElse(null),
                number(address, YEAR).orElse(null),
                number(address, PAGE).map(page -> page - 1).orElse(0));
    }

    private static Optional<Integer> number(QueryParameters address, String name) {
        return address.getSingleParameter(name)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf);
    }

    private static String word(EntryKind kind) {
        return switch (kind) {
            case DOCUMENT -> "documents";
            case MINUTES -> "comptes-rendus";
            case DECISION -> "decisions";
            case ACTION -> "actions";
            case PERSON -> "personnes";
            case ORGANISATION -> "structures";
            case COMMITTEE -> "comites";
        };
    }
}
