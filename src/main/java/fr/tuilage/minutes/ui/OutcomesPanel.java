package fr.tuilage.minutes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.Formats;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.base.ui.Dates;
import fr.tuilage.base.ui.RefusableForm;
import fr.tuilage.committee.HolderLine;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.minutes.MinutesDetails;
import fr.tuilage.minutes.MinutesOutcomeService;
import fr.tuilage.register.ActionLine;
import fr.tuilage.register.DecisionLine;
import java.util.Optional;
import java.util.UUID;

/** What an item led to: decisions and actions, noted here and kept in the register (MIN-2). */
class OutcomesPanel extends Div {

    private final transient MeetingDetails meeting;
    private final transient MinutesOutcomeService outcomes;
    private final UUID itemId;
    private final Runnable noted;
    private final Div list = new Div();
    private final Div form = new Div();

    OutcomesPanel(MeetingDetails meeting, UUID itemId, MinutesOutcomeService outcomes, Runnable noted) {
        this.meeting = meeting;
        this.itemId = itemId;
        this.outcomes = outcomes;
        this.noted = noted;
        addClassName("outcomes");
        setTestId("outcomes");
        list.addClassName("outcome-list");
        add(list, form);
    }

    /** Shows what the register holds; a form that is open stays as it is. */
    void show(MinutesDetails minutes) {
        list.removeAll();
        UnorderedList lines = new UnorderedList();
        minutes.decisionsOf(itemId).forEach(decision -> lines.add(line(decision)));
        minutes.actionsOf(itemId).forEach(action -> lines.add(line(action)));
        if (lines.getChildren().findAny().isPresent()) {
            list.add(lines);
        }
        if (typing()) {
            // Kept even when the pen has passed on: sending says so, and the words are there to be copied.
            return;
        }
        form.removeAll();
        if (minutes.writable()) {
            showButtons();
        }
    }

    /** Whether a form is open. */
    boolean typing() {
        return form.getChildren().anyMatch(RefusableForm.class::isInstance);
    }

    static ListItem line(DecisionLine decision) {
        ListItem line = new ListItem(
                new Chip(I18NProvider.translate("minutes.decision", decision.number()), Chip.Tone.GOOD),
                new Span(decision.text()));
        line.addClassName("outcome");
        line.setTestId("decision");
        return line;
    }

    ListItem line(ActionLine action) {
        PersonLine person = action.person();
        String owner = person == null
                ? action.seatName()
                : getTranslation("minutes.action.owner", action.seatName(), person.displayName());
        ListItem line = new ListItem(
                new Chip(getTranslation("minutes.action"), Chip.Tone.DUTY),
                new Span(action.text()),
                new Span(getTranslation(
                        "minutes.action.who-when",
                        owner,
                        Formats.in(getLocale()).dateWithoutWeekday(action.dueOn()))));
        line.getChildren().reduce((first, last) -> last).ifPresent(last -> last.addClassName("soft"));
        line.addClassName("outcome");
        line.setTestId("action");
        return line;
    }

    private void showButtons() {
        form.removeAll();
        form.setClassName("actions");
        Button decide = Buttons.plain(getTranslation("minutes.decision.add"), this::showDecisionForm);
        decide.setTestId("add-decision");
        Button act = Buttons.plain(getTranslation("minutes.action.add"), this::showActionForm);
        act.setTestId("add-action");
        form.add(decide, act);
    }

    private void showDecisionForm() {
        RefusableForm fields = new RefusableForm();
        TextField text =
                fields.field("register.decision.field.text", new TextField(getTranslation("minutes.decision.text")));
        text.setTestId("decision-text");
        DatePicker review = Dates.picker(getTranslation("minutes.decision.review"));
        fields.add(review);
        show(
                fields,
                getTranslation("minutes.decision.save"),
                "save-decision",
                () -> outcomes.decide(meeting.id(), itemId, text.getValue(), review.getValue()));
        text.focus();
    }

    private void showActionForm() {
        RefusableForm fields = new RefusableForm();
        TextField text =
                fields.field("register.action.field.text", new TextField(getTranslation("minutes.action.text")));
        text.setTestId("action-text");
        Div row = new Div();
        row.addClassName("form-row");
        ComboBox<SeatDetails> seat =
                fields.field("minutes.action.seat", new ComboBox<>(getTranslation("minutes.action.seat")), row);
        seat.setItems(meeting.seats());
        seat.setItemLabelGenerator(SeatDetails::name);
        seat.setTestId("action-seat");
        ComboBox<PersonLine> person = new ComboBox<>(getTranslation("minutes.action.person"));
        person.setItemLabelGenerator(PersonLine::displayName);
        person.setHelperText(getTranslation("minutes.action.person.help"));
        person.setTestId("action-person");
        row.add(person);
        seat.addValueChangeListener(change -> person.setItems(Optional.ofNullable(change.getValue()).stream()
                .flatMap(chosen -> chosen.holders().stream())
                .map(HolderLine::person)
                .toList()));
        DatePicker due = fields.field("minutes.action.due", Dates.picker(getTranslation("minutes.action.due")), row);
        due.setTestId("action-due");
        fields.add(row);
        show(
                fields,
                getTranslation("minutes.action.save"),
                "save-action",
                () -> outcomes.act(
                        meeting.id(),
                        itemId,
                        text.getValue(),
                        Optional.ofNullable(seat.getValue())
                                .map(SeatDetails::id)
                                .orElse(null),
                        Optional.ofNullable(person.getValue())
                                .map(PersonLine::id)
                                .orElse(null),
                        due.getValue()));
        text.focus();
    }

    private void show(RefusableForm fields, String verb, String testId, Runnable save) {
        Button send = Buttons.main(verb, () -> {
            if (fields.send(save)) {
                showButtons();
                noted.run();
            }
        });
        send.setTestId(testId);
        Div bar = new Div(send, Buttons.quiet(getTranslation("base.cancel"), this::showButtons));
        bar.addClassName("actions");
        fields.add(bar);
        form.removeAll();
        form.setClassName("outcome-form");
        form.add(fields);
    }
}
