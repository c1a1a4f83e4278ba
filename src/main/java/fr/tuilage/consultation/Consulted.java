package fr.tuilage.consultation;

import fr.tuilage.calendar.PlanState;
import fr.tuilage.committee.SeatHalf;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as it is stored: the dates there are now, and what was said of each.
 *
 * @param dates one row each, in their order
 * @param answers by session
 */
record Consulted(List<ConsultedRow> dates, Map<UUID, List<DateAnswer>> answers) {

    static Consulted of(List<ConsultedRow> rows) {
        Map<UUID, ConsultedRow> dates = new LinkedHashMap<>();
        rows.forEach(row -> dates.putIfAbsent(row.sessionId(), row));
        return new Consulted(
                List.copyOf(dates.values()),
                rows.stream()
                        .filter(row -> row.answer() != null)
                        .collect(Collectors.groupingBy(
                                ConsultedRow::sessionId,
                                Collectors.mapping(row -> Objects.requireNonNull(row.answer()), Collectors.toList()))));
    }

    Consultation consultation() {
        return dates.getFirst().consultation();
    }

    boolean running() {
        return dates.getFirst().state() == PlanState.CONSULTATION;
    }

    int year() {
        return dates.getFirst().year();
    }

    int planVersion() {
        return dates.getFirst().planVersion();
    }

    ZoneId zone() {
        return ZoneId.of(dates.getFirst().timeZone());
    }

    /** The dates and times, as they are kept to see that one moved. */
    String fingerprint() {
        return dates.stream()
                .map(date -> LocalDateTime.of(date.heldOn(), date.startsAt()).toString())
                .collect(Collectors.joining(" "));
    }

    @Nullable
    Reply said(ConsultedRow date, UUID seat, SeatHalf half) {
        return answers.getOrDefault(date.sessionId(), List.of()).stream()
                .filter(answer -> answer.isFor(seat, half))
                .findFirst()
                .map(DateAnswer::reply)
                .orElse(null);
    }

    /** Whether the half has answered for each of the dates. */
    boolean answeredBy(OwnPlace place) {
        return dates.stream().allMatch(date -> said(date, place.seatId(), place.half()) != null);
    }

    /** Who of those holds a half that still owes an answer for a date. */
    Set<UUID> owing(List<Asked> asked) {
        return asked.stream()
                .filter(person -> !answeredBy(person.place()))
                .map(Asked::personId)
                .collect(Collectors.toSet());
    }
}
