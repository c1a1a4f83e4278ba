package fr.tuilage.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Icon;
import fr.tuilage.search.SearchService;

/** Opens the search: by a click, by Ctrl+K or, where nobody is typing, by a slash. */
@Tag("search-opener")
@JsModule("context://components/search.js")
class SearchOpener extends HtmlContainer {

    private final transient SearchService search;

    SearchOpener(SearchService search) {
        this.search = search;
        Span keys = new Span(getTranslation("search.keys"));
        keys.addClassName("search-keys");
        keys.getElement().setAttribute("aria-hidden", "true");
        Button open = Buttons.plain(getTranslation("search.open"), this::open);
        open.setIcon(Icon.SEARCH.create());
        open.setSuffixComponent(keys);
        open.setAriaLabel(getTranslation("search.open"));
        open.getElement().setAttribute("aria-keyshortcuts", "Control+K /");
        open.setTestId("search-open");
        add(open);
    }

    private void open() {
        new SearchDialog(search).open();
    }
}
