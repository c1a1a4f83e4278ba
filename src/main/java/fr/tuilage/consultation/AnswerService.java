package fr.tuilage.consultation;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.committee.CommitteePermission;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.identity.CurrentPerson;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What seats answer about the dates (CAL-4): each half for itself; one half of a seat for the other, or the coordination for
 * what was said by telephone (ID-5), and then the half is told by mail.
 */
@Service
public class AnswerService {

    private final ConsultationRepository consultations;
    private final DateAnswerRepository answers;
    private final ConsultationReader reader;
    private final ConsultationMails mails;
    private final CommitteePolicy policy;
    private final CurrentPerson current;
    private final Trace trace;
    private final Clock clock;

    AnswerService(
            ConsultationRepository consultations,
            DateAnswerRepository answers,
            ConsultationReader reader,
            ConsultationMails mails,
            CommitteePolicy policy,
            CurrentPerson current,
            Trace trace,
            Clock clock) {
        this.consultations = consultations;
        this.answers = answers;
        this.reader = reader;
        this.mails = mails;
        this.policy = policy;
        this.current = current;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * Keeps answers; the last word counts. What was sent for a date that has moved since is left out, and the rest is kept.
     *
     * @return how many answers were left out, because there is no such date any more
     * @throws NotFound when the person may not know of the committee
     * @throws Forbidden when somebody answers for a seat of which they hold no half, and does not coordinate
     * @throws RuleViolation when members are not asked any more, when the deadline has passed (the coordination still may), or
     *     when nobody holds such a half
     */
    @Transactional
    public int reply(UUID planId, List<DateReply> replies) {
        UUID committeeId = consultations.committeeOf(planId).orElseThrow(NotFound::new);
        policy.require(CommitteePermission.VIEW, committeeId);
        LocalDate today = LocalDate.ofInstant(clock.instant(), mails.zone(committeeId));
        List<Asked> asked = consultations.asked(committeeId, today);
        UUID me = current.id();
        Set<UUID> mySeats = asked.stream()
                .filter(person -> person.personId().equals(me))
                .map(Asked::seatId)
                .collect(Collectors.toSet());
        boolean own = replies.stream().allMatch(reply -> mySeats.contains(reply.seatId()));
        if (!own) {
            policy.require(CommitteePermission.PLAN_YEAR, committeeId);
        }
        Consultation consultation =
                consultations.findForChange(planId).orElseThrow(() -> new RuleViolation("refusal.consultation.ended"));
        Consulted consulted = reader.running(planId);
        if (consultation.over(clock.instant()) && !policy.allows(CommitteePermission.PLAN_YEAR, committeeId)) {
            throw new RuleViolation("refusal.consultation.over");
        }
        requireHeld(replies, asked);
        List<DateReply> valid =
                replies.stream().filter(reply -> isAsked(consulted, reply)).toList();
        List<DateReply> changed = keep(planId, valid, me);
        tell(consulted, changed, asked, me);
        return replies.size() - valid.size();
    }

    private static void requireHeld(List<DateReply> replies, List<Asked> asked) {
        Set<OwnPlace> held = asked.stream().map(Asked::place).collect(Collectors.toSet());
        if (!replies.stream().allMatch(reply -> held.contains(new OwnPlace(reply.seatId(), reply.half())))) {
            throw new RuleViolation("refusal.consultation.nobody-holds");
        }
    }

    private static boolean isAsked(Consulted consulted, DateReply reply) {
        return consulted.dates().stream()
                .anyMatch(date ->
                        date.heldOn().equals(reply.on()) && date.startsAt().equals(reply.at()));
    }

    private List<DateReply> keep(UUID planId, List<DateReply> replies, UUID by) {
        Set<UUID> seats = replies.stream().map(DateReply::seatId).collect(Collectors.toSet());
        List<DateAnswer> known =
                seats.isEmpty() ? new ArrayList<>() : new ArrayList<>(answers.findByPlanIdAndSeatIdIn(planId, seats));
        List<DateReply> changed = new ArrayList<>();
        for (DateReply reply : replies) {
            DateAnswer answer = known.stream()
                    .filter(candidate -> candidate.isFor(reply))
                    .findFirst()
                    .orElseGet(() -> {
                        DateAnswer made = new DateAnswer(planId, reply);
                        known.add(made);
                        return made;
                    });
            if (answer.say(reply.reply(), by, clock.instant())) {
                answers.save(answer);
                changed.add(reply);
            }
        }
        return changed;
    }

    /** The trace names who answered, and for whom where that is somebody else (LOG-1, ID-5). */
    private void tell(Consulted consulted, List<DateReply> changed, List<Asked> asked, UUID me) {
        Consultation consultation = consulted.consultation();
        Set<OwnPlace> places = changed.stream()
                .map(reply -> new OwnPlace(reply.seatId(), reply.half()))
                .collect(Collectors.toSet());
        Set<UUID> others = new HashSet<>();
        boolean mine = false;
        for (OwnPlace place : places) {
            Set<UUID> holders = holders(asked, place);
            if (holders.contains(me)) {
                mine = true;
            } else {
                others.addAll(holders);
            }
        }
        if (mine) {
            trace.record("answer-dates", "consultation", consultation.id(), consultation.committeeId());
        }
        others.forEach(person -> trace.record("answer-dates-for", "person", person, consultation.committeeId()));
        mails.answeredFor(consulted, changed, asked, others);
    }

    /** Whoever holds the half; its alternates count as much, for they may have answered. */
    private static Set<UUID> holders(List<Asked> asked, OwnPlace place) {
        return asked.stream()
                .filter(person -> person.place().equals(place))
                .map(Asked::personId)
                .collect(Collectors.toSet());
    }
}
