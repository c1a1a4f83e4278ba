package fr.tuilage.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.base.ui.PageHeader;
import fr.tuilage.search.IndexService;
import fr.tuilage.search.IndexState;
import jakarta.annotation.security.RolesAllowed;

/** How the index of the search does, and to have it made anew. */
@Route("administration/recherche")
@Menu(title = "search.index.title", order = 40)
@RolesAllowed("ADMINISTRATOR")
class IndexView extends Div implements HasDynamicTitle {

    private final transient IndexService index;
    private final Div content = new Div();

    IndexView(IndexService index) {
        this.index = index;
        addClassName("stack");
        add(new PageHeader(getTranslation("search.index.title")).below(getTranslation("search.index.text")), content);
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("search.index.title");
    }

    private void draw() {
        IndexState state = index.state();
        Card card = new Card(getTranslation("search.index.state"));
        card.aside(
                state.failed() > 0
                        ? new Chip(getTranslation("search.index.failed", state.failed()), Chip.Tone.BAD)
                        : state.rebuilding() || state.waiting() > 0
                                ? new Chip(getTranslation("search.index.waiting", state.waiting()), Chip.Tone.WAIT)
                                : new Chip(getTranslation("search.index.complete"), Chip.Tone.GOOD));
        card.add(new Paragraph(getTranslation("search.index.entries", state.entries())));
        if (state.rebuilding()) {
            card.add(new Paragraph(getTranslation("search.index.rebuilding")));
        }
        card.add(new Div(rebuild()));
        content.removeAll();
        content.add(card);
    }

    private Button rebuild() {
        Button rebuild = Buttons.plain(getTranslation("search.index.rebuild"), () -> {
            index.rebuild();
            Notices.success(getTranslation("search.index.rebuild.done"));
            draw();
        });
        rebuild.setTestId("rebuild-search");
        return rebuild;
    }
}
