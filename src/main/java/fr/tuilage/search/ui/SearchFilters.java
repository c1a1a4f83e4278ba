package fr.tuilage.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import fr.tuilage.search.EntryKind;
import fr.tuilage.search.SearchPlace;
import fr.tuilage.search.SearchQuery;
import fr.tuilage.search.SearchResults;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Less of what was found: of one kind, of one committee, of one year. */
class SearchFilters extends Div {

    SearchFilters(SearchQuery query, SearchResults found, Consumer<SearchQuery> open) {
        addClassName("search-filters");
        add(kinds(query, found));
        Div choices = new Div();
        choices.addClassName("search-choices");
        if (found.places().size() > 1) {
            choices.add(places(query, found, open));
        }
        if (!found.byYear().isEmpty() || query.year() != null) {
            choices.add(years(query, found, open));
        }
        add(choices);
    }

    private Nav kinds(SearchQuery query, SearchResults found) {
        UnorderedList list = new UnorderedList();
        long all = found.byKind().values().stream().mapToLong(Long::longValue).sum();
        list.add(kind(query.of(Set.of()), "search.kinds.all", all, query.kinds().isEmpty()));
        Set<EntryKind> offered = new TreeSet<>(found.byKind().keySet());
        offered.addAll(query.kinds());
        for (EntryKind kind : offered) {
            list.add(kind(
                    query.of(Set.of(kind)),
                    "search.kinds." + kind,
                    found.byKind().getOrDefault(kind, 0L),
                    query.kinds().contains(kind)));
        }
        Nav nav = new Nav(list);
        nav.addClassName("filters");
        nav.getElement().setAttribute("aria-label", getTranslation("search.kinds"));
        return nav;
    }

    private ListItem kind(SearchQuery query, String key, long count, boolean current) {
        Anchor link =
                new Anchor(SearchAddress.of(query), getTranslation("search.kinds.count", getTranslation(key), count));
        link.setRouterIgnore(false);
        link.setTestId(key);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }

    private Select<SearchPlace> places(SearchQuery query, SearchResults found, Consumer<SearchQuery> open) {
        Select<SearchPlace> select = new Select<>();
        select.setLabel(getTranslation("search.place"));
        select.setItems(found.places());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("search.place.all"));
        select.setItemLabelGenerator(place -> place == null ? getTranslation("search.place.all") : place.name());
        select.setTestId("search-place");
        found.places().stream()
                .filter(place -> place.id().equals(query.scopeId()))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(event -> open.accept(
                query.in(event.getValue() == null ? null : event.getValue().id())));
        return select;
    }

    private Select<Integer> years(SearchQuery query, SearchResults found, Consumer<SearchQuery> open) {
        List<Integer> offered = new ArrayList<>(found.byYear().keySet());
        Integer chosen = query.year();
        if (chosen != null && !offered.contains(chosen)) {
            offered.add(chosen);
        }
        Select<Integer> select = new Select<>();
        select.setLabel(getTranslation("search.year"));
        select.setItems(offered);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("search.year.all"));
        select.setItemLabelGenerator(year -> year == null
                ? getTranslation("search.year.all")
                : getTranslation(
                        "search.kinds.count", year.toString(), found.byYear().getOrDefault(year, 0L)));
        select.setTestId("search-year");
        select.setValue(chosen);
        select.addValueChangeListener(event -> open.accept(query.ofYear(event.getValue())));
        return select;
    }
}
