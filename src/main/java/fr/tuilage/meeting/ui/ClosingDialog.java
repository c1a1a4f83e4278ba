package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.tuilage.base.Refusal;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.meeting.AgendaItemDetails;
import fr.tuilage.meeting.ClosingDraft;
import fr.tuilage.meeting.ItemFate;
import fr.tuilage.meeting.MeetingDetails;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** What became of each item, and the two optional lines that end a meeting (MEET-6, OBJ-4). */
class ClosingDialog extends Dialog {

    private final transient MeetingDetails meeting;

    /**
     * The form.
     *
     * @param decided the items under which a decision was taken
     * @param close is given the draft; what it refuses is shown in the form
     */
    ClosingDialog(MeetingDetails meeting, Set<UUID> decided, Consumer<ClosingDraft> close) {
        this.meeting = meeting;
        setTestId("closing-dialog");
        addClassNames("form-dialog", "wide");
        setHeaderTitle(getTranslation("meeting.close"));
        Div refused = new Div();
        refused.addClassName("refusal");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        List<FateField> fields = meeting.agenda().stream()
                .map(item -> new FateField(item, decided.contains(item.id())))
                .toList();
        Paragraph explained = new Paragraph(getTranslation("meeting.close.explained"));
        explained.addClassName("soft");
        Div fates = new Div();
        fates.addClassName("fates");
        fields.forEach(fates::add);
        TextArea changed = line("meeting.close.what-it-changed", "what-it-changed");
        TextArea missing = line("meeting.close.what-is-missing", "what-is-missing");
        Div form = new Div(refused, explained, fates, new H3(getTranslation("meeting.close.lines")), changed, missing);
        form.addClassNames("form", "wide");
        add(form);
        var send = Buttons.main(getTranslation("meeting.close.act"), () -> {
            try {
                close.accept(new ClosingDraft(
                        meeting.id(),
                        meeting.version(),
                        fields.stream().map(FateField::fate).toList(),
                        changed.getValue(),
                        missing.getValue()));
                close();
            } catch (Refusal refusal) {
                refused.setText(Notices.sentence(refusal));
                refused.setVisible(true);
                refused.scrollIntoView();
            }
        });
        send.setTestId("close-meeting");
        getFooter().add(Buttons.quiet(getTranslation("base.cancel"), this::close), send);
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
