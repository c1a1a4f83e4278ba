package fr.tuilage.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.tuilage.search.SearchQuery;
import fr.tuilage.search.SearchResults;
import fr.tuilage.search.SearchService;

/** One field over the page, and what is found first while one types; Enter leads to all of it. */
class SearchDialog extends Dialog {

    private static final int PAUSE_IN_MILLISECONDS = 200;

    private final transient SearchService search;
    private final SearchField field = new SearchField();
    private final Paragraph status = new Paragraph();
    private final UnorderedList hits = new UnorderedList();
    private final Anchor all = new Anchor();

    SearchDialog(SearchService search) {
        this.search = search;
        addClassName("search-dialog");
        setTestId("search-dialog");
        getElement().setAttribute("aria-label", getTranslation("search.title"));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_IN_MILLISECONDS);
        field.addValueChangeListener(event -> show(event.getValue()));
        field.onEnter(this::toResults);
        field.setAutofocus(true);
        status.addClassNames("soft", "small");
        status.getElement().setAttribute("role", "status");
        status.setTestId("search-status");
        hits.addClassNames("search-hits", "compact");
        all.setRouterIgnore(false);
        all.addClassName("btn");
        all.setTestId("search-all");
        all.getElement().addEventListener("click", event -> close());
        // Arrows lead from the field through what is found: frontend/components/search.js.
        HtmlContainer arrows = new HtmlContainer("search-arrows");
        arrows.add(field, status, hits, all);
        add(arrows);
        show("");
    }

    private void show(String typed) {
        hits.removeAll();
        all.setVisible(false);
        if (typed.isBlank()) {
            status.setText(getTranslation("search.hint"));
            return;
        }
        SearchResults found = search.first(typed);
        status.setText(getTranslation("search.total", found.total()));
        found.hits().forEach(hit -> hits.add(new HitLine(hit, this::close)));
        all.setVisible(found.total() > found.hits().size());
        all.setText(getTranslation("search.all", found.total()));
        all.setHref(SearchAddress.of(SearchQuery.of(typed)));
    }

    private void toResults(String typed) {
        if (!typed.isBlank()) {
            close();
            UI.getCurrentOrThrow().navigate(SearchView.class, SearchAddress.parameters(SearchQuery.of(typed)));
        }
    }
}
