package fr.tuilage.file.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import fr.tuilage.base.Formats;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.PageHeader;
import fr.tuilage.base.ui.Parameters;
import fr.tuilage.file.ContentFacts;
import fr.tuilage.file.DocumentDetails;
import fr.tuilage.file.DocumentLine;
import fr.tuilage.file.DocumentService;
import fr.tuilage.file.UploadLimits;
import fr.tuilage.file.UploadService;
import fr.tuilage.file.VersionLine;
import fr.tuilage.shell.InScope;
import fr.tuilage.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One document: what it is, its first page or its text, its versions (DOC-1). */
@Route(value = "documents/:documentId", layout = MainLayout.class)
@PermitAll
class DocumentView extends Div implements BeforeEnterObserver, HasDynamicTitle, InScope {

    static final String ID = "documentId";

    private final transient DocumentService documents;
    private final transient UploadService uploads;
    private final transient UploadLimits limits;
    private transient @Nullable DocumentDetails details;

    DocumentView(DocumentService documents, UploadService uploads, UploadLimits limits) {
        this.documents = documents;
        this.uploads = uploads;
        this.limits = limits;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(documents.details(Parameters.id(event.getRouteParameters(), ID)));
    }

    @Override
    public String getPageTitle() {
        return shown().shown().name() + " · " + shown().scopeName();
    }

    @Override
    public UUID scopeId() {
        return shown().scopeId();
    }

    private DocumentDetails shown() {
        return Objects.requireNonNull(details);
    }

    private void read() {
        show(documents.details(shown().shown().id()));
    }

    private void show(DocumentDetails read) {
        details = read;
        DocumentLine document = read.shown();
        DocumentActs acts = new DocumentActs(
                documents,
                () -> getUI().ifPresent(page -> page.navigate(DocumentView.class, parameters(document.id()))),
                () -> getUI().ifPresent(page -> page.navigate(document.place().path())));
        removeAll();
        add(new PageHeader(document.name()).above(read.scopeName()).with(acts.of(document)));
        Div side = new Div(facts(document), versions(read));
        side.addClassName("stack");
        Div columns = new Div(picture(read), side);
        columns.addClassName("cols");
        add(columns);
    }

    private static RouteParameters parameters(UUID id) {
        return new RouteParameters(ID, id.toString());
    }

    private Component picture(DocumentDetails read) {
        DocumentLine document = read.shown();
        Card card = new Card(getTranslation("file.look"));
        card.setTestId("document-look");
        if (document.preview()) {
            Image first = new Image(document.address() + "/preview", getTranslation("file.preview", document.name()));
            first.addClassName("preview");
            card.add(first);
        }
        if (!read.beginning().isEmpty()) {
            Pre text = new Pre(read.beginning().replace('\f', '\n'));
            text.addClassName("beginning");
            text.setTestId("document-text");
            text.getElement().setAttribute("tabindex", "0");
            text.getElement().setAttribute("role", "region");
            text.getElement().setAttribute("aria-label", getTranslation("file.text"));
            card.add(text);
        } else if (!document.preview()) {
            card.add(DocumentWords.state(document.state(), document.reason())
                    .map(Component.class::cast)
                    .orElseGet(() -> new Span(getTranslation("file.state.WITHOUT_TEXT"))));
        }
        return card;
    }

    private Card facts(DocumentLine document) {
        Formats formats = Formats.in(getLocale());
        ContentFacts facts = document.facts();
        DescriptionList list = new DescriptionList();
        list.addClassName("facts-list");
        list.add(
                new DescriptionList.Term(getTranslation("file.fact.place")),
                new DescriptionList.Description(
                        new Anchor(document.place().path(), DocumentWords.place(document.place(), formats))));
        fact(list, "file.fact.kind", DocumentWords.kind(facts.mediaType()));
        fact(list, "file.fact.size", formats.bytes(document.size()));
        fact(list, "file.fact.title", facts.title());
        fact(list, "file.fact.author", facts.author());
        fact(
                list,
                "file.fact.language",
                DocumentWords.language(facts, getLocale()).orElse(null));
        fact(
                list,
                "file.fact.pages",
                facts.pages() == null ? null : facts.pages().toString());
        fact(
                list,
                "file.fact.written",
                facts.writtenOn() == null ? null : formats.dateWithoutWeekday(facts.writtenOn()));
        return new Card(getTranslation("file.facts"), list);
    }

    private void fact(DescriptionList list, String key, @Nullable String value) {
        if (value != null) {
            list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
        }
    }

    private Card versions(DocumentDetails read) {
        Formats formats = Formats.in(getLocale());
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        for (VersionLine version : read.versions()) {
            Span words = new Span(getTranslation(
                    "file.version.line",
                    version.number(),
                    formats.dateWithoutWeekday(version.addedOn()),
                    version.addedBy(),
                    formats.bytes(version.size())));
            words.addClassName("grow");
            ListItem item = new ListItem(words);
            item.addClassName("document-version");
            if (version.state().isGiven()) {
                item.add(DocumentActs.fetch(version.address(), getTranslation("file.version", version.number())));
            }
            list.add(item);
        }
        Card card = new Card(getTranslation("file.versions"), list);
        card.setTestId("document-versions");
        DocumentLine document = read.shown();
        if (document.mayChange()) {
            card.add(new Drop(
                            getTranslation("file.version.add"),
                            limits,
                            (name, content) -> uploads.receiveVersion(document.id(), document.version(), name, content),
                            this::read)
                    .single());
        }
        return card;
    }
}
