package fr.tuilage.file.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.tuilage.base.Formats;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.base.ui.PageHeader;
import fr.tuilage.file.UnreadLine;
import fr.tuilage.file.UnreadService;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;

/** What waits to be read, and what could not be and why (DOC-3): by type, size and committee, never by name (ID-2). */
@Route("administration/fichiers")
@Menu(title = "file.unread.title", order = 50)
@RolesAllowed("ADMINISTRATOR")
class UnreadView extends Div implements HasDynamicTitle {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final transient UnreadService files;
    private final Grid<UnreadLine> grid = new Grid<>();

    UnreadView(UnreadService files) {
        this.files = files;
        add(new PageHeader(getTranslation("file.unread.title")).below(getTranslation("file.unread.line")));
        grid.addComponentColumn(this::words)
                .setHeader(getTranslation("file.unread.file"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("file.unread.state"))
                .setFlexGrow(1);
        grid.setDataProvider(new CallbackDataProvider<>(
                query -> files.lines(query.getPage(), query.getPageSize()).stream(),
                query -> Math.toIntExact(files.count()),
                UnreadLine::id));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(getTranslation("file.unread.empty"));
        grid.addClassName("outbox-grid");
        grid.setTestId("unread-grid");
        add(grid);
    }

    private Div words(UnreadLine line) {
        Formats formats = Formats.in(getLocale());
        Span kind = new Span(DocumentWords.kind(line.mediaType()) + " · " + formats.bytes(line.size()));
        kind.addClassName("outbox-kind");
        String committees =
                line.committees().isEmpty() ? getTranslation("file.unread.no-committee") : line.committees();
        Span where = new Span(getTranslation(
                "file.unread.of", formats.dateTime(line.receivedAt().atZone(PARIS)), committees));
        where.addClassNames("soft", "small");
        Span id = new Span(line.id().toString());
        id.addClassNames("soft", "small");
        Div words = new Div(kind, where, id);
        words.addClassName("outbox-line");
        return words;
    }

    private Div state(UnreadLine line) {
        Div state = new Div();
        state.addClassName("outbox-state");
        DocumentWords.state(line.state(), line.reason()).ifPresent(state::add);
        Span attempts = new Span(getTranslation("file.unread.attempts", line.attempts()));
        attempts.addClassNames("soft", "small");
        state.add(attempts);
        state.add(Buttons.plain(getTranslation("file.unread.try-again"), () -> {
            files.tryAgain(line.id());
            grid.getDataProvider().refreshAll();
            Notices.success(getTranslation("file.unread.try-again.done"));
        }));
        return state;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("file.unread.title") + " · Tuilage";
    }
}
