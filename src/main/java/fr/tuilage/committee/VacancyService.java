package fr.tuilage.committee;

import fr.tuilage.identity.CurrentPerson;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Vacant halves of several committees at once, for whoever coordinates them (SEAT-3). */
@Service
public class VacancyService {

    private final SeatRepository seats;
    private final CurrentPerson currentPerson;

    VacancyService(SeatRepository seats, CurrentPerson currentPerson) {
        this.seats = seats;
        this.currentPerson = currentPerson;
    }

    /**
     * The halves that are vacant on a day, the longest vacant first; one statement.
     *
     * @param mine what {@link CommitteeService#mine} gave to the person: only committees that the person
     *     coordinates are looked at
     */
    @Transactional(readOnly = true)
    public List<Vacancy> coordinated(List<CommitteeLine> mine, LocalDate on) {
        List<UUID> coordinated = mine.stream()
                .filter(committee -> committee.roles().contains(CommitteeRole.COORDINATION))
                .map(CommitteeLine::id)
                .toList();
        return coordinated.isEmpty()
                ? List.of()
                : vacancies(seats.coordinatedBy(currentPerson.id(), coordinated, on), on);
    }

    private static List<Vacancy> vacancies(Collection<Seat> open, LocalDate on) {
        return open.stream()
                .flatMap(seat -> Arrays.stream(SeatHalf.values()).flatMap(half -> vacancy(seat, half, on)))
                .sorted(Comparator.comparing(Vacancy::since))
                .toList();
    }

    private static Stream<Vacancy> vacancy(Seat seat, SeatHalf half, LocalDate on) {
        LocalDate since = seat.vacantSince(half, on);
        return since == null
                ? Stream.of()
                : Stream.of(new Vacancy(seat.committeeId(), seat.id(), seat.label(), half, since));
    }
}
