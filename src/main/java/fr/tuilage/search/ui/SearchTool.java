package fr.tuilage.search.ui;

import com.vaadin.flow.component.Component;
import fr.tuilage.search.SearchService;
import fr.tuilage.shell.FrameTool;

/** Puts the search on every page. */
@org.springframework.stereotype.Component
class SearchTool implements FrameTool {

    private final SearchService search;

    SearchTool(SearchService search) {
        this.search = search;
    }

    @Override
    public Component tool() {
        return new SearchOpener(search);
    }
}
