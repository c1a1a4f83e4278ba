package fr.tuilage.register.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.Dates;
import fr.tuilage.base.ui.FormDialog;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.register.DecisionLine;
import fr.tuilage.register.DecisionReviewService;

/** A decision looked at again: it is kept, another one takes its place, or it no longer holds (DEC-1). */
final class DecisionReview extends FormDialog {

    private enum Fate {
        KEEP,
        SUPERSEDE,
        WITHDRAW
    }

    private final transient DecisionReviewService decisions;
    private final transient DecisionLine decision;
    private final RadioButtonGroup<Fate> fate = new RadioButtonGroup<>(getTranslation("register.review.fate"));
    private final DatePicker reviewOn = Dates.picker(getTranslation("register.review.next"));
    private final ComboBox<DecisionLine> successor = new ComboBox<>(getTranslation("register.review.successor"));
    private final TextArea reason = new TextArea(getTranslation("register.field.reason"));

    DecisionReview(DecisionReviewService decisions, DecisionLine decision) {
        super(I18NProvider.translate("register.review.label", decision.number()));
        this.decisions = decisions;
        this.decision = decision;
        fate.setItems(Fate.values());
        fate.setItemLabelGenerator(each -> getTranslation("register.review.fate." + each));
        fate.setTestId("review-fate");
        fate.addValueChangeListener(event -> showFields());
        reviewOn.setHelperText(getTranslation("register.review.next.help"));
        reviewOn.setTestId("review-next");
        successor.setItems(
                query -> decisions
                        .successors(decision.id(), query.getFilter().orElse(""), query.getPage(), query.getPageSize())
                        .stream());
        successor.setItemLabelGenerator(
                each -> getTranslation("register.review.successor.item", each.number(), each.text()));
        successor.setHelperText(getTranslation("register.review.successor.help"));
        successor.setTestId("review-successor");
        reason.setTestId("reason");
        form().add(new Paragraph(decision.text()), fate);
        form().field("register.review.next", reviewOn);
        form().field("register.review.successor", successor);
        form().field("register.field.reason", reason);
        fate.setValue(Fate.KEEP);
    }

    /** Opens the review. */
    void open(Runnable afterwards) {
        open(getTranslation("register.review.send"), this::settle, () -> {
            Notices.success(getTranslation("register.review.done." + fate.getValue()));
            afterwards.run();
        });
    }

    private void showFields() {
        reviewOn.setVisible(fate.getValue() == Fate.KEEP);
        successor.setVisible(fate.getValue() == Fate.SUPERSEDE);
        reason.setVisible(fate.getValue() == Fate.WITHDRAW);
    }

    private void settle() {
        switch (fate.getValue()) {
            case KEEP -> decisions.revisit(decision.id(), decision.version(), reviewOn.getValue());
            case SUPERSEDE -> {
                DecisionLine chosen = successor.getValue();
                decisions.supersede(decision.id(), decision.version(), chosen == null ? null : chosen.id());
            }
            case WITHDRAW -> decisions.withdraw(decision.id(), decision.version(), reason.getValue());
        }
    }
}
