package fr.tuilage.consultation;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.calendar.YearConsultation;
import fr.tuilage.committee.CommitteePermission;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.identity.ActLinks;
import fr.tuilage.identity.CurrentPerson;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A consultation about the dates of a year: opened, prolonged, reminded of, taken back (CAL-4). It ends with the publication. */
@Service
public class ConsultationService {

    private final ConsultationRepository consultations;
    private final ConsultationReader reader;
    private final ConsultationMails mails;
    private final YearConsultation years;
    private final ActLinks links;
    private final CommitteePolicy policy;
    private final CurrentPerson current;
    private final Trace trace;
    private final Clock clock;

    ConsultationService(
            ConsultationRepository consultations,
            ConsultationReader reader,
            ConsultationMails mails,
            YearConsultation years,
            ActLinks links,
            CommitteePolicy policy,
            CurrentPerson current,
            Trace trace,
            Clock clock) {
        this.consultations = consultations;
        this.reader = reader;
        this.mails = mails;
        this.years = years;
        this.links = links;
        this.policy = policy;
        this.current = current;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * The consultation about a committee's year, while it goes on; two statements beside the permission.
     *
     * @throws NotFound when the person may not know of the committee
     */
    @Transactional(readOnly = true)
    public Optional<ConsultationDetails> details(UUID committeeId, UUID planId) {
        policy.require(CommitteePermission.VIEW, committeeId);
        return reader.find(planId)
                .filter(Consulted::running)
                .filter(consulted -> consulted.consultation().committeeId().equals(committeeId))
                .map(reader::details);
    }

    /**
     * The years of these committees that are not published: those in consultation, with what the person owes, and the drafts of
     * those that the person coordinates; one statement.
     *
     * @param today the day it is for the reader; years before it are left out
     */
    @Transactional(readOnly = true)
    public List<UnpublishedYear> unpublished(Collection<UUID> committeeIds, LocalDate today) {
        return committeeIds.isEmpty()
                ? List.of()
                : consultations.unpublished(current.id(), committeeIds, today.getYear(), today);
    }

    /**
     * Members see the dates, and whoever holds a half of a seat gets them by mail with a personal link (CAL-4). What was
     * answered before for a date that stayed is kept.
     *
     * @throws RuleViolation when the deadline has passed or is not before the first date, or the year is no draft
     * @throws Conflict when somebody else changed the year in between
     */
    @Transactional
    public void open(ConsultationDraft draft) {
        UUID committeeId = committee(draft.planId());
        LocalDate first = years.open(draft.planId(), draft.version());
        Consultation consultation = consultations
                .findForChange(draft.planId())
                .orElseGet(() -> new Consultation(draft.planId(), committeeId));
        consultation.open(draft.deadline(), first, mails.zone(committeeId), clock.instant());
        consultations.save(consultation);
        consultations.flush();
        Consulted consulted = reader.running(draft.planId());
        consulted.consultation().told(consulted.fingerprint());
        mails.ask(ConsultationMails.OPENED, consulted, everybody(consulted));
        trace.record("open-consultation", "consultation", draft.planId(), committeeId, "deadline");
    }

    /**
     * Members have until another day; links go on until then, also after the deadline had passed.
     *
     * @throws RuleViolation when that day has passed or is not before the first date
     * @throws Conflict when somebody else changed the consultation in between
     */
    @Transactional
    public void prolong(ConsultationDraft draft) {
        UUID committeeId = committee(draft.planId());
        Consultation consultation = running(draft.planId());
        consultation.requireVersion(draft.version());
        Consulted consulted = reader.running(draft.planId());
        consultation.until(draft.deadline(), consulted.dates().getFirst().heldOn(), consulted.zone(), clock.instant());
        consultations.flush();
        links.prolong(ConsultationLink.KIND, draft.planId(), consultation.closesAt());
        trace.record("prolong-consultation", "consultation", draft.planId(), committeeId, "deadline");
    }

    /**
     * Reminds whoever holds a half that owes an answer; not more than once a day (CAL-4).
     *
     * @return how many people were reminded
     * @throws RuleViolation when that was done less than a day ago, or the deadline has passed
     */
    @Transactional
    public int remind(UUID planId) {
        UUID committeeId = committee(planId);
        Consultation consultation = running(planId);
        Instant now = clock.instant();
        if (!consultation.mayRemind(now)) {
            throw new RuleViolation(
                    consultation.over(now) ? "refusal.consultation.over" : "refusal.consultation.reminded-today");
        }
        Consulted consulted = reader.running(planId);
        Set<UUID> owing = consulted.owing(asked(consulted));
        consultation.askedAgain(now);
        mails.ask(ConsultationMails.REMINDER, consulted, owing);
        trace.record("remind-of-consultation", "consultation", planId, committeeId);
        return owing.size();
    }

    /**
     * The dates are a draft again: links end, answers are kept for the dates that stay.
     *
     * @param version of the year
     * @throws Conflict when somebody else changed the year in between
     */
    @Transactional
    public void takeBack(UUID planId, int version) {
        committee(planId);
        running(planId);
        years.takeBack(planId, version);
        links.revoke(ConsultationLink.KIND, planId);
    }

    private UUID committee(UUID planId) {
        UUID committeeId = consultations.committeeOf(planId).orElseThrow(NotFound::new);
        policy.require(CommitteePermission.PLAN_YEAR, committeeId);
        return committeeId;
    }

    private Consultation running(UUID planId) {
        Consultation consultation =
                consultations.findForChange(planId).orElseThrow(() -> new RuleViolation("refusal.consultation.ended"));
        reader.running(planId);
        return consultation;
    }

    private Set<UUID> everybody(Consulted consulted) {
        return asked(consulted).stream().map(Asked::personId).collect(Collectors.toSet());
    }

    private List<Asked> asked(Consulted consulted) {
        return consultations.asked(
                consulted.consultation().committeeId(), LocalDate.ofInstant(clock.instant(), consulted.zone()));
    }
}
