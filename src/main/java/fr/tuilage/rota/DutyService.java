package fr.tuilage.rota;

import fr.tuilage.audit.Trace;
import fr.tuilage.committee.CommitteePermission;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.committee.SeatInTurn;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Duties in turn: who takes the minutes, who hosts, who facilitates (ROTA-1 to ROTA-4). */
@Service
public class DutyService {

    private final DutyRepository duties;
    private final CommitteePolicy policy;
    private final Trace trace;

    DutyService(DutyRepository duties, CommitteePolicy policy, Trace trace) {
        this.duties = duties;
        this.policy = policy;
        this.trace = trace;
    }

    /**
     * Who would serve, nothing is kept (ROTA-2: the draft shows the proposal). The caller has checked that the person may
     * plan.
     */
    @Transactional(readOnly = true)
    public List<DutyLine> propose(
            UUID committeeId, Collection<Occasion> occasions, Set<DutyKind> kinds, List<SeatInTurn> seats) {
        Set<UUID> asked = occasions.stream().map(Occasion::id).collect(Collectors.toSet());
        List<PastDuty> ledger = duties.findByCommitteeIdOrderByDueOn(committeeId).stream()
                .filter(duty -> !asked.contains(duty.occasionId()))
                .map(Duty::past)
                .toList();
        return Rota.assign(occasions, kinds, EligibleSeat.of(seats), ledger);
    }

    /**
     * Assigns the duties of a year when it is published (ROTA-2).
     *
     * @return what was assigned
     */
    @Transactional
    public List<DutyLine> assign(
            UUID committeeId, Collection<Occasion> occasions, Set<DutyKind> kinds, List<SeatInTurn> seats) {
        policy.require(CommitteePermission.PLAN_YEAR, committeeId);
        Map<UUID, LocalDate> days = occasions.stream().collect(Collectors.toMap(Occasion::id, Occasion::on));
        List<DutyLine> lines = propose(committeeId, occasions, kinds, seats);
        for (DutyLine line : lines) {
            LocalDate on = days.getOrDefault(line.occasionId(), LocalDate.MIN);
            Duty duty = duties.save(new Duty(committeeId, on, line));
            trace.record("assign-duty", "duty", duty.id(), committeeId, "seat");
        }
        return lines;
    }

    /** The occasions from one day to another for which one of these seats has the duty; one statement. */
    @Transactional(readOnly = true)
    public List<DueDuty> ofSeats(Collection<UUID> seats, DutyKind kind, LocalDate from, LocalDate to) {
        return seats.isEmpty()
                ? List.of()
                : duties.findByKindAndSeatIdInAndDueOnBetween(kind, seats, from, to).stream()
                        .map(Duty::due)
                        .toList();
    }

    /** The duties of these occasions. The caller has checked that the committee may be seen. */
    @Transactional(readOnly = true)
    public List<DutyLine> ofOccasions(Collection<UUID> occasions) {
        return occasions.isEmpty()
                ? List.of()
                : duties.findByOccasionIdIn(occasions).stream().map(Duty::line).toList();
    }

    /**
     * Every duty of a committee, past and to come, by day, with the half that serves (ROTA-1); one statement. The caller
     * has checked that the committee may be seen.
     */
    @Transactional(readOnly = true)
    public List<DutyTurn> turns(UUID committeeId, LocalDate today) {
        return Halves.of(duties.ledger(committeeId), today);
    }
}
