package fr.tuilage.committee;

import static fr.tuilage.committee.CommitteePermission.MANAGE;
import static fr.tuilage.committee.CommitteePermission.VIEW;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.identity.InvitedPerson;
import fr.tuilage.identity.PersonDraft;
import fr.tuilage.identity.PersonService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who coordinates a committee, for which organisation, from when to when (COM-3). */
@Service
public class CoordinationService {

    private final CoordinationRepository coordinations;
    private final CommitteeRepository committees;
    private final CoordinationReader reader;
    private final CommitteeInvitations invitations;
    private final CommitteePolicy policy;
    private final PersonService people;
    private final Trace trace;
    private final Clock clock;

    CoordinationService(
            CoordinationRepository coordinations,
            CommitteeRepository committees,
            CoordinationReader reader,
            CommitteeInvitations invitations,
            CommitteePolicy policy,
            PersonService people,
            Trace trace,
            Clock clock) {
        this.coordinations = coordinations;
        this.committees = committees;
        this.reader = reader;
        this.invitations = invitations;
        this.policy = policy;
        this.people = people;
        this.trace = trace;
        this.clock = clock;
    }

    /** The whole history, by start date (COM-3). */
    @Transactional(readOnly = true)
    public List<CoordinationLine> history(UUID committeeId) {
        policy.requireAny(committeeId, VIEW, MANAGE);
        return reader.all(committeeId);
    }

    /**
     * Names somebody who is known already; the coordination does, or an administrator when nobody is left (COM-3).
     *
     * @throws RuleViolation when another organisation coordinates at that time, or the person does already
     */
    @Transactional
    public UUID name(CoordinationDraft draft) {
        policy.require(MANAGE, draft.committeeId());
        people.line(draft.personId());
        return add(draft, InvitedPerson.known(draft.personId()));
    }

    /** {@link #name} for the person with that address, who is invited when new. */
    @Transactional
    public UUID invite(
            UUID committeeId, UUID organisationId, PersonDraft person, LocalDate startsOn, @Nullable LocalDate endsOn) {
        policy.require(MANAGE, committeeId);
        Committee committee = committees.findById(committeeId).orElseThrow(NotFound::new);
        InvitedPerson invited = invitations.invite(person, committee.name());
        return add(new CoordinationDraft(committeeId, organisationId, invited.id(), startsOn, endsOn), invited);
    }

    /**
     * Ends somebody's part on its last day; the history stays (COM-3).
     *
     * @throws Conflict when somebody changed it since the version that was seen
     * @throws RuleViolation when that day is before the first one, or it is over
     */
    @Transactional
    public void end(UUID coordinationId, int version, LocalDate on) {
        Coordination coordination = coordinations.findById(coordinationId).orElseThrow(NotFound::new);
        UUID committeeId = coordination.committeeId();
        policy.require(MANAGE, committeeId);
        Committee committee = committees.findById(committeeId).orElseThrow(NotFound::new);
        coordination.end(version, on, committee.today(clock.instant()));
        trace.record("end-coordination", "coordination", coordinationId, committeeId, "endsOn");
    }

    /** Adds it once the caller has checked who asks, and tells them; the founding of a committee names the first. */
    UUID add(CoordinationDraft draft, InvitedPerson person) {
        Committee committee = committees.findForChange(draft.committeeId()).orElseThrow(NotFound::new);
        coordinations.findForChange(draft.committeeId()).forEach(coordination -> coordination.requireRoomFor(draft));
        Coordination added = coordinations.save(new Coordination(draft));
        boolean outside = !policy.roles(draft.committeeId()).has(CommitteeRole.COORDINATION);
        trace.record(
                outside ? "name-coordination-from-outside" : "name-coordination",
                "coordination",
                added.id(),
                draft.committeeId());
        invitations.tellCoordination(person, committee, draft.startsOn());
        return added.id();
    }
}
