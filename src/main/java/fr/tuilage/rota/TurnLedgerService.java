package fr.tuilage.rota;

import static fr.tuilage.committee.CommitteePermission.PLAN_YEAR;

import fr.tuilage.base.NotFound;
import fr.tuilage.committee.CommitteeRoles;
import fr.tuilage.committee.Planning;
import fr.tuilage.committee.PlanningService;
import fr.tuilage.committee.SeatService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger as every member reads it: who served when, who is next, and why (ROTA-7). */
@Service
public class TurnLedgerService {

    private final DutyRepository duties;
    private final TurnOfferRepository offers;
    private final TurnDesk desk;
    private final PlanningService planning;
    private final SeatService seats;

    TurnLedgerService(
            DutyRepository duties,
            TurnOfferRepository offers,
            TurnDesk desk,
            PlanningService planning,
            SeatService seats) {
        this.duties = duties;
        this.offers = offers;
        this.desk = desk;
        this.planning = planning;
        this.seats = seats;
    }

    /**
     * The whole ledger of a committee; the same few statements for any number of meetings.
     *
     * @throws NotFound when the person may not know of the committee
     */
    @Transactional(readOnly = true)
    public TurnLedger ledger(UUID committeeId) {
        CommitteeRoles roles = desk.requireView(committeeId);
        LocalDate today = desk.today(committeeId);
        List<SheetRow> rows = duties.sheet(committeeId);
        LocalDate last = rows.isEmpty() ? today : rows.getLast().duty().dueOn();
        Planning known = planning.planning(committeeId, today, last.isBefore(today) ? today : last);
        return new TurnLedger(
                committeeId,
                known.name(),
                today,
                roles.allow(PLAN_YEAR),
                seats.held(),
                days(rows, today),
                TurnQueues.of(rows.stream().map(SheetRow::duty).toList(), known.seats(), today),
                known.seats(),
                offers.openOf(committeeId).stream()
                        .flatMap(offer -> offer(offer, rows, today).stream())
                        .toList());
    }

    private static List<TurnLedger.Day> days(List<SheetRow> rows, LocalDate today) {
        Map<DutyLine, ServingHalf> halves = new LinkedHashMap<>();
        for (DutyTurn turn : Halves.of(rows.stream().map(SheetRow::line).toList(), today)) {
            ServingHalf half = turn.half();
            if (half != null) {
                halves.put(turn.line(), half);
            }
        }
        Map<UUID, List<SheetRow>> byOccasion = new LinkedHashMap<>();
        rows.forEach(row -> byOccasion
                .computeIfAbsent(row.duty().occasionId(), occasion -> new ArrayList<>())
                .add(row));
        return byOccasion.values().stream().map(of -> day(of, halves)).toList();
    }

    private static TurnLedger.Day day(List<SheetRow> rows, Map<DutyLine, ServingHalf> halves) {
        Duty first = rows.getFirst().duty();
        return new TurnLedger.Day(
                first.occasionId(),
                first.dueOn(),
                first.begun(),
                rows.stream()
                        .map(row -> turn(row, halves.get(row.duty().line())))
                        .sorted((one, other) -> one.kind().compareTo(other.kind()))
                        .toList());
    }

    private static TurnLedger.Turn turn(SheetRow row, @Nullable ServingHalf half) {
        Duty duty = row.duty();
        return new TurnLedger.Turn(
                duty.kind(),
                duty.seatId(),
                row.seatName(),
                half == null ? null : half.half(),
                half != null && half.noted(),
                half == null ? null : row.title(half.half()),
                duty.change(),
                row.insteadOf());
    }

    /** What is offered stands beside the turn that it is about. */
    private static Optional<TurnLedger.Offer> offer(TurnOffer offer, List<SheetRow> rows, LocalDate today) {
        return rows.stream()
                .filter(row -> offer.isOf(row.duty()) && !row.duty().dueOn().isBefore(today))
                .findFirst()
                .map(row -> new TurnLedger.Offer(
                        offer.id(),
                        offer.occasionId(),
                        offer.kind(),
                        row.duty().dueOn(),
                        offer.seatId(),
                        row.seatName(),
                        offer.asked(),
                        offer.declined()));
    }
}
