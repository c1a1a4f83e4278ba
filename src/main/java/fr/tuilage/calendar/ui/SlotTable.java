package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.calendar.SlotCost;
import fr.tuilage.calendar.YearPlanDraft;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;

/** What the year would cost on the other half-days of the week; one click takes one (CAL-2). Reckoned when it is opened. */
class SlotTable extends Details {

    /** Takes another weekday and hour. */
    interface Choice {
        void choose(DayOfWeek weekday, LocalTime startsAt);
    }

    private final transient CalendarWords words;
    private final transient Function<YearPlanDraft, List<SlotCost>> compare;
    private final transient Choice choice;
    private final Div content = new Div();
    private transient YearPlanDraft wish;

    SlotTable(YearPlanDraft wish, CalendarWords words, Function<YearPlanDraft, List<SlotCost>> compare, Choice choice) {
        super(words.text("calendar.slots.title"));
        this.wish = wish;
        this.words = words;
        this.compare = compare;
        this.choice = choice;
        setTestId("slots");
        content.addClassNames("stack", "slots");
        add(content);
        addOpenedChangeListener(event -> show());
    }

    void show(YearPlanDraft now) {
        wish = now;
        show();
    }

    private void show() {
        content.removeAll();
        if (isOpened()) {
            List<SlotCost> slots = compare.apply(wish);
            Paragraph what = new Paragraph(words.text("calendar.slots.what"));
            what.addClassName("hint");
            content.add(what, table(slots));
        }
    }

    private NativeTable table(List<SlotCost> slots) {
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        head.add(header(words.text("calendar.rhythm.weekday"), "col"));
        slots.stream()
                .limit(2)
                .forEach(slot -> head.add(header(
                        words.text(
                                slot.equals(slots.getFirst()) ? "calendar.slots.morning" : "calendar.slots.afternoon",
                                words.formats().time(slot.startsAt())),
                        "col")));
        for (int index = 0; index < slots.size(); index += 2) {
            NativeTableRow row = table.getBody().addRow();
            row.add(header(words.formats().weekday(slots.get(index).weekday()), "row"));
            slots.subList(index, index + 2).forEach(slot -> row.add(cell(slot, slots)));
        }
        return table;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell header = new NativeTableHeaderCell(text);
        header.getElement().setAttribute("scope", scope);
        return header;
    }

    private NativeTableCell cell(SlotCost slot, List<SlotCost> all) {
        NativeTableCell cell = new NativeTableCell();
        Span dates = new Span(words.text("calendar.slots.dates", slot.dates(), slot.shifted(), slot.leftOut()));
        dates.addClassName("small");
        cell.add(new Span(words.cost(slot)), dates);
        if (slot.dates() > 0 && slot.bestOf(all)) {
            cell.add(new Chip(words.text("calendar.slots.best"), Chip.Tone.GOOD));
        }
        cell.add(act(slot));
        return cell;
    }

    private Component act(SlotCost slot) {
        if (slot.weekday() == wish.rhythm().weekday() && slot.startsAt().equals(wish.startsAt())) {
            return new Chip(words.text("calendar.slots.present"));
        }
        String weekday = words.formats().weekday(slot.weekday());
        String time = words.formats().time(slot.startsAt());
        Button take =
                Buttons.quiet(words.text("calendar.slots.take"), () -> choice.choose(slot.weekday(), slot.startsAt()));
        take.setAriaLabel(words.text("calendar.slots.take.label", weekday, time));
        take.setEnabled(slot.dates() > 0);
        take.setTestId("slot-" + slot.weekday() + "-" + slot.startsAt());
        return take;
    }
}
