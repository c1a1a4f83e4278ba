package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.base.ui.FormActions;
import fr.tuilage.calendar.HolidayChange;
import fr.tuilage.calendar.HolidayLeftOut;
import fr.tuilage.calendar.HolidayPeriod;
import fr.tuilage.calendar.HolidayPreview;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a file would change, period by period, and what of it is left out and why; nothing is written yet (CAL-8). */
class HolidayPreviewCard extends Card {

    /** Descriptions of one reason; a file of somebody else's may have thousands. */
    private static final int SHOWN = 12;

    private final transient CalendarWords words;

    HolidayPreviewCard(String fileName, HolidayPreview preview, CalendarWords words, Runnable save, Runnable discard) {
        super(words.text("calendar.holidays.preview", fileName));
        this.words = words;
        setTestId("holidays-preview");
        if (preview.changes().isEmpty()) {
            add(remark("calendar.holidays.preview.empty"));
        } else if (!preview.changesSomething()) {
            add(remark("calendar.holidays.preview.nothing"));
        }
        Div zones = new Div();
        zones.addClassName("holiday-zones");
        preview.changes().stream()
                .collect(Collectors.groupingBy(this::heading, LinkedHashMap::new, Collectors.toList()))
                .forEach((heading, changes) -> zones.add(zone(heading, changes)));
        add(zones);
        if (!preview.leftOut().isEmpty()) {
            add(new H3(words.text("calendar.holidays.left-out")), leftOut(preview.leftOut()));
        }
        add(
                preview.changesSomething()
                        ? new FormActions(
                                words.text("calendar.holidays.save"),
                                save,
                                Buttons.quiet(words.text("calendar.holidays.discard"), discard))
                        : actions(Buttons.plain(words.text("base.close"), discard)));
    }

    private static Div actions(Button button) {
        Div actions = new Div(button);
        actions.addClassName("actions");
        return actions;
    }

    private Paragraph remark(String key) {
        Paragraph remark = new Paragraph(words.text(key));
        remark.addClassName("remark");
        return remark;
    }

    private String heading(HolidayChange change) {
        HolidayPeriod period = change.period();
        return words.sentence(
                words.text("calendar.holidays.of-zone", words.zone(period.zone().name()), period.schoolYear()));
    }

    private Div zone(String heading, List<HolidayChange> changes) {
        UnorderedList periods = new UnorderedList();
        periods.addClassName("holiday-changes");
        changes.forEach(change -> periods.add(line(change)));
        return new Div(new H3(heading), periods);
    }

    private ListItem line(HolidayChange change) {
        Chip kind = new Chip(words.text("calendar.holidays.kind." + change.kind()), tone(change.kind()));
        ListItem line = new ListItem(kind, new Span(words.sentence(words.period(change.period()))));
        HolidayPeriod before = change.before();
        if (before != null && change.kind() == HolidayChange.Kind.CHANGED) {
            Span former = new Span(words.text("calendar.holidays.before", words.period(before)));
            former.addClassNames("soft", "small");
            line.add(former);
        }
        return line;
    }

    private static Chip.Tone tone(HolidayChange.Kind kind) {
        return switch (kind) {
            case NEW -> Chip.Tone.GOOD;
            case CHANGED -> Chip.Tone.WAIT;
            case SAME -> Chip.Tone.PLAIN;
        };
    }

    private UnorderedList leftOut(List<HolidayLeftOut> rows) {
        Map<HolidayLeftOut.Reason, List<HolidayLeftOut>> byReason = rows.stream()
                .collect(Collectors.groupingBy(HolidayLeftOut::reason, LinkedHashMap::new, Collectors.toList()));
        UnorderedList list = new UnorderedList();
        list.addClassNames("soft", "small", "holiday-left-out");
        byReason.forEach((reason, left) -> list.add(new ListItem(words.text(
                "calendar.holidays.left-out.line",
                words.sentence(words.text("calendar.holidays.left-out." + reason)),
                left.stream()
                        .limit(SHOWN)
                        .map(HolidayLeftOut::description)
                        .collect(Collectors.joining(", ", "", left.size() > SHOWN ? "…" : "")),
                left.stream().mapToInt(HolidayLeftOut::count).sum()))));
        return list;
    }
}
