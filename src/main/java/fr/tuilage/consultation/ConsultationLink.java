package fr.tuilage.consultation;

import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.Translations;
import fr.tuilage.identity.LinkBearer;
import fr.tuilage.identity.LinkPage;
import fr.tuilage.identity.LinkedAct;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Answering about dates from the link in the mail (CAL-4): the form, and what it sends. Every rule is in the services. */
@Component
class ConsultationLink implements LinkedAct {

    static final String KIND = "answer-dates";

    private final ConsultationService consultations;
    private final ConsultationRepository plans;
    private final AnswerService answers;
    private final Translations translations;

    ConsultationLink(
            ConsultationService consultations,
            ConsultationRepository plans,
            AnswerService answers,
            Translations translations) {
        this.consultations = consultations;
        this.plans = plans;
        this.answers = answers;
        this.translations = translations;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public LinkPage show(LinkBearer bearer, Map<String, String> asked) {
        return page(bearer, asked.containsKey(AnswerForm.FOR_BOTH), "");
    }

    @Override
    public LinkPage act(LinkBearer bearer, Map<String, List<String>> sent) {
        ConsultationDetails consultation = consultation(bearer.subjectId());
        AnswerForm form = new AnswerForm(consultation, sent.containsKey(AnswerForm.FOR_BOTH), translations);
        int gone = answers.reply(bearer.subjectId(), form.replies(sent));
        return page(
                bearer,
                sent.containsKey(AnswerForm.FOR_BOTH),
                translations.text(
                        bearer.person().locale(),
                        gone == 0 ? "consultation.link.kept" : "consultation.link.kept-but",
                        gone));
    }

    private LinkPage page(LinkBearer bearer, boolean both, String note) {
        ConsultationDetails consultation = consultation(bearer.subjectId());
        Locale locale = bearer.person().locale();
        return new LinkPage(
                "consultation",
                translations.text(locale, "consultation.link.title", Integer.toString(consultation.year())),
                new AnswerForm(consultation, both, translations).model(bearer.person(), note));
    }

    /** Whoever holds no half any more has nothing to answer. */
    private ConsultationDetails consultation(UUID planId) {
        UUID committeeId = plans.committeeOf(planId).orElseThrow(NotFound::new);
        ConsultationDetails consultation = consultations
                .details(committeeId, planId)
                .orElseThrow(() -> new RuleViolation("refusal.consultation.ended"));
        if (consultation.mine().isEmpty()) {
            throw new NotFound();
        }
        return consultation;
    }
}
