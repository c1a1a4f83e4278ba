package fr.tuilage.committee;

import static fr.tuilage.committee.CommitteePermission.MANAGE;

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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who reads a committee's editions for a funder, and nothing else of it (ID-2). */
@Service
public class FunderService {

    private final FunderGrantRepository grants;
    private final CommitteeRepository committees;
    private final CommitteeInvitations invitations;
    private final CommitteePolicy policy;
    private final PersonService people;
    private final Trace trace;
    private final Clock clock;

    FunderService(
            FunderGrantRepository grants,
            CommitteeRepository committees,
            CommitteeInvitations invitations,
            CommitteePolicy policy,
            PersonService people,
            Trace trace,
            Clock clock) {
        this.grants = grants;
        this.committees = committees;
        this.invitations = invitations;
        this.policy = policy;
        this.people = people;
        this.trace = trace;
        this.clock = clock;
    }

    /** Everyone who has or had such a grant, by start date. */
    @Transactional(readOnly = true)
    public List<FunderGrantLine> funders(UUID committeeId) {
        policy.require(MANAGE, committeeId);
        return grants.named(committeeId).stream().map(FunderGrantRow::line).toList();
    }

    /** Lets somebody who is known already read the editions. */
    @Transactional
    public UUID grant(FunderGrantDraft draft) {
        policy.require(MANAGE, draft.committeeId());
        people.line(draft.personId());
        Committee committee = committees.findById(draft.committeeId()).orElseThrow(NotFound::new);
        return grant(draft, InvitedPerson.known(draft.personId()), committee);
    }

    /** {@link #grant} for the person with that address, who is invited when new. */
    @Transactional
    public UUID invite(UUID committeeId, PersonDraft person, String funderName, LocalDate startsOn) {
        policy.require(MANAGE, committeeId);
        Committee committee = committees.findById(committeeId).orElseThrow(NotFound::new);
        InvitedPerson invited = invitations.invite(person, committee.name());
        return grant(new FunderGrantDraft(committeeId, invited.id(), funderName, startsOn, null), invited, committee);
    }

    private UUID grant(FunderGrantDraft draft, InvitedPerson person, Committee committee) {
        FunderGrant grant = grants.save(new FunderGrant(draft));
        trace.record("grant-funder", "funder-grant", grant.id(), draft.committeeId());
        invitations.tellFunder(person, committee, draft.funderName(), draft.startsOn());
        return grant.id();
    }

    /**
     * Ends a grant on its last day.
     *
     * @throws Conflict when somebody changed it since the version that was seen
     * @throws RuleViolation when that day is before the first one, or it is over
     */
    @Transactional
    public void end(UUID grantId, int version, LocalDate on) {
        FunderGrant grant = grants.findById(grantId).orElseThrow(NotFound::new);
        policy.require(MANAGE, grant.committeeId());
        Committee committee = committees.findById(grant.committeeId()).orElseThrow(NotFound::new);
        grant.end(version, on, committee.today(clock.instant()));
        trace.record("end-funder-grant", "funder-grant", grantId, grant.committeeId(), "endsOn");
    }
}
