package fr.tuilage.file.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.shared.Registration;
import fr.tuilage.base.ui.EmptyState;
import fr.tuilage.base.ui.Icon;
import fr.tuilage.base.ui.PagedList;
import fr.tuilage.file.DocumentLine;
import fr.tuilage.file.DocumentPlace;
import fr.tuilage.file.DocumentService;
import fr.tuilage.file.OwnerId;
import fr.tuilage.file.TextState;
import fr.tuilage.file.UploadLimits;
import fr.tuilage.file.UploadService;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents of something on its page: a place to drop them, and the list, which tells when their text is read. */
public final class DocumentsPanel extends Div {

    private static final int LOOK_MILLISECONDS = 2_000;
    /** A text that takes longer is seen at the next visit: an open page alone keeps no session alive (ID-4). */
    private static final int LOOKS = 45;

    private final transient DocumentService documents;
    private final transient DocumentActs acts;
    private final OwnerId owner;
    private final boolean several;
    private final boolean adds;
    private final TextField words = new TextField();
    private final Div list = new Div();
    private transient @Nullable Registration polling;
    private int looksLeft;
    private transient List<DocumentLine> first = List.of();

    /** The documents of one place, which the person may see. */
    public DocumentsPanel(
            DocumentService documents, UploadService uploads, UploadLimits limits, OwnerId owner, DocumentPlace place) {
        this.documents = documents;
        this.acts = new DocumentActs(documents, this::read, this::read);
        this.owner = owner;
        this.several = place.scopeId().equals(owner.id());
        this.adds = place.mayAdd();
        addClassNames("documents", "stack");
        setTestId("documents");
        if (adds) {
            add(new Drop(
                    getTranslation("file.add"),
                    limits,
                    (name, content) -> uploads.receive(owner, name, content),
                    this::arrived));
        }
        words.setPlaceholder(getTranslation("file.filter"));
        words.setAriaLabel(getTranslation("file.filter"));
        words.setPrefixComponent(Icon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> read());
        words.setTestId("documents-filter");
        add(words, list);
        read();
        words.setVisible(!isEmpty());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        polling = attached.getUI().addPollListener(poll -> look());
        follow();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    private boolean isEmpty() {
        return list.getChildren().noneMatch(PagedList.class::isInstance);
    }

    private void arrived() {
        read();
        words.setVisible(words.isVisible() || !isEmpty());
        looksLeft = LOOKS;
        follow();
    }

    private void read() {
        list.removeAll();
        PagedList<DocumentLine> lines =
                new PagedList<>(this::page, document -> new DocumentItem(document, several, acts));
        list.add(lines.isEmpty() ? empty() : lines);
    }

    private List<DocumentLine> page(int page) {
        List<DocumentLine> found = documents.page(owner, words.getValue(), page, PagedList.SIZE);
        if (page == 0) {
            first = found;
        }
        return found;
    }

    /** Whether the newest of them will soon say more of themselves. */
    private boolean waiting() {
        return first.stream()
                .anyMatch(line -> line.state() == TextState.WAITING || line.state() == TextState.QUARANTINED);
    }

    private EmptyState empty() {
        if (!words.getValue().isBlank()) {
            return new EmptyState("file.none-named-so", "file.none-named-so.text");
        }
        return new EmptyState("file.empty", adds ? "file.empty.text" : "file.empty.reader");
    }

    /** Draws the list again only when it is another one: nothing moves under a pointer for nothing. */
    private void look() {
        if (waiting() && looksLeft > 0) {
            looksLeft--;
            List<DocumentLine> shown = first;
            if (!shown.equals(page(0))) {
                read();
            }
        }
        follow();
    }

    private void follow() {
        getUI().ifPresent(page -> page.setPollInterval(waiting() && looksLeft > 0 ? LOOK_MILLISECONDS : -1));
    }
}
