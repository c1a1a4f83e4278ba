package fr.tuilage.search.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.EmptyState;
import fr.tuilage.base.ui.PageHeader;
import fr.tuilage.search.SearchQuery;
import fr.tuilage.search.SearchResults;
import fr.tuilage.search.SearchService;
import fr.tuilage.shell.MainLayout;
import jakarta.annotation.security.PermitAll;

/** Everything that was found, with its filters and pages (DOC-2). Words, filters and page are in the address. */
@Route(value = "recherche", layout = MainLayout.class)
@PermitAll
class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SearchService search;
    private final SearchField field = new SearchField();
    private final Paragraph status = new Paragraph();
    private final Div content = new Div();

    SearchView(SearchService search) {
        this.search = search;
        addClassName("stack");
        field.onEnter(this::look);
        Button send = Buttons.main(getTranslation("search.send"), () -> look(field.getValue()));
        send.setTestId("search-send");
        Div form = new Div(field, send);
        form.addClassName("search-form");
        form.getElement().setAttribute("role", "search");
        status.getElement().setAttribute("role", "status");
        status.setTestId("search-status");
        content.addClassName("stack");
        add(new PageHeader(getTranslation("search.title")), form, status, content);
    }

    @Override
    public String getPageTitle() {
        return field.isEmpty() ? getTranslation("search.title") : getTranslation("search.page", field.getValue());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SearchQuery query = SearchAddress.read(event.getLocation().getQueryParameters());
        field.setValue(query.text());
        content.removeAll();
        status.setText("");
        if (query.text().isBlank()) {
            content.add(new EmptyState("search.empty", "search.empty.text"));
            return;
        }
        try {
            show(query, search.search(query));
        } catch (RuleViolation tooLong) {
            status.setText(getTranslation(tooLong.key(), getTranslation("search.field"), tooLong.arguments()[1]));
        }
    }

    private void show(SearchQuery query, SearchResults found) {
        if (found.places().isEmpty()) {
            content.add(new EmptyState("search.nowhere", "search.nowhere.text"));
            return;
        }
        status.setText(getTranslation("search.total-for", found.total(), query.text()));
        if (found.total() > 0 || query.filtered()) {
            content.add(new SearchFilters(query, found, this::open));
        }
        Div results = new Div();
        results.addClassNames("card", "search-results");
        if (found.total() == 0) {
            results.add(new EmptyState("search.none", "search.none.text"));
        } else {
            OrderedList hits = new OrderedList();
            hits.addClassName("search-hits");
            hits.getElement().setAttribute("start", Integer.toString(found.page() * SearchResults.PAGE_SIZE + 1));
            found.hits().forEach(hit -> hits.add(new HitLine(hit, () -> {})));
            results.add(hits);
            if (found.pages() > 1) {
                results.add(new Pages(query, found));
            }
        }
        content.add(results);
    }

    private void look(String typed) {
        if (!typed.isBlank()) {
            open(SearchQuery.of(typed));
        }
    }

    private void open(SearchQuery query) {
        UI.getCurrentOrThrow().navigate(SearchView.class, SearchAddress.parameters(query));
    }
}
