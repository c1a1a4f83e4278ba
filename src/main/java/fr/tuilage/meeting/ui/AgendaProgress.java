package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.meeting.AgendaItemDetails;
import fr.tuilage.meeting.AgendaService;
import fr.tuilage.meeting.ConductService;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.meeting.MeetingState;

/** The agenda in session and afterwards: where the meeting is, and what became of each item (MEET-6). */
class AgendaProgress extends Card {

    private final transient MeetingDetails meeting;
    private final transient ConductService conduct;
    private final transient MeetingActs acts;

    AgendaProgress(MeetingDetails meeting, ConductService conduct, AgendaService agenda, MeetingActs acts) {
        super(I18NProvider.translate("meeting.agenda"));
        this.meeting = meeting;
        this.conduct = conduct;
        this.acts = acts;
        setTestId("agenda");
        add(new TimeBar(meeting));
        OrderedList list = new OrderedList();
        list.addClassName("items");
        meeting.agenda().forEach(item -> list.add(row(item)));
        add(list);
        if (meeting.state() == MeetingState.IN_SESSION && meeting.rights().prepare()) {
            Button add = Buttons.quiet(
                    getTranslation("meeting.item.add"),
                    () -> new ItemDialog(meeting, null, getTranslation("meeting.item.add"), acts)
                            .open(getTranslation("meeting.item.add.act"), draft -> agenda.add(meeting.id(), draft)));
            add.setTestId("add-item");
            add(add);
        }
    }

    private ListItem row(AgendaItemDetails item) {
        ListItem row = new ListItem();
        row.setTestId("agenda-item");
        boolean current = item.id().equals(meeting.currentItemId());
        if (current) {
            row.getElement().setAttribute("aria-current", "step");
        } else if (item.reached()) {
            row.addClassName("done");
        }
        String title = (item.reached() && !current ? "✓ " : "") + MeetingWords.title(item);
        if (meeting.state() == MeetingState.IN_SESSION && meeting.rights().hold() && !current) {
            Button go = Buttons.quiet(
                    title, () -> acts.run(() -> conduct.moveTo(meeting.id(), meeting.currentItemId(), item.id())));
            go.addClassName("item-link");
            go.setTestId("go-to-item");
            row.add(go);
        } else {
            Span name = new Span(title);
            name.addClassName("grow");
            row.add(name);
        }
        MeetingWords.carried(item).ifPresent(row::add);
        var fate = item.fate();
        if (fate != null) {
            Chip chip = new Chip(
                    getTranslation("meeting.fate." + fate), fate.comesBack() ? Chip.Tone.WAIT : Chip.Tone.GOOD);
            String word = item.fateWord();
            if (word != null) {
                chip.setTitle(word);
            }
            row.add(chip);
        }
        Span length = new Span(length(item));
        length.addClassName("len");
        row.add(length);
        return row;
    }

    private String length(AgendaItemDetails item) {
        long actual = (item.actual().toSeconds() + 30) / 60;
        return item.reached() && !item.id().equals(meeting.currentItemId())
                ? getTranslation("meeting.item.actual", actual, item.minutes())
                : getTranslation("meeting.item.planned", item.minutes());
    }
}
