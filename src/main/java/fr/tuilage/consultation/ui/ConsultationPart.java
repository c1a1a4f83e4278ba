package fr.tuilage.consultation.ui;

import com.vaadin.flow.component.Component;
import fr.tuilage.calendar.PlanState;
import fr.tuilage.calendar.YearPlanDetails;
import fr.tuilage.calendar.YearPlanService;
import fr.tuilage.calendar.ui.YearPart;
import fr.tuilage.consultation.AlternativeService;
import fr.tuilage.consultation.AnswerService;
import fr.tuilage.consultation.ConsultationService;
import java.util.Optional;

/** On the page of a year: the way to ask the members about a draft, and the consultation while it goes on (CAL-4). */
@org.springframework.stereotype.Component
class ConsultationPart implements YearPart {

    private final ConsultationService consultations;
    private final AnswerService answers;
    private final AlternativeService alternatives;
    private final YearPlanService years;

    ConsultationPart(
            ConsultationService consultations,
            AnswerService answers,
            AlternativeService alternatives,
            YearPlanService years) {
        this.consultations = consultations;
        this.answers = answers;
        this.alternatives = alternatives;
        this.years = years;
    }

    @Override
    public Optional<Component> about(YearPlanDetails plan, Runnable changed) {
        if (plan.state() == PlanState.DRAFT
                && plan.mayPlan()
                && !plan.sessions().isEmpty()) {
            return Optional.of(new OpeningCard(plan, consultations, changed));
        }
        return plan.inConsultation()
                ? consultations
                        .details(plan.committeeId(), plan.id())
                        .map(details -> new ConsultationPanel(
                                details, new Doors(consultations, answers, alternatives, years), changed))
                : Optional.empty();
    }

    /** The services behind the panel. */
    record Doors(
            ConsultationService consultations,
            AnswerService answers,
            AlternativeService alternatives,
            YearPlanService years) {}
}
