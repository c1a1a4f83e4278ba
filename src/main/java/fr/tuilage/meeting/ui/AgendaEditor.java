package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.Icon;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.meeting.AgendaItemDetails;
import fr.tuilage.meeting.AgendaService;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.meeting.StandingItem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** The agenda while it is prepared: ordered by dragging or by keys, with its time bar (MEET-4, MEET-5). */
class AgendaEditor extends Card {

    private final transient MeetingDetails meeting;
    private final transient AgendaService agenda;
    private final transient MeetingActs acts;

    AgendaEditor(MeetingDetails meeting, AgendaService agenda, MeetingActs acts) {
        super(I18NProvider.translate("meeting.agenda"));
        this.meeting = meeting;
        this.agenda = agenda;
        this.acts = acts;
        setTestId("agenda");
        note(getTranslation("meeting.agenda.count", meeting.agenda().size()));
        add(new TimeBar(meeting));
        OrderedList list = new OrderedList();
        list.addClassNames("items", "editable");
        meeting.agenda().forEach(item -> list.add(row(item)));
        if (meeting.agenda().isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation("meeting.agenda.empty"));
            empty.addClassName("soft");
            add(empty);
        } else {
            add(list);
        }
        add(buttons());
    }

    private ListItem row(AgendaItemDetails item) {
        String title = MeetingWords.title(item);
        Span name = new Span(title);
        name.addClassName("item-title");
        Span details = new Span(details(item));
        details.addClassNames("soft", "small");
        Div words = new Div(name, details);
        words.addClassNames("grow", "item-words");
        MeetingWords.carried(item).ifPresent(words::add);
        Span length = new Span(MeetingWords.formats().duration(Duration.ofMinutes(item.minutes())));
        length.addClassName("len");
        ListItem row = new ListItem(words, length);
        row.setTestId("agenda-item");
        if (meeting.rights().prepare()) {
            row.add(controls(item, title));
            draggable(row, item);
        }
        return row;
    }

    private String details(AgendaItemDetails item) {
        String kind = getTranslation("meeting.kind." + item.kind());
        var presenter = item.presenter();
        return presenter == null ? kind : kind + " · " + presenter.displayName();
    }

    private Div controls(AgendaItemDetails item, String title) {
        int position = meeting.agenda().indexOf(item);
        Button up = Icon.UP.button(getTranslation("meeting.item.up", title), () -> shift(item, -1));
        up.setTestId("item-up");
        up.setEnabled(position > 0);
        Button down = Icon.DOWN.button(getTranslation("meeting.item.down", title), () -> shift(item, 1));
        down.setTestId("item-down");
        down.setEnabled(position < meeting.agenda().size() - 1);
        Button edit = Icon.PENCIL.button(getTranslation("meeting.item.edit", title), () -> edit(item));
        edit.setTestId("item-edit");
        Button remove = Icon.CROSS.button(getTranslation("meeting.item.remove", title), () -> remove(item, title));
        remove.setTestId("item-remove");
        Div controls = new Div(up, down, edit, remove);
        controls.addClassName("item-controls");
        return controls;
    }

    private void draggable(ListItem row, AgendaItemDetails item) {
        DragSource<ListItem> source = DragSource.create(row);
        source.setEffectAllowed(EffectAllowed.MOVE);
        source.setDragData(item.id());
        DropTarget<ListItem> target = DropTarget.create(row);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> drop.getDragData().ifPresent(dragged -> {
            List<UUID> order = ids();
            int place = order.indexOf(item.id());
            if (dragged instanceof UUID id && order.remove(id)) {
                order.add(Math.min(place, order.size()), id);
                acts.run(() -> agenda.order(meeting.id(), order));
            }
        }));
    }

    private void shift(AgendaItemDetails item, int by) {
        List<UUID> order = ids();
        int from = order.indexOf(item.id());
        Collections.swap(order, from, from + by);
        acts.run(() -> agenda.order(meeting.id(), order));
        acts.focusAgain("agenda-item", from + by, by < 0 ? "item-up" : "item-down");
    }

    private List<UUID> ids() {
        return new ArrayList<>(
                meeting.agenda().stream().map(AgendaItemDetails::id).toList());
    }

    private void edit(AgendaItemDetails item) {
        new ItemDialog(
                        meeting,
                        item,
                        item.standing() == null ? getTranslation("meeting.item.change") : MeetingWords.title(item),
                        acts)
                .open(getTranslation("meeting.item.change.act"), draft -> agenda.change(meeting.id(), draft));
    }

    private void remove(AgendaItemDetails item, String title) {
        int place = meeting.agenda().indexOf(item);
        acts.run(() -> agenda.remove(meeting.id(), item.id(), item.version()));
        Notices.undoable(
                getTranslation("meeting.item.removed", title),
                getTranslation("meeting.item.put-back"),
                () -> acts.run(() -> agenda.restore(meeting.id(), item.id(), place)));
    }

    private Div buttons() {
        Div bar = new Div();
        bar.addClassName("actions");
        if (meeting.rights().prepare()) {
            Button add = Buttons.plain(
                    getTranslation("meeting.item.add"),
                    () -> new ItemDialog(meeting, null, getTranslation("meeting.item.add"), acts)
                            .open(getTranslation("meeting.item.add.act"), draft -> agenda.add(meeting.id(), draft)));
            add.setTestId("add-item");
            bar.add(add);
            Arrays.stream(StandingItem.values())
                    .filter(standing -> meeting.agenda().stream().noneMatch(item -> item.standing() == standing))
                    .forEach(standing -> bar.add(Buttons.quiet(
                            getTranslation("meeting.standing.put-back", getTranslation("meeting.standing." + standing)),
                            () -> acts.run(() -> agenda.restore(meeting.id(), standing)))));
        }
        return bar;
    }
}
