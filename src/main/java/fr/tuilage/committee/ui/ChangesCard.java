package fr.tuilage.committee.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.Card;
import fr.tuilage.committee.CommitteeChangeLine;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The small history of a committee's settings: each change with its day and who made it (COM-1). */
final class ChangesCard extends Card {

    private final transient ZoneId timeZone;

    ChangesCard(List<CommitteeChangeLine> changes, ZoneId timeZone) {
        super(I18NProvider.translate("committee.changes"));
        this.timeZone = timeZone;
        setTestId("changes-card");
        if (changes.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("committee.changes.none"));
            none.addClassName("soft");
            add(none);
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("changes");
        changes.forEach(change -> list.add(line(change)));
        add(list);
    }

    private ListItem line(CommitteeChangeLine change) {
        String day = SeatWords.formats()
                .dateWithoutWeekday(change.at().atZone(timeZone).toLocalDate());
        String name = change.personName();
        Span when = new Span(
                name == null
                        ? getTranslation("committee.changes.line.application", day)
                        : getTranslation("committee.changes.line", day, name));
        when.addClassNames("soft", "small");
        Span what = new Span(getTranslation(
                "committee.changes.what",
                getTranslation("committee.setting." + change.setting()),
                words(change, change.before()),
                words(change, change.after())));
        return new ListItem(when, what);
    }

    private String words(CommitteeChangeLine change, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return getTranslation("committee.changes.nothing");
        }
        return switch (change.setting()) {
            case LEVEL -> getTranslation("committee.level." + value);
            case SCHOOL_ZONE -> getTranslation("committee.school-zone." + value);
            case PUBLIC_HOLIDAYS -> getTranslation("committee.public-holidays." + value);
            case TERM -> SeatWords.formats().dateWithoutWeekday(LocalDate.parse(value));
            case WAYS_OF_WORKING ->
                Arrays.stream(value.split(",", -1))
                        .map(way -> getTranslation("committee.way." + way))
                        .collect(Collectors.joining(", "));
            case NAME, TERRITORY, TIME_ZONE, PURPOSE, QUORUM -> value;
        };
    }
}
