package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.tuilage.base.Refusal;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.committee.HolderLine;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.meeting.AgendaItemDetails;
import fr.tuilage.meeting.AgendaItemDraft;
import fr.tuilage.meeting.ItemKind;
import fr.tuilage.meeting.MeetingDetails;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An item of the agenda, to propose, add or change. What was typed stays when it is refused. */
class ItemDialog extends Dialog {

    private static final int USUAL_MINUTES = 20;
    private static final int STEP = 5;

    private final TextField title = new TextField(getTranslation("meeting.item.title"));
    private final Select<ItemKind> kind = new Select<>();
    private final IntegerField minutes = new IntegerField(getTranslation("meeting.item.minutes"));
    private final ComboBox<PersonLine> presenter = new ComboBox<>(getTranslation("meeting.item.presenter"));
    private final TextArea note = new TextArea(getTranslation("meeting.item.note"));
    private final Div refused = new Div();
    private final transient @Nullable AgendaItemDetails changed;

    /**
     * The form.
     *
     * @param item the item to change, or null for a new one
     * @param verb what the button does
     * @param save is given the draft; what it refuses is shown in the form
     */
    ItemDialog(
            MeetingDetails meeting,
            @Nullable AgendaItemDetails item,
            String heading,
            String verb,
            Consumer<AgendaItemDraft> save) {
        changed = item;
        setHeaderTitle(heading);
        setTestId("item-dialog");
        addClassName("form-dialog");
        kind.setLabel(getTranslation("meeting.item.kind"));
        kind.setItems(ItemKind.values());
        kind.setItemLabelGenerator(value -> getTranslation("meeting.kind." + value));
        minutes.setMin(1);
        minutes.setMax(AgendaItemDraft.MAXIMUM_MINUTES);
        minutes.setStep(STEP);
        minutes.setStepButtonsVisible(true);
        // Any length may be typed; the buttons go by five minutes.
        minutes.setManualValidation(true);
        presenter.setItems(people(meeting));
        presenter.setItemLabelGenerator(PersonLine::displayName);
        presenter.setClearButtonVisible(true);
        title.setTestId("item-title");
        kind.setTestId("item-kind");
        minutes.setTestId("item-minutes");
        presenter.setTestId("item-presenter");
        refused.addClassName("refusal");
        refused.getElement().setAttribute("role", "alert");
        refused.setTestId("item-refusal");
        refused.setVisible(false);
        fill();
        Div row = new Div(kind, minutes);
        row.addClassName("form-row");
        Div form = new Div(refused, title, row, presenter, note);
        form.addClassName("form");
        if (changed != null && changed.standing() != null) {
            form.remove(title);
            row.remove(kind);
        }
        add(form);
        var send = Buttons.main(verb, () -> send(save));
        send.setTestId("item-save");
        getFooter().add(Buttons.quiet(getTranslation("base.cancel"), this::close), send);
    }

    private void fill() {
        if (changed == null) {
            kind.setValue(ItemKind.INFORMATION);
            minutes.setValue(USUAL_MINUTES);
            title.focus();
            return;
        }
        title.setValue(Objects.requireNonNullElse(changed.title(), ""));
        kind.setValue(changed.kind());
        minutes.setValue(changed.minutes());
        note.setValue(Objects.requireNonNullElse(changed.note(), ""));
        PersonLine current = changed.presenter();
        if (current != null) {
            presenter.setValue(current);
        }
    }

    private void send(Consumer<AgendaItemDraft> save) {
        try {
            save.accept(draft());
            close();
        } catch (Refusal refusal) {
            refused.setText(Notices.sentence(refusal));
            refused.setVisible(true);
        }
    }

    private AgendaItemDraft draft() {
        Integer typed = minutes.getValue();
        PersonLine person = presenter.getValue();
        if (typed == null) {
            throw new RuleViolation("refusal.meeting.item-length", AgendaItemDraft.MAXIMUM_MINUTES);
        }
        if (title.isEmpty() && (changed == null || changed.standing() == null)) {
            title.setInvalid(true);
            title.focus();
        }
        return new AgendaItemDraft(
                changed == null ? null : changed.id(),
                changed == null ? 0 : changed.version(),
                kind.getValue(),
                title.getValue(),
                typed,
                person == null ? null : person.id(),
                note.getValue());
    }

    private static List<PersonLine> people(MeetingDetails meeting) {
        return meeting.seats().stream()
                .flatMap(seat -> seat.holders().stream())
                .map(HolderLine::person)
                .distinct()
                .toList();
    }
}
