package fr.tuilage.handover;

import static fr.tuilage.committee.CommitteePermission.VIEW;

import fr.tuilage.base.NotFound;
import fr.tuilage.calendar.ServedSession;
import fr.tuilage.calendar.SessionService;
import fr.tuilage.committee.CommitteeLine;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.committee.CommitteeRole;
import fr.tuilage.committee.CommitteeService;
import fr.tuilage.committee.CommitteeTable;
import fr.tuilage.committee.CoordinationService;
import fr.tuilage.committee.SeatLabel;
import fr.tuilage.committee.SeatService;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.minutes.MinutesShelf;
import fr.tuilage.rota.DutyLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pack of a newcomer to a seat: one read model of what lower modules own (SEAT-6). */
@Service
public class HandoverService {

    private static final int MINUTES_TO_READ = 3;
    private static final int DATES_SHOWN = 8;

    private final CommitteePolicy policy;
    private final CommitteeService committees;
    private final CoordinationService coordinations;
    private final SeatService seats;
    private final SessionService sessions;
    private final MinutesShelf minutes;
    private final HandoverWordRepository words;
    private final CurrentPerson currentPerson;

    HandoverService(
            CommitteePolicy policy,
            CommitteeService committees,
            CoordinationService coordinations,
            SeatService seats,
            SessionService sessions,
            MinutesShelf minutes,
            HandoverWordRepository words,
            CurrentPerson currentPerson) {
        this.policy = policy;
        this.committees = committees;
        this.coordinations = coordinations;
        this.seats = seats;
        this.sessions = sessions;
        this.minutes = minutes;
        this.words = words;
        this.currentPerson = currentPerson;
    }

    /**
     * The pack of the person who reads: what is common to all, and what belongs to their own halves. Words of hand-over are
     * only those written for a half that they hold today.
     *
     * @throws NotFound when the person may not know of the committee
     */
    @Transactional(readOnly = true)
    public HandoverPack pack(UUID committeeId) {
        policy.require(VIEW, committeeId);
        LocalDate today = committees.today(committeeId);
        CommitteeLine committee = committees.mine().stream()
                .filter(line -> line.id().equals(committeeId))
                .findFirst()
                .orElseThrow(NotFound::new);
        CommitteeTable table = seats.table(committeeId, today);
        List<FactsRow> facts = words.facts(committeeId, today);
        Map<UUID, SeatLabel> labels = table.seats().stream()
                .map(seat -> new SeatLabel(seat.id(), committeeId, seat.shortName(), committee.timeZone()))
                .collect(Collectors.toMap(SeatLabel::id, Function.identity()));
        return new HandoverPack(
                committeeId,
                table.committeeName(),
                committee.timeZone(),
                today,
                facts.stream().findFirst().map(FactsRow::purpose).orElse(null),
                coordinations.history(committeeId).stream()
                        .filter(line -> line.holdsOn(today))
                        .toList(),
                places(table, facts.stream().flatMap(FactsRow::words).toList()),
                words.actions(committeeId, currentPerson.id(), table.mine()),
                sessions.toCome(committeeId).stream()
                        .filter(served -> !served.session().cancelled())
                        .limit(DATES_SHOWN)
                        .map(served -> turns(served, table.mine(), labels))
                        .toList(),
                minutes.lastAdopted(committeeId, MINUTES_TO_READ),
                table.seats(),
                table.roles().has(CommitteeRole.COORDINATION));
    }

    private List<HeldPlace> places(CommitteeTable table, List<WordLine> written) {
        UUID me = currentPerson.id();
        return table.seats().stream()
                .flatMap(seat -> seat.halves().stream()
                        .flatMap(half -> half.holders().stream()
                                .filter(holder -> holder.person().id().equals(me))
                                .map(holder -> {
                                    Place place = Place.half(table.committeeId(), seat.id(), half.half());
                                    return new HeldPlace(
                                            place,
                                            seat.name(),
                                            half.title(),
                                            holder.startsOn(),
                                            holder.endsOn(),
                                            of(
                                                    written,
                                                    place,
                                                    word -> !word.authorId().equals(me)),
                                            of(
                                                            written,
                                                            place,
                                                            word -> word.authorId()
                                                                    .equals(me))
                                                    .stream()
                                                    .findFirst()
                                                    .orElse(null));
                                })))
                .toList();
    }

    private static List<WordLine> of(List<WordLine> written, Place place, Predicate<WordLine> which) {
        return written.stream()
                .filter(word -> word.place().equals(place))
                .filter(which)
                .toList();
    }

    private static DatedTurns turns(ServedSession served, Set<UUID> mine, Map<UUID, SeatLabel> labels) {
        SeatLabel host = labels.get(served.session().hostSeatId());
        return new DatedTurns(
                served.session(),
                host == null ? null : host.name(),
                served.duties().stream()
                        .filter(duty -> mine.contains(duty.seatId()))
                        .map(DutyLine::kind)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
