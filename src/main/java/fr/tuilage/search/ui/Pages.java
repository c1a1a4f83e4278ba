package fr.tuilage.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import fr.tuilage.search.SearchQuery;
import fr.tuilage.search.SearchResults;

/** From one page of results to the next and back, by links. */
class Pages extends Nav {

    Pages(SearchQuery query, SearchResults found) {
        addClassName("search-pages");
        getElement().setAttribute("aria-label", getTranslation("search.pages"));
        if (found.page() > 0) {
            link("search.previous", query, found.page() - 1).setTestId("search-previous");
        }
        Span here = new Span(getTranslation("search.page-of", found.page() + 1, found.pages()));
        here.addClassName("soft");
        add(here);
        if (found.page() + 1 < found.pages()) {
            link("search.next", query, found.page() + 1).setTestId("search-next");
        }
    }

    private Anchor link(String key, SearchQuery query, int page) {
        Anchor link = new Anchor(SearchAddress.of(query.onPage(page)), getTranslation(key));
        link.setRouterIgnore(false);
        link.addClassName("btn");
        add(link);
        return link;
    }
}
