package fr.tuilage.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.calendar.YearPlanDetails;
import fr.tuilage.consultation.ConsultationDraft;
import fr.tuilage.consultation.ConsultationService;

/** Offers to ask the members before the year is published (CAL-4). */
class OpeningCard extends Card {

    OpeningCard(YearPlanDetails plan, ConsultationService consultations, Runnable changed) {
        super(I18NProvider.translate("consultation.open.title"));
        setTestId("consultation-offer");
        Button open = Buttons.plain(
                getTranslation("consultation.open.ask"),
                () -> new DeadlineDialog(
                                getTranslation("consultation.open.title"),
                                ConsultationDraft.suggestedDeadline(
                                        plan.today(),
                                        plan.sessions().getFirst().session().on()))
                        .open(
                                getTranslation("consultation.open.act"),
                                deadline ->
                                        consultations.open(new ConsultationDraft(plan.id(), plan.version(), deadline)),
                                () -> {
                                    Notices.success(getTranslation("consultation.open.done"));
                                    changed.run();
                                }));
        open.setTestId("open-consultation");
        Div actions = new Div(open);
        actions.addClassName("actions");
        add(new Paragraph(getTranslation("consultation.open.text")), actions);
    }
}
