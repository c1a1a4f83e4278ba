package fr.tuilage.mail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
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

/** The outbox (ID-2): for administrators, and for everybody in the demo installation, where nothing really leaves. */
@Route("administration/courriels")
@Menu(title = "mail.outbox.title", order = 30)
@RolesAllowed({"ADMINISTRATOR", "DEMO"})
class OutboxView extends Div implements HasDynamicTitle {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final transient OutboxService outbox;
    private final transient Translations translations;
    private final boolean readable;
    private final Grid<OutboxLine> grid = new Grid<>();

    OutboxView(OutboxService outbox, Translations translations) {
        this.outbox = outbox;
        this.translations = translations;
        this.readable = outbox.showsContent();
        add(new PageHeader(getTranslation("mail.outbox.title")).below(getTranslation("mail.outbox.line")));
        if (readable) {
            add(remark("mail.outbox.demo"));
        } else if (!outbox.hasServer()) {
            add(remark("mail.outbox.no-server"));
        }
        grid.addComponentColumn(this::words)
                .setHeader(getTranslation("mail.outbox.mail"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("mail.outbox.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setDataProvider(new CallbackDataProvider<>(
                query -> outbox.lines(query.getPage(), query.getPageSize()).stream(),
                query -> Math.toIntExact(outbox.count()),
                OutboxLine::id));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(getTranslation("mail.outbox.empty"));
        grid.addClassName("outbox-grid");
        grid.setTestId("outbox-grid");
        add(grid);
    }

    private Paragraph remark(String key) {
        Paragraph remark = new Paragraph(getTranslation(key));
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
        Div state = new Div(
                switch (line.state()) {
                    case WAITING -> new Chip(getTranslation("mail.state.waiting"), Chip.Tone.WAIT);
                    case SENT -> new Chip(getTranslation("mail.state.sent"), Chip.Tone.GOOD);
                    case FAILED -> new Chip(getTranslation("mail.state.failed"), Chip.Tone.BAD);
                });
        state.addClassName("outbox-state");
        if (readable) {
            state.add(read(line));
        }
        String error = line.lastError();
        if (error != null) {
            Span why = new Span(getTranslation("mail.outbox.error", error, line.attempts()));
            why.addClassNames("soft", "small");
            state.add(why);
        }
        if (line.state() == MailState.FAILED) {
            state.add(Buttons.plain(getTranslation("mail.outbox.try-again"), () -> {
                outbox.tryAgain(line.id());
                grid.getDataProvider().refreshAll();
                Notices.success(getTranslation("mail.outbox.try-again.done"));
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
