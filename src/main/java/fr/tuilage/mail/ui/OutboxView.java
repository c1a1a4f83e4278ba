package fr.tuilage.mail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.tuilage.base.Formats;
import fr.tuilage.base.Translations;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.base.ui.PageHeader;
import fr.tuilage.mail.MailState;
import fr.tuilage.mail.OutboxLine;
import fr.tuilage.mail.OutboxService;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The outbox (ID-2): for administrators, and for everybody in the demo installation, where nothing really leaves. */
@Route("administration/courriels")
@Menu(title = "mail.outbox.title", order = 30)
@RolesAllowed({"ADMINISTRATOR", "DEMO"})
class OutboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final transient OutboxService outbox;
    private final transient Translations translations;
    private final boolean readable;
    private final boolean administers;
    private final Grid<OutboxLine> grid = new Grid<>();
    private @Nullable MailState shown;

    OutboxView(OutboxService outbox, Translations translations) {
        this.outbox = outbox;
        this.translations = translations;
        this.readable = outbox.showsContent();
        this.administers = outbox.mayTryAgain();
        addClassName("stack");
        grid.addComponentColumn(this::words)
                .setHeader(getTranslation("mail.outbox.mail"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("mail.outbox.state"))
                .setFlexGrow(1);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("outbox-grid");
        grid.setTestId("outbox-grid");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(OutboxFilters.PARAMETER)
                .orElse("");
        shown = Stream.of(MailState.values())
                .filter(state -> OutboxFilters.value(state).equals(asked))
                .findFirst()
                .orElse(null);
        read();
    }

    private void read() {
        Map<MailState, Long> counts = outbox.counts();
        removeAll();
        PageHeader header =
                new PageHeader(getTranslation("mail.outbox.title")).below(getTranslation("mail.outbox.line"));
        long failed = counts.getOrDefault(MailState.FAILED, 0L);
        if (failed > 0 && administers) {
            header.with(all(failed));
        }
        add(header);
        if (readable) {
            add(remark("mail.outbox.demo"));
        } else if (!outbox.hasServer()) {
            add(remark("mail.outbox.no-server"));
        }
        outbox.serverTrouble()
                .ifPresent(trouble -> add(remark(
                        "mail.outbox.server-trouble",
                        when(trouble.since()),
                        trouble.detail(),
                        when(trouble.askAgain()))));
        add(new OutboxFilters(counts, shown), grid);
        long size = shown == null
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : counts.getOrDefault(shown, 0L);
        grid.setEmptyStateText(getTranslation(counts.isEmpty() ? "mail.outbox.empty" : "mail.outbox.empty.filter"));
        MailState state = shown;
        grid.setDataProvider(new CallbackDataProvider<>(
                query -> outbox.lines(state, query.getPage(), query.getPageSize()).stream(),
                query -> Math.toIntExact(size),
                OutboxLine::id));
    }

    private Button all(long failed) {
        Button all = Buttons.plain(getTranslation("mail.outbox.try-all", failed), () -> {
            Notices.success(getTranslation("mail.outbox.try-all.done", outbox.tryAllAgain()));
            read();
        });
        all.setTestId("outbox-try-all");
        return all;
    }

    private Paragraph remark(String key, Object... values) {
        Paragraph remark = new Paragraph(getTranslation(key, values));
        remark.addClassName("remark");
        return remark;
    }

    private Div words(OutboxLine line) {
        Span kind = new Span(kind(line));
        kind.addClassName("outbox-kind");
        Span address = new Span(line.address());
        address.addClassNames("soft", "small");
        Span when = new Span(when(line.enqueuedAt()));
        when.addClassNames("soft", "small");
        Div words = new Div(kind, address, when);
        words.addClassName("outbox-line");
        if (line.state() == MailState.WAITING && line.dueAt().isAfter(line.enqueuedAt())) {
            Span due = new Span(getTranslation("mail.outbox.due", when(line.dueAt())));
            due.addClassNames("soft", "small");
            words.add(due);
        }
        if (line.withCalendar()) {
            words.add(new Chip(getTranslation("mail.outbox.calendar"), Chip.Tone.CALM));
        }
        return words;
    }

    private Button read(OutboxLine line) {
        Button read = Buttons.quiet(
                getTranslation("mail.outbox.read"),
                () -> new OutboxDialog(outbox.content(line.id()), line.address()).open());
        read.setAriaLabel(getTranslation("mail.outbox.read-of", kind(line), line.address()));
        read.setTestId("outbox-read");
        return read;
    }

    /** The words of the module that sends it, or its name in the outbox. */
    private String kind(OutboxLine line) {
        String key = "mail.kind." + line.kind();
        return translations.has(getLocale(), key) ? getTranslation(key) : line.kind();
    }

    private Div state(OutboxLine line) {
        Div state = new OutboxState(line);
        if (readable) {
            state.add(read(line));
        }
        if (line.state() == MailState.FAILED && administers) {
            state.add(Buttons.plain(getTranslation("mail.outbox.try-again"), () -> {
                outbox.tryAgain(line.id());
                Notices.success(getTranslation("mail.outbox.try-again.done"));
                read();
            }));
        }
        return state;
    }

    private String when(Instant instant) {
        return Formats.in(getLocale()).dateTime(instant.atZone(PARIS));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.outbox.title") + " · Tuilage";
    }
}
