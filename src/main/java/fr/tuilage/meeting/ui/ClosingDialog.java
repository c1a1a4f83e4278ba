package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.FormDialog;
import fr.tuilage.meeting.AgendaItemDetails;
import fr.tuilage.meeting.ClosingDraft;
import fr.tuilage.meeting.ItemFate;
import fr.tuilage.meeting.MeetingDetails;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** What became of each item, and the two optional lines that end a meeting (MEET-6, OBJ-4). */
class ClosingDialog extends FormDialog {

    private static final String CHANGED = "meeting.close.what-it-changed";
    private static final String MISSING = "meeting.close.what-is-missing";

    private final transient MeetingDetails meeting;
    private final List<FateField> fates;
    private final TextArea changed = line(CHANGED, "what-it-changed");
    private final TextArea missing = line(MISSING, "what-is-missing");

    /**
     * The form.
     *
     * @param decided the items under which a decision was taken
     */
    ClosingDialog(MeetingDetails meeting, Set<UUID> decided) {
        super(I18NProvider.translate("meeting.close"));
        this.meeting = meeting;
        setTestId("closing-dialog");
        addClassName("wide");
        fates = meeting.agenda().stream()
                .map(item -> new FateField(item, decided.contains(item.id())))
                .toList();
        Paragraph explained = new Paragraph(getTranslation("meeting.close.explained"));
        explained.addClassName("soft");
        Div list = new Div();
        list.addClassName("fates");
        fates.forEach(list::add);
        form().addClassName("wide");
        form().add(explained, list, new H3(getTranslation("meeting.close.lines")));
        form().field(CHANGED, changed);
        form().field(MISSING, missing);
    }

    /**
     * Opens it.
     *
     * @param close is given the draft; what it refuses is shown in the form
     */
    void open(Consumer<ClosingDraft> close) {
        open(getTranslation("meeting.close.act"), () -> close.accept(draft()), () -> {});
    }

    private ClosingDraft draft() {
        return new ClosingDraft(
                meeting.id(),
                meeting.version(),
                fates.stream().map(FateField::fate).toList(),
                changed.getValue(),
                missing.getValue());
    }

    private TextArea line(String key, String testId) {
        TextArea area = new TextArea(getTranslation(key));
        area.setHelperText(getTranslation(key + ".help"));
        area.setTestId(testId);
        return area;
    }

    /** The fate of one item. */
    private final class FateField extends Div {

        private final transient AgendaItemDetails item;
        private final Select<ItemFate> select = new Select<>();
        private final TextField word = new TextField(getTranslation("meeting.close.word"));

        FateField(AgendaItemDetails item, boolean decided) {
            this.item = item;
            addClassName("form-row");
            setTestId("fate");
            select.setLabel(MeetingWords.title(item));
            select.setItems(ItemFate.values());
            select.setItemLabelGenerator(fate -> getTranslation("meeting.fate." + fate));
            word.setVisible(false);
            select.addValueChangeListener(change ->
                    word.setVisible(change.getValue() == ItemFate.DROPPED || change.getValue() == ItemFate.POSTPONED));
            select.setValue(usual(decided));
            add(select, word);
        }

        private ItemFate usual(boolean decided) {
            if (decided) {
                return ItemFate.DECIDED;
            }
            return item.reached() || item.id().equals(meeting.currentItemId())
                    ? ItemFate.DEALT_WITH
                    : ItemFate.CONTINUED;
        }

        ClosingDraft.Fate fate() {
            return new ClosingDraft.Fate(item.id(), select.getValue(), word.isVisible() ? word.getValue() : null);
        }
    }
}
