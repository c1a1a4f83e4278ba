package fr.tuilage.file.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import fr.tuilage.base.Formats;
import fr.tuilage.file.DocumentLine;
import java.util.Locale;

/** A document in a list: its name leads to its page. */
final class DocumentItem extends Div {

    /** @param withPlace whether the list has documents of several places */
    DocumentItem(DocumentLine document, boolean withPlace, DocumentActs acts) {
        Locale reader = getLocale();
        Formats formats = Formats.in(reader);
        addClassName("document");
        setTestId("document");
        RouterLink name = new RouterLink(
                document.name(),
                DocumentView.class,
                new RouteParameters(DocumentView.ID, document.id().toString()));
        name.addClassName("document-name");
        Div facts = new Div();
        facts.addClassNames("facts", "soft", "small");
        if (withPlace) {
            facts.add(new Anchor(document.place().path(), DocumentWords.place(document.place(), formats)));
        }
        DocumentWords.facts(document, formats, reader).forEach(facts::add);
        DocumentWords.state(document.state(), document.reason()).ifPresent(facts::add);
        Div words = new Div(name, facts);
        words.addClassName("grow");
        add(kind(document), words, acts.of(document));
    }

    /** The kind as a small tile; the facts say it in words. */
    private static Span kind(DocumentLine document) {
        Span tile = new Span(DocumentWords.kind(document.facts().mediaType()));
        tile.addClassName("document-kind");
        tile.getElement().setAttribute("aria-hidden", "true");
        return tile;
    }
}
