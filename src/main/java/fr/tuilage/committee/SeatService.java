package fr.tuilage.committee;

import static fr.tuilage.committee.CommitteePermission.MANAGE;
import static fr.tuilage.committee.CommitteePermission.VIEW;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.NotFound;
import fr.tuilage.identity.CurrentPerson;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Paired seats as they are read, and how a committee calls them (SEAT-1 to SEAT-5); who holds them: {@link MandateService}. */
@Service
public class SeatService {

    private final SeatRepository seats;
    private final SeatReader reader;
    private final CommitteeLines lines;
    private final CommitteeEntries entries;
    private final CommitteePolicy policy;
    private final CurrentPerson currentPerson;
    private final Trace trace;
    private final Clock clock;

    SeatService(
            SeatRepository seats,
            SeatReader reader,
            CommitteeLines lines,
            CommitteeEntries entries,
            CommitteePolicy policy,
            CurrentPerson currentPerson,
            Trace trace,
            Clock clock) {
        this.seats = seats;
        this.reader = reader;
        this.lines = lines;
        this.entries = entries;
        this.policy = policy;
        this.currentPerson = currentPerson;
        this.trace = trace;
        this.clock = clock;
    }

    /** The seats that are open on a day, with who holds them on that day; the same few statements for any number. */
    @Transactional(readOnly = true)
    public List<SeatDetails> seats(UUID committeeId, LocalDate on) {
        policy.requireAny(committeeId, VIEW, MANAGE);
        return reader.seats(committeeId, on);
    }

    /**
     * The table of a committee on a day; the same few statements for any number of seats.
     *
     * @throws NotFound when the person may not know of the committee
     * @throws fr.tuilage.base.Forbidden when the person may know of it, but not read what it does
     */
    @Transactional(readOnly = true)
    public CommitteeTable table(UUID committeeId, LocalDate on) {
        return reader.table(policy.requireAny(committeeId, VIEW), currentPerson.id(), on, null, clock.instant());
    }

    /**
     * The table as it was when a roll was taken: who held the seats then does not change with later mandates.
     *
     * @param on the day of which the roll was taken
     * @throws NotFound when the person may not know of the committee
     */
    @Transactional(readOnly = true)
    public CommitteeTable table(UUID committeeId, LocalDate on, SeatRoll roll) {
        return reader.table(policy.requireAny(committeeId, VIEW), currentPerson.id(), on, roll, clock.instant());
    }

    /** All that the page of the partners shows, in one statement whatever the number of seats. */
    @Transactional(readOnly = true)
    public SeatsPage page(UUID committeeId) {
        CommitteeRoles roles = policy.requireAny(committeeId, VIEW, MANAGE);
        return reader.page(committeeId, clock.instant(), roles.allow(MANAGE));
    }

    /** Both halves and the alternates of every seat on a day: whoever receives what the committee sends (SEAT-5). */
    @Transactional(readOnly = true)
    public List<SeatMember> members(UUID committeeId, LocalDate on) {
        policy.requireAny(committeeId, VIEW, MANAGE);
        return seats.members(committeeId, on);
    }

    /** Short names for identifiers that the caller already holds, in one statement; unknown ones are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, SeatLabel> labels(Collection<UUID> seatIds) {
        if (seatIds.isEmpty()) {
            return Map.of();
        }
        return seats.labels(seatIds).stream().collect(Collectors.toMap(SeatLabel::id, Function.identity()));
    }

    /** The seats of which the person who acts holds a half, or is an alternate, today. */
    @Transactional(readOnly = true)
    public Set<UUID> held() {
        return lines.seatsOf(currentPerson.id());
    }

    /** Adds a seat at the end of the list. */
    @Transactional
    public UUID add(SeatDraft draft) {
        policy.require(MANAGE, draft.committeeId());
        Seat seat = seats.save(new Seat(draft, seats.countByCommitteeId(draft.committeeId())));
        entries.put(seat);
        trace.record("add-seat", "seat", seat.id(), draft.committeeId());
        return seat.id();
    }

    /**
     * Changes how the committee calls a seat and its halves (SEAT-1).
     *
     * @throws Conflict when somebody changed it since the version that was seen
     */
    @Transactional
    public void name(SeatNames names) {
        Seat seat = manageable(names.id());
        seat.name(names);
        entries.put(seat);
        trace.record("name-seat", "seat", seat.id(), seat.committeeId());
    }

    private Seat manageable(UUID seatId) {
        policy.require(MANAGE, seats.committeeOf(seatId).orElseThrow(NotFound::new));
        return seats.findForChange(seatId).orElseThrow(NotFound::new);
    }
}
