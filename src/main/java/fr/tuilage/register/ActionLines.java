package fr.tuilage.register;

import fr.tuilage.committee.SeatLabel;
import fr.tuilage.committee.SeatService;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.identity.PersonService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Actions with the names of their owners, in three statements for any number; its callers ask for the permission. */
@Component
class ActionLines {

    private final SeatService seats;
    private final PersonService people;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    ActionLines(SeatService seats, PersonService people, CurrentPerson currentPerson, Clock clock) {
        this.seats = seats;
        this.people = people;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    List<ActionLine> of(Collection<ActionItem> found) {
        return found.isEmpty() ? List.of() : of(found, seats.held());
    }

    /** The same for a caller that knows which seats the person holds. */
    List<ActionLine> of(Collection<ActionItem> found, Set<UUID> held) {
        if (found.isEmpty()) {
            return List.of();
        }
        return of(
                found,
                held,
                seats.labels(found.stream().map(ActionItem::seatId).distinct().toList()));
    }

    /** The same for a caller that has read the seats of the committee as well, perhaps not those that open later. */
    List<ActionLine> of(Collection<ActionItem> found, Set<UUID> held, Map<UUID, SeatLabel> labels) {
        if (found.stream().anyMatch(action -> !labels.containsKey(action.seatId()))) {
            return of(found, held);
        }
        Map<UUID, PersonLine> names = people.lines(found.stream()
                .map(ActionItem::personId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream()
                .map(action ->
                        line(action, Objects.requireNonNull(labels.get(action.seatId())), person(action, names), held))
                .toList();
    }

    /** Actions that were read with their seats and people. */
    List<ActionLine> ofMeeting(List<OutcomeRow> rows, Set<UUID> held) {
        List<ActionLine> lines = new ArrayList<>();
        for (OutcomeRow row : rows) {
            ActionItem action = row.action();
            if (action != null) {
                lines.add(line(action, row.seat(), PersonLine.joined(row.person()), held));
            }
        }
        return lines;
    }

    private ActionLine line(ActionItem action, SeatLabel seat, @Nullable PersonLine person, Set<UUID> held) {
        return new ActionLine(
                action.id(),
                action.version(),
                action.committeeId(),
                action.meetingId(),
                action.agendaItemId(),
                action.text(),
                action.seatId(),
                seat.name(),
                person,
                action.dueOn(),
                action.state(),
                action.isLate(LocalDate.ofInstant(clock.instant(), seat.timeZone())),
                held.contains(action.seatId()) || currentPerson.id().equals(action.personId()),
                action.reason());
    }

    private static @Nullable PersonLine person(ActionItem action, Map<UUID, PersonLine> names) {
        UUID person = action.personId();
        return person == null ? null : names.get(person);
    }
}
