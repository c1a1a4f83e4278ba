package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.tuilage.base.ui.Dates;
import fr.tuilage.base.ui.FormDialog;
import fr.tuilage.calendar.WeeklyCommitmentDraft;
import fr.tuilage.calendar.WeeklyCommitments;
import fr.tuilage.organisation.OrganisationLine;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Asks for a half-day, or a day, of every week that is not free. */
final class CommitmentDialog extends FormDialog {

    private static final String LABEL = "calendar.commitment.label";
    private static final UUID MYSELF = new UUID(0, 0);

    private final CalendarWords words;
    private final WeeklyCommitments now;
    private final TextField label = new TextField();
    private final Select<UUID> whose = new Select<>();
    private final Select<DayOfWeek> weekday = new Select<>();
    private final CheckboxGroup<Boolean> halves = new CheckboxGroup<>();
    private final DatePicker startsOn;
    private final DatePicker endsOn;

    CommitmentDialog(WeeklyCommitments now, CalendarWords words) {
        super(words.text("calendar.commitments.add"));
        this.words = words;
        this.now = now;
        startsOn = Dates.picker(words.text("calendar.commitment.starts-on"));
        endsOn = Dates.picker(words.text("calendar.commitment.ends-on"));
        label.setLabel(words.text(LABEL));
        label.setHelperText(words.text("calendar.commitment.label.hint"));
        label.setMaxLength(100);
        label.setTestId("commitment-label");
        whose.setLabel(words.text("calendar.commitment.whose"));
        List<UUID> holders = new ArrayList<>(List.of(MYSELF));
        now.organisations().stream().map(OrganisationLine::id).forEach(holders::add);
        whose.setItems(holders);
        whose.setItemLabelGenerator(this::name);
        whose.setValue(MYSELF);
        whose.setVisible(holders.size() > 1);
        weekday.setLabel(words.text("calendar.rhythm.weekday"));
        weekday.setItems(RhythmFields.WORKDAYS);
        weekday.setItemLabelGenerator(words.formats()::weekday);
        weekday.setValue(DayOfWeek.MONDAY);
        halves.setLabel(words.text("calendar.commitment.when"));
        halves.setItems(false, true);
        halves.setItemLabelGenerator(
                afternoon -> words.text(afternoon ? "calendar.commitment.afternoon" : "calendar.commitment.morning"));
        halves.setTestId("commitment-halves");
        startsOn.setValue(now.today());
        endsOn.setHelperText(words.text("calendar.commitment.ends-on.hint"));
        form().field(LABEL, label);
        Div days = new Div(startsOn, endsOn);
        days.addClassName("form-row");
        form().add(whose, weekday, halves, days);
    }

    private String name(UUID holder) {
        return now.organisations().stream()
                .filter(organisation -> organisation.id().equals(holder))
                .findFirst()
                .map(organisation -> words.text("calendar.commitment.whose.organisation", organisation.label()))
                .orElseGet(() -> words.text("calendar.commitment.whose.mine"));
    }

    /** Opens it; what is typed stays as long as it is refused. */
    void ask(Consumer<WeeklyCommitmentDraft> declare, Runnable afterwards) {
        open(words.text("calendar.commitments.send"), () -> declare.accept(draft()), afterwards);
        label.focus();
    }

    private WeeklyCommitmentDraft draft() {
        Set<Boolean> chosen = halves.getValue();
        return new WeeklyCommitmentDraft(
                whose.getValue().equals(MYSELF) ? null : whose.getValue(),
                label.getValue(),
                weekday.getValue(),
                chosen.contains(false),
                chosen.contains(true),
                Objects.requireNonNullElse(startsOn.getValue(), now.today()),
                endsOn.getValue());
    }
}
