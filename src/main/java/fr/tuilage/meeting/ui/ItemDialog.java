package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.tuilage.base.LabelKey;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.ui.FormDialog;
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
class ItemDialog extends FormDialog {

    private static final String TITLE = "meeting.item.title";
    private static final String MINUTES = "meeting.item.minutes";
    private static final String NOTE = "meeting.item.note";
    private static final int USUAL_MINUTES = 20;
    private static final int STEP = 5;

    private final TextField title = new TextField(getTranslation(TITLE));
    private final Select<ItemKind> kind = new Select<>();
    private final IntegerField minutes = new IntegerField(getTranslation(MINUTES));
    private final ComboBox<PersonLine> presenter = new ComboBox<>(getTranslation("meeting.item.presenter"));
    private final TextArea note = new TextArea(getTranslation(NOTE));
    private final transient MeetingActs acts;
    private transient @Nullable AgendaItemDetails changed;

    /**
     * The form.
     *
     * @param item the item to change, or null for a new one
     */
    ItemDialog(MeetingDetails meeting, @Nullable AgendaItemDetails item, String heading, MeetingActs acts) {
        super(heading);
        this.acts = acts;
        changed = item;
        kind.setLabel(getTranslation("meeting.item.kind"));
        kind.setItems(ItemKind.offered());
        kind.setItemLabelGenerator(value -> getTranslation("meeting.kind." + value));
        minutes.setMin(1);
        minutes.setMax(AgendaItemDraft.MAXIMUM_MINUTES);
        minutes.setStep(STEP);
        minutes.setStepButtonsVisible(true);
        // Any length may be typed; the buttons go by five minutes.
        minutes.setManualValidation(true);
        title.setManualValidation(true);
        presenter.setItems(people(meeting));
        presenter.setItemLabelGenerator(PersonLine::displayName);
        presenter.setClearButtonVisible(true);
        title.setTestId("item-title");
        kind.setTestId("item-kind");
        minutes.setTestId("item-minutes");
        presenter.setTestId("item-presenter");
        note.setTestId("item-note");
        Div row = new Div();
        row.addClassName("form-row");
        if (item == null || item.standing() == null) {
            form().field(TITLE, title);
            row.add(kind);
        }
        form().field(MINUTES, minutes, row);
        form().add(row, presenter);
        form().field(NOTE, note);
        if (item == null) {
            kind.setValue(ItemKind.INFORMATION);
            minutes.setValue(USUAL_MINUTES);
            title.focus();
        } else {
            show(item);
            form().whenChangedMeanwhile(() -> acts.again(item.id()).ifPresent(this::show));
        }
    }

    /**
     * Opens it.
     *
     * @param verb what the button does
     * @param save is given the draft; what it refuses is shown in the form
     */
    void open(String verb, Consumer<AgendaItemDraft> save) {
        open(verb, () -> acts.attempt(() -> save.accept(draft())), () -> {});
    }

    private void show(AgendaItemDetails item) {
        changed = item;
        title.setValue(Objects.requireNonNullElse(item.title(), ""));
        kind.setValue(item.kind());
        minutes.setValue(item.minutes());
        note.setValue(Objects.requireNonNullElse(item.note(), ""));
        presenter.setValue(item.presenter());
    }

    private AgendaItemDraft draft() {
        Integer typed = minutes.getValue();
        PersonLine person = presenter.getValue();
        if (typed == null) {
            throw new RuleViolation(
                    "refusal.meeting.item-length", AgendaItemDraft.MAXIMUM_MINUTES, new LabelKey(MINUTES));
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
