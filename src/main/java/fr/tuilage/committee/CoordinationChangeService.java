package fr.tuilage.committee;

import static fr.tuilage.committee.CommitteePermission.MANAGE;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.identity.InvitedPerson;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordination passes from one organisation to another on a day, without a gap and without both at once (COM-3). */
@Service
public class CoordinationChangeService {

    private final CoordinationRepository coordinations;
    private final CommitteeRepository committees;
    private final CoordinationService naming;
    private final CommitteeInvitations invitations;
    private final CommitteePolicy policy;
    private final Trace trace;
    private final Clock clock;

    CoordinationChangeService(
            CoordinationRepository coordinations,
            CommitteeRepository committees,
            CoordinationService naming,
            CommitteeInvitations invitations,
            CommitteePolicy policy,
            Trace trace,
            Clock clock) {
        this.coordinations = coordinations;
        this.committees = committees;
        this.naming = naming;
        this.invitations = invitations;
        this.policy = policy;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * Ends what is held the day before, names the next person from that day, and writes to both sides. The history stays.
     *
     * @return the coordination of the incoming person
     * @throws RuleViolation when that organisation coordinates already, nobody coordinates, the day is not to come, or
     *     somebody is named for after that day already
     */
    @Transactional
    public UUID handOver(CoordinationHandOver change) {
        UUID committeeId = change.committeeId();
        policy.require(MANAGE, committeeId);
        Committee committee = committees.findForChange(committeeId).orElseThrow(NotFound::new);
        LocalDate today = committee.today(clock.instant());
        if (!change.from().isAfter(today)) {
            throw new RuleViolation("refusal.committee.hand-over-to-come");
        }
        List<Coordination> outgoing = coordinations.findForChange(committeeId).stream()
                .filter(held ->
                        held.holdsOn(today) && held.holdsOn(change.from().minusDays(1)))
                .toList();
        if (outgoing.isEmpty()) {
            throw new RuleViolation("refusal.committee.nobody-hands-over");
        }
        if (outgoing.stream().anyMatch(held -> held.organisationId().equals(change.organisationId()))) {
            throw new RuleViolation("refusal.committee.coordinates-already");
        }
        LocalDate lastDay = change.from().minusDays(1);
        for (Coordination held : outgoing) {
            held.end(held.version(), lastDay, today);
            trace.record("hand-over-coordination", "coordination", held.id(), committeeId, "endsOn");
        }
        InvitedPerson next = invitations.invite(change.person(), committee.name());
        UUID added = naming.add(
                new CoordinationDraft(committeeId, change.organisationId(), next.id(), change.from(), null), next);
        invitations.tellHandedOver(
                outgoing.stream().map(Coordination::personId).distinct().toList(), committee, lastDay, change);
        return added;
    }
}
