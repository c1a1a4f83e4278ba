package fr.tuilage.calendar;

import fr.tuilage.committee.CommitteeService;
import fr.tuilage.committee.CoordinationLine;
import fr.tuilage.committee.SeatMember;
import fr.tuilage.committee.SeatService;
import fr.tuilage.identity.CurrentPerson;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Whom a committee's dates concern: both halves of each seat, the alternates and the coordination (SEAT-5). Whoever got
 * the event must learn of its changes.
 */
@Component
public class SessionAudience {

    private final SeatService seats;
    private final CommitteeService committees;
    private final CurrentPerson currentPerson;

    SessionAudience(SeatService seats, CommitteeService committees, CurrentPerson currentPerson) {
        this.seats = seats;
        this.committees = committees;
        this.currentPerson = currentPerson;
    }

    /** Those of that day, and the person who acts: a coordination that ends before still gets what was sent. */
    public Set<UUID> of(UUID committeeId, LocalDate on) {
        return of(committeeId, on, seats.members(committeeId, on));
    }

    /** The same, for whoever has read the members already. */
    Set<UUID> of(UUID committeeId, LocalDate on, List<SeatMember> members) {
        Set<UUID> people = new LinkedHashSet<>();
        members.stream().map(SeatMember::personId).forEach(people::add);
        committees.details(committeeId).coordination().stream()
                .filter(line -> line.holdsOn(on))
                .map(CoordinationLine::personId)
                .forEach(people::add);
        people.add(currentPerson.id());
        return people;
    }
}
