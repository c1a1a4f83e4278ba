package fr.tuilage.calendar;

import fr.tuilage.committee.CoordinationLine;
import fr.tuilage.committee.HolderLine;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.rota.DutyKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands on the small cards of pairs: the dates, and what falls to them (CAL-7, ROTA-2). */
final class PocketCards {

    private final PaperWords words;
    private final YearPlanDetails plan;
    private final List<SeatDetails> seats;
    private final List<CoordinationLine> coordination;

    PocketCards(PaperWords words, YearPlanDetails plan, List<SeatDetails> seats, List<CoordinationLine> coordination) {
        this.words = words;
        this.plan = plan;
        this.seats = seats;
        this.coordination = coordination;
    }

    /** Names the seat, when there is only one. */
    String fileName() {
        String year = Integer.toString(plan.year());
        return seats.size() == 1
                ? words.text("calendar.paper.card.file", seats.getFirst().shortName(), year)
                : words.text("calendar.paper.cards.file", year);
    }

    Map<String, Object> model() {
        List<String> contacts = words.contacts(coordination);
        return Map.of(
                "title",
                fileName(),
                "heading",
                words.title(plan),
                "committee",
                plan.committeeName(),
                "cards",
                seats.stream().map(this::card).toList(),
                "hasContacts",
                !contacts.isEmpty(),
                "contacts",
                contacts);
    }

    private Map<String, Object> card(SeatDetails seat) {
        return Map.of(
                "seat",
                seat.name(),
                "people",
                seat.holders().stream()
                        .filter(holder -> !holder.alternate())
                        .map(HolderLine::person)
                        .map(person -> person.displayName())
                        .distinct()
                        .collect(Collectors.joining(" · ")),
                "next",
                !seat.equals(seats.getLast()),
                "sessions",
                plan.sessions().stream().map(line -> row(line, seat.id())).toList());
    }

    private Map<String, Object> row(SessionLine line, UUID seat) {
        Map<String, Object> row = new HashMap<>();
        boolean cancelled = line.session().cancelled();
        row.put("day", words.day(line, plan));
        row.put("time", words.time(line));
        row.put("cancelled", cancelled);
        row.put("place", cancelled ? words.text("calendar.paper.cancelled") : words.place(line, plan));
        List<String> turns = cancelled ? List.of() : turns(line, seat);
        row.put("turns", String.join(" ", turns));
        row.put("own", !turns.isEmpty());
        return row;
    }

    private List<String> turns(SessionLine line, UUID seat) {
        return Stream.of(DutyKind.values())
                .filter(kind -> line.onDuty(kind).filter(seat::equals).isPresent())
                .map(kind -> words.text("calendar.mine." + kind))
                .toList();
    }
}
