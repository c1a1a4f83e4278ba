package fr.tuilage.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.Formats;
import fr.tuilage.base.Refusal;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.Confirmation;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.consultation.ConsultationDetails;
import fr.tuilage.consultation.ConsultationDraft;

/** Until when members are asked, how many have answered, and what the coordination does with it. */
class StateCard extends Card {

    private final transient ConsultationDetails consultation;
    private final transient ConsultationPart.Doors doors;
    private final transient Runnable changed;

    StateCard(ConsultationDetails consultation, ConsultationPart.Doors doors, Runnable changed) {
        super(I18NProvider.translate("consultation.title"));
        this.consultation = consultation;
        this.doors = doors;
        this.changed = changed;
        setTestId("consultation-state");
        String day = Formats.in(getLocale()).date(consultation.deadline());
        Paragraph until = new Paragraph(
                getTranslation(consultation.over() ? "consultation.was-until" : "consultation.until", day));
        Paragraph answered =
                new Paragraph(getTranslation("consultation.answered", consultation.answered(), consultation.halves()));
        answered.setTestId("consultation-answered");
        add(until, answered);
        if (consultation.unsaid() && consultation.mayPlan() && !consultation.over()) {
            Paragraph unsaid = new Paragraph(getTranslation("consultation.unsaid"));
            unsaid.addClassName("remark");
            unsaid.setTestId("dates-unsaid");
            add(unsaid);
        }
        if (consultation.mayPlan()) {
            add(acts());
        }
    }

    private Div acts() {
        String year = Integer.toString(consultation.year());
        Button publish = Buttons.main(getTranslation("consultation.publish", year), () -> askToPublish(year));
        publish.setTestId("close-and-publish");
        Button remind = Buttons.plain(getTranslation("consultation.remind"), this::remind);
        remind.setEnabled(consultation.mayRemind() && consultation.answered() < consultation.halves());
        remind.setTestId("remind");
        Button deadline = Buttons.plain(
                getTranslation("consultation.deadline.change"),
                () -> new DeadlineDialog(getTranslation("consultation.deadline.change"), consultation.deadline())
                        .open(
                                getTranslation("consultation.deadline.act"),
                                until -> doors.consultations()
                                        .prolong(new ConsultationDraft(
                                                consultation.planId(), consultation.version(), until)),
                                changed));
        deadline.setTestId("change-deadline");
        Button back = Buttons.quiet(
                getTranslation("consultation.take-back"),
                () -> Confirmation.ask(
                        getTranslation("consultation.take-back.question"),
                        getTranslation("consultation.take-back.consequence"),
                        getTranslation("consultation.take-back"),
                        () -> act(() ->
                                doors.consultations().takeBack(consultation.planId(), consultation.planVersion()))));
        back.setTestId("take-back");
        Div acts = new Div(publish, remind, deadline, back);
        acts.addClassName("actions");
        return acts;
    }

    private void askToPublish(String year) {
        Confirmation.ask(
                getTranslation("calendar.publish.question", year),
                getTranslation(
                        "consultation.publish.consequence", consultation.dates().size()),
                getTranslation("calendar.publish", year),
                () -> act(() -> {
                    doors.years().publish(consultation.planId(), consultation.planVersion());
                    Notices.success(getTranslation("calendar.published", year));
                }));
    }

    private void remind() {
        act(() -> Notices.success(
                getTranslation("consultation.reminded", doors.consultations().remind(consultation.planId()))));
    }

    /** Somebody else may have been faster: a sentence says so, and the page shows what is stored. */
    private void act(Runnable act) {
        try {
            act.run();
        } catch (Refusal refused) {
            Notices.refusal(refused);
        }
        changed.run();
    }
}
