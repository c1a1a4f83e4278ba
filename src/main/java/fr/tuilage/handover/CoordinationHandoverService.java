package fr.tuilage.handover;

import static fr.tuilage.committee.CommitteePermission.PREPARE_MEETING;

import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.calendar.YearFacts;
import fr.tuilage.committee.CommitteeLine;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.committee.CommitteeService;
import fr.tuilage.committee.CommitteeTable;
import fr.tuilage.committee.CoordinationService;
import fr.tuilage.committee.HalfDetails;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.committee.SeatService;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.meeting.ProposalShelf;
import fr.tuilage.minutes.MinutesShelf;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pack of whoever takes over a coordination: one read model of what lower modules own (COM-3). */
@Service
public class CoordinationHandoverService {

    private final CommitteePolicy policy;
    private final CommitteeService committees;
    private final CoordinationService coordinations;
    private final SeatService seats;
    private final YearFacts years;
    private final ProposalShelf proposals;
    private final MinutesShelf minutes;
    private final HandoverWordRepository words;
    private final CurrentPerson currentPerson;

    CoordinationHandoverService(
            CommitteePolicy policy,
            CommitteeService committees,
            CoordinationService coordinations,
            SeatService seats,
            YearFacts years,
            ProposalShelf proposals,
            MinutesShelf minutes,
            HandoverWordRepository words,
            CurrentPerson currentPerson) {
        this.policy = policy;
        this.committees = committees;
        this.coordinations = coordinations;
        this.seats = seats;
        this.years = years;
        this.proposals = proposals;
        this.minutes = minutes;
        this.words = words;
        this.currentPerson = currentPerson;
    }

    /**
     * What is open in a committee, for whoever coordinates it today.
     *
     * @throws NotFound when the person may not know of the committee
     * @throws Forbidden when the person does not coordinate it
     */
    @Transactional(readOnly = true)
    public CoordinationPack pack(UUID committeeId) {
        policy.require(PREPARE_MEETING, committeeId);
        CommitteeLine committee = committees.mine().stream()
                .filter(line -> line.id().equals(committeeId))
                .findFirst()
                .orElseThrow(NotFound::new);
        LocalDate today = committees.today(committeeId);
        UUID me = currentPerson.id();
        Place own = Place.coordination(committeeId);
        CommitteeTable table = seats.table(committeeId, today);
        List<FactsRow> facts = words.facts(committeeId, today);
        List<WordLine> written = facts.stream().flatMap(FactsRow::words).toList();
        return new CoordinationPack(
                committeeId,
                table.committeeName(),
                committee.timeZone(),
                today,
                coordinations.history(committeeId),
                of(written, word -> word.place().equals(own) && !word.authorId().equals(me)),
                of(written, word -> word.place().equals(own) && word.authorId().equals(me)).stream()
                        .findFirst()
                        .orElse(null),
                of(written, word -> word.place().seatId() != null),
                table.seats().stream().collect(Collectors.toMap(SeatDetails::id, SeatDetails::name)),
                years.drafts(List.of(committeeId), today.getYear()).get(committeeId),
                proposals.waiting(committeeId),
                minutes.waiting(committeeId),
                facts.stream().findFirst().map(FactsRow::lateActions).orElse(0L),
                table.seats().stream()
                        .filter(seat -> seat.halves().stream().anyMatch(HalfDetails::vacant))
                        .toList());
    }

    private static List<WordLine> of(List<WordLine> written, Predicate<WordLine> which) {
        return written.stream().filter(which).toList();
    }
}
