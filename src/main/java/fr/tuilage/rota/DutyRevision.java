package fr.tuilage.rota;

import fr.tuilage.audit.Trace;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.committee.SeatInTurn;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of turns that were assigned: a session moves, is cancelled (ROTA-3, ROTA-4) or is held (ROTA-1). Follows the
 * calendar and the meeting, which have asked whether the person may.
 */
@Service
public class DutyRevision {

    private final DutyRepository duties;
    private final TurnOffers offers;
    private final Trace trace;

    DutyRevision(DutyRepository duties, TurnOffers offers, Trace trace) {
        this.duties = duties;
        this.offers = offers;
        this.trace = trace;
    }

    /** The occasion begins: who serves there stays (ROTA-4), and what was still offered is offered no longer (ROTA-5). */
    @Transactional
    public void begin(UUID occasionId) {
        duties.lockedAt(occasionId).forEach(Duty::begin);
        offers.lapse(occasionId);
    }

    /** The occasion has another day; who serves stays. */
    @Transactional
    public void reschedule(UUID occasionId, LocalDate on) {
        duties.findByOccasionIdIn(List.of(occasionId)).forEach(duty -> duty.postpone(on));
    }

    /** The occasion is cancelled: nobody serves, nobody is credited, and whose turn it was is next sooner (ROTA-3). */
    @Transactional
    public void release(UUID occasionId) {
        offers.lapse(occasionId);
        for (Duty duty : duties.findByOccasionIdIn(List.of(occasionId))) {
            duties.delete(duty);
            trace.record("release-duty", "duty", duty.id(), duty.committeeId());
        }
        duties.flush();
    }

    /** Which halves served, as far as it is known (ROTA-1); of a duty that is not named it is not known, or no longer. */
    @Transactional
    public void served(UUID occasionId, Map<DutyKind, SeatHalf> halves) {
        for (Duty duty : duties.findByOccasionIdIn(List.of(occasionId))) {
            SeatHalf half = halves.get(duty.kind());
            if (half != duty.servedHalf()) {
                duty.serve(half);
                trace.record("serve-duty", "duty", duty.id(), duty.committeeId(), "half");
            }
        }
    }

    /**
     * Sees to it that nobody serves twice in a row where the number of seats allows it (ROTA-4); what has been is left, what
     * has begun, also before its day, and what seats agreed on.
     *
     * @param standing every occasion of the year that is held, on its present day
     * @return what changed hands, in the order of the days
     */
    @Transactional
    public List<DutyLine> mend(
            UUID committeeId,
            Collection<Occasion> standing,
            Set<DutyKind> kinds,
            List<SeatInTurn> seats,
            LocalDate today) {
        Set<UUID> ids = standing.stream().map(Occasion::id).collect(Collectors.toSet());
        List<Duty> all = duties.lockedOf(committeeId);
        List<DutyLine> changed = new RotaRepair(
                        standing,
                        kinds,
                        EligibleSeat.of(seats),
                        all.stream()
                                .filter(duty -> ids.contains(duty.occasionId()))
                                .map(Duty::line)
                                .toList(),
                        all.stream()
                                .filter(duty -> !ids.contains(duty.occasionId()))
                                .map(Duty::past)
                                .toList())
                .after(today, settled(all, Duty::begun), settled(all, Duty::agreed));
        for (DutyLine line : changed) {
            all.stream().filter(duty -> duty.isOf(line)).forEach(duty -> {
                offers.lapse(duty);
                duty.pass(line.seatId(), TurnChange.MENDED);
                trace.record("pass-duty", "duty", duty.id(), committeeId, "seat");
            });
        }
        return changed;
    }

    private static Set<UUID> settled(List<Duty> all, Predicate<Duty> how) {
        return all.stream().filter(how).map(Duty::occasionId).collect(Collectors.toSet());
    }
}
