package fr.tuilage.committee;

import static fr.tuilage.committee.CommitteePermission.MANAGE;
import static fr.tuilage.committee.CommitteePermission.VIEW;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.identity.InvitedPerson;
import fr.tuilage.identity.PersonService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which half of a seat, from when to when; nothing deletes a mandate (SEAT-2). */
@Service
public class MandateService {

    private final SeatRepository seats;
    private final SeatReader reader;
    private final CommitteeRepository committees;
    private final CommitteeInvitations invitations;
    private final CommitteeEntries entries;
    private final CommitteePolicy policy;
    private final PersonService people;
    private final Trace trace;
    private final Clock clock;

    MandateService(
            SeatRepository seats,
            SeatReader reader,
            CommitteeRepository committees,
            CommitteeInvitations invitations,
            CommitteeEntries entries,
            CommitteePolicy policy,
            PersonService people,
            Trace trace,
            Clock clock) {
        this.seats = seats;
        this.reader = reader;
        this.committees = committees;
        this.invitations = invitations;
        this.entries = entries;
        this.policy = policy;
        this.people = people;
        this.trace = trace;
        this.clock = clock;
    }

    /** The history of mandates and those to come, seat by seat, the latest first (SEAT-2). */
    @Transactional(readOnly = true)
    public List<MandateLine> history(UUID committeeId) {
        policy.requireAny(committeeId, VIEW, MANAGE);
        return reader.mandates(committeeId);
    }

    /**
     * Gives a half to somebody who is known already, without writing to them (SEAT-2).
     *
     * @return the mandate's id
     * @throws RuleViolation when the person would hold both halves or one twice, or the half is held without an end
     */
    @Transactional
    public UUID give(MandateDraft draft) {
        Seat seat = manageable(draft.seatId());
        people.line(draft.personId());
        Mandate mandate = seat.give(draft);
        entries.put(seat, mandate);
        trace.record("give-mandate", "mandate", mandate.id(), seat.committeeId());
        return mandate.id();
    }

    /**
     * Ends a mandate on its last day; nothing deletes it (SEAT-2).
     *
     * @throws Conflict when somebody changed it since the version that was seen
     * @throws RuleViolation when that day is before the first one, or the mandate is over
     */
    @Transactional
    public void end(UUID mandateId, int version, LocalDate on) {
        Seat seat = manageable(seats.seatOf(mandateId).orElseThrow(NotFound::new));
        entries.put(seat, seat.end(mandateId, version, on, today(seat.committeeId())));
        trace.record("end-mandate", "mandate", mandateId, seat.committeeId(), "endsOn");
    }

    /**
     * Gives a half to the person with that address, or makes them its alternate, and writes to them: an invitation to
     * whoever is new, otherwise word that they hold it now.
     *
     * @return the mandate's id
     * @throws RuleViolation as {@link #give}
     */
    @Transactional
    public UUID inviteTo(HalfInvitation invitation) {
        Seat seat = manageable(invitation.seatId());
        Committee committee = committees.findById(seat.committeeId()).orElseThrow(NotFound::new);
        InvitedPerson invited = invitations.invite(invitation.person(), committee.name());
        UUID mandate = give(invitation.to(invited.id()));
        invitations.tellSeats(
                invited,
                committee,
                invitation.startsOn(),
                List.of(new CommitteeInvitations.Given(seat, invitation.half(), invitation.alternate())));
        return mandate;
    }

    private Seat manageable(UUID seatId) {
        policy.require(MANAGE, seats.committeeOf(seatId).orElseThrow(NotFound::new));
        return seats.findForChange(seatId).orElseThrow(NotFound::new);
    }

    private LocalDate today(UUID committeeId) {
        return committees.findById(committeeId).orElseThrow(NotFound::new).today(clock.instant());
    }
}
