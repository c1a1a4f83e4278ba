package fr.tuilage.calendar;

import fr.tuilage.committee.HalfHolder;
import fr.tuilage.committee.SeatHalf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What dates cost the seats of one committee: a half is lost when all who hold it that day sit elsewhere or keep that
 * half-day of every week for something else, and a seat when nobody of it is left (CAL-2, SEAT-4).
 *
 * @param sitting half-days on which a person sits elsewhere
 * @param weekly what persons and organisations declared
 */
record HolderEngagements(List<HalfHolder> holders, Map<UUID, Set<HalfDay>> sitting, List<WeeklyCommitment> weekly)
        implements Engagements {

    @Override
    public List<SeatLoss> losses(LocalDate day, Collection<HalfDay> halfDays) {
        Map<UUID, Map<SeatHalf, List<HalfHolder>>> seats = holders.stream()
                .filter(holder -> holder.holdsOn(day))
                .collect(Collectors.groupingBy(
                        HalfHolder::seatId, LinkedHashMap::new, Collectors.groupingBy(HalfHolder::half)));
        List<SeatLoss> losses = new ArrayList<>();
        seats.forEach((seat, halves) -> {
            long lost = halves.values().stream()
                    .filter(half -> half.stream().allMatch(holder -> busy(holder, day, halfDays)))
                    .count();
            if (lost > 0) {
                losses.add(new SeatLoss(seat, lost == halves.size()));
            }
        });
        return losses;
    }

    @Override
    public Set<UUID> people(LocalDate day, Collection<HalfDay> halfDays) {
        return holders.stream()
                .filter(holder -> holder.holdsOn(day) && busy(holder, day, halfDays))
                .map(HalfHolder::personId)
                .collect(Collectors.toSet());
    }

    private boolean busy(HalfHolder holder, LocalDate day, Collection<HalfDay> halfDays) {
        return !Collections.disjoint(sitting.getOrDefault(holder.personId(), Set.of()), halfDays)
                || weekly.stream()
                        .anyMatch(commitment -> commitment.binds(holder) && commitment.touches(day, halfDays));
    }
}
