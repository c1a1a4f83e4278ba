package fr.tuilage.consultation;

import fr.tuilage.audit.Trace;
import fr.tuilage.identity.CurrentPerson;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What falls due in a consultation without anybody asking: reminders, changed dates, the deadline (CAL-4). */
@Component
class ConsultationRounds {

    private final ConsultationRepository consultations;
    private final DateAnswerRepository answers;
    private final ConsultationReader reader;
    private final ConsultationMails mails;
    private final CurrentPerson current;
    private final Trace trace;
    private final Clock clock;

    ConsultationRounds(
            ConsultationRepository consultations,
            DateAnswerRepository answers,
            ConsultationReader reader,
            ConsultationMails mails,
            CurrentPerson current,
            Trace trace,
            Clock clock) {
        this.consultations = consultations;
        this.answers = answers;
        this.reader = reader;
        this.mails = mails;
        this.current = current;
        this.trace = trace;
        this.clock = clock;
    }

    /** The consultations that go on; one statement. */
    @Transactional(readOnly = true)
    List<UUID> running() {
        return consultations.running();
    }

    /** Looks after one of them; what was sent once is not sent again. */
    @Transactional
    void lookAfter(UUID planId) {
        current.requireApplication();
        Consultation consultation = consultations.findForChange(planId).orElseThrow();
        reader.find(planId).filter(Consulted::running).ifPresent(consulted -> {
            Instant now = clock.instant();
            LocalDate today = LocalDate.ofInstant(now, consulted.zone());
            List<Asked> asked = consultations.asked(consultation.committeeId(), today);
            if (consultation.over(now)) {
                sayItIsOver(consultation, consulted, asked, now);
            } else {
                sayWhatChanged(consultation, consulted, asked);
                remind(consultation, consulted, asked, now);
            }
        });
    }

    private void sayItIsOver(Consultation consultation, Consulted consulted, List<Asked> asked, Instant now) {
        if (consultation.isOverToBeTold(now)) {
            long owing = asked.stream()
                    .map(Asked::place)
                    .distinct()
                    .filter(place -> !consulted.answeredBy(place))
                    .count();
            mails.over(
                    consulted,
                    consultations.coordination(consultation.committeeId(), LocalDate.ofInstant(now, consulted.zone())),
                    (int) owing);
            consultation.overTold(now);
            trace.record("close-consultation", "consultation", consultation.id(), consultation.committeeId());
        }
    }

    /**
     * Whoever had answered is asked for the dates that are new to them: once the dates have come to rest from one round to the
     * next, so that a date which is moved day by day makes one mail.
     */
    private void sayWhatChanged(Consultation consultation, Consulted consulted, List<Asked> asked) {
        String dates = consulted.fingerprint();
        if (consultation.knows(dates) || !consultation.restsAt(dates)) {
            return;
        }
        Set<OwnPlace> answered = new HashSet<>(answers.answering(consultation.id()));
        Set<UUID> told = consulted.owing(asked.stream()
                .filter(person -> answered.contains(person.place()))
                .toList());
        mails.ask(ConsultationMails.CHANGED, consulted, told);
        consultation.told(dates);
        trace.record("tell-changed-dates", "consultation", consultation.id(), consultation.committeeId());
    }

    private void remind(Consultation consultation, Consulted consulted, List<Asked> asked, Instant now) {
        if (consultation.isToBeReminded(consulted.zone(), now)) {
            mails.ask(ConsultationMails.REMINDER, consulted, consulted.owing(asked));
            consultation.reminded(now);
            trace.record("remind-of-consultation", "consultation", consultation.id(), consultation.committeeId());
        }
    }
}
