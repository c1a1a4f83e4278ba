package fr.tuilage.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.Formats;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.base.ui.Chip.Tone;
import fr.tuilage.base.ui.EmptyState;
import fr.tuilage.base.ui.FormDialog;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.base.ui.PagedList;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.register.ActionFilter;
import fr.tuilage.register.ActionLine;
import fr.tuilage.register.ActionService;
import fr.tuilage.register.ActionSettlingService;
import fr.tuilage.register.ActionState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The actions of a committee, open ones first; owners and the coordination settle them (DEC-2). */
final class ActionsCard extends Card {

    private final transient ActionService actions;
    private final transient ActionSettlingService settling;
    private final UUID committee;
    private final ActionFilter filter;
    private final boolean coordination;
    private final Div content = new Div();
    private final @Nullable UUID asked;

    /** @param asked the one that the address names, shown before all */
    ActionsCard(
            ActionService actions,
            ActionSettlingService settling,
            UUID committee,
            ActionFilter filter,
            boolean coordination,
            @Nullable UUID asked) {
        super(I18NProvider.translate("register.actions"));
        this.actions = actions;
        this.settling = settling;
        this.committee = committee;
        this.filter = filter;
        this.coordination = coordination;
        this.asked = asked;
        setTestId("actions-card");
        Filters filters = new Filters(getTranslation("register.actions.filter"), committee);
        for (ActionFilter each : ActionFilter.values()) {
            filters.offer(
                    getTranslation("register.actions.filter." + each),
                    RegisterView.ACTIONS,
                    RegisterView.word(each),
                    each == filter);
        }
        add(filters, content);
        draw();
    }

    private void draw() {
        content.removeAll();
        if (asked != null) {
            content.add(RegisterLine.asked(
                    "action-" + asked, getTranslation("register.action.asked"), line(actions.one(committee, asked))));
        }
        PagedList<ActionLine> list = new PagedList<>(
                page -> actions.page(committee, filter, page, PagedList.SIZE),
                this::line,
                action -> action.id().equals(asked));
        content.add(
                list.isEmpty() && asked == null
                        ? new EmptyState("register.actions.empty." + filter, "register.actions.empty.text")
                        : list);
    }

    private Component line(ActionLine action) {
        PersonLine person = action.person();
        Span owner = new Span(
                person == null
                        ? action.seatName()
                        : getTranslation("register.action.owner", action.seatName(), person.displayName()));
        RegisterLine line = new RegisterLine("action", action.text())
                .details(chip(action), owner)
                .agreedAt(action.meetingId(), getTranslation("register.action.meeting", action.text()))
                .because(action.reason());
        return action.state() == ActionState.OPEN && (action.mine() || coordination)
                ? line.acts(finish(action), giveUp(action))
                : line;
    }

    private Chip chip(ActionLine action) {
        String due = Formats.in(getLocale()).dateWithoutWeekday(action.dueOn());
        return switch (action.state()) {
            case OPEN ->
                action.late()
                        ? new Chip(getTranslation("register.action.late", due), Tone.BAD)
                        : new Chip(getTranslation("register.action.due", due), Tone.WAIT);
            case DONE -> new Chip(getTranslation("register.action.done"), Tone.GOOD);
            case CANCELLED -> new Chip(getTranslation("register.action.cancelled"));
        };
    }

    private Button finish(ActionLine action) {
        Button done = Buttons.plain(getTranslation("register.action.finish"), () -> {
            settling.done(action.id(), action.version());
            settled("register.action.finish.done");
        });
        done.setAriaLabel(getTranslation("register.action.finish.label", action.text()));
        done.setTestId("action-done");
        return done;
    }

    private Button giveUp(ActionLine action) {
        Button cancel = Buttons.quiet(getTranslation("register.action.cancel"), () -> cancel(action));
        cancel.setAriaLabel(getTranslation("register.action.cancel.label", action.text()));
        cancel.setTestId("action-cancel");
        return cancel;
    }

    private void cancel(ActionLine action) {
        FormDialog dialog = new FormDialog(getTranslation("register.action.cancel.title"));
        dialog.form().add(new Paragraph(action.text()));
        TextArea reason =
                dialog.form().field("register.field.reason", new TextArea(getTranslation("register.field.reason")));
        reason.setTestId("reason");
        dialog.open(
                getTranslation("register.action.cancel.send"),
                () -> settling.cancel(action.id(), action.version(), reason.getValue()),
                () -> settled("register.action.cancel.done"));
    }

    private void settled(String key) {
        Notices.success(getTranslation(key));
        draw();
    }
}
