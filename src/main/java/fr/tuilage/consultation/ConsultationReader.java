package fr.tuilage.consultation;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.committee.CommitteePermission;
import fr.tuilage.committee.CommitteeTable;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.committee.SeatService;
import fr.tuilage.identity.CurrentPerson;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts a consultation together from its dates, its answers and the seats, in two statements whatever their number. */
@Component
class ConsultationReader {

    private final ConsultationRepository consultations;
    private final SeatService seats;
    private final CurrentPerson current;
    private final Clock clock;

    ConsultationReader(ConsultationRepository consultations, SeatService seats, CurrentPerson current, Clock clock) {
        this.consultations = consultations;
        this.seats = seats;
        this.current = current;
        this.clock = clock;
    }

    /** As it is stored; nothing where members were never asked. */
    Optional<Consulted> find(UUID planId) {
        return Optional.of(consultations.rows(planId))
                .filter(rows -> !rows.isEmpty())
                .map(Consulted::of);
    }

    /** @throws RuleViolation when members are not asked now */
    Consulted running(UUID planId) {
        return find(planId)
                .filter(Consulted::running)
                .orElseThrow(() -> new RuleViolation("refusal.consultation.ended"));
    }

    /** As the person who asks sees it; the caller has asked for the permission. */
    ConsultationDetails details(Consulted consulted) {
        Consultation consultation = consulted.consultation();
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, consulted.zone());
        CommitteeTable table = seats.table(consultation.committeeId(), today);
        List<SeatDetails> counted =
                table.seats().stream().filter(SeatDetails::counts).toList();
        int needed = Outlook.needed(table.quorum(), counted.size());
        List<OwnPlace> asked =
                counted.stream().flatMap(ConsultationReader::asked).toList();
        return new ConsultationDetails(
                consultation.id(),
                consultation.version(),
                consulted.planVersion(),
                consulted.year(),
                consultation.committeeId(),
                table.committeeName(),
                consultation.deadline(),
                consultation.over(now),
                needed,
                counted,
                consulted.dates().stream()
                        .map(date -> date(consulted, date, counted, needed))
                        .toList(),
                counted.stream().flatMap(this::mine).toList(),
                table.roles().allow(CommitteePermission.PLAN_YEAR),
                asked.size(),
                (int) asked.stream().filter(consulted::answeredBy).count(),
                consultation.mayRemind(now),
                !consultation.knows(consulted.fingerprint()));
    }

    private static ConsultedDate date(Consulted consulted, ConsultedRow date, List<SeatDetails> seats, int needed) {
        List<SeatAnswer> answers = seats.stream()
                .map(seat -> SeatAnswer.of(
                        seat,
                        consulted.said(date, seat.id(), SeatHalf.MANAGER),
                        consulted.said(date, seat.id(), SeatHalf.FIELD_WORKER)))
                .toList();
        return new ConsultedDate(
                date.sessionId(),
                date.sessionVersion(),
                date.start(),
                date.length(),
                date.place(),
                answers,
                Outlook.of(
                        (int) answers.stream().filter(SeatAnswer::represented).count(),
                        (int) answers.stream().filter(SeatAnswer::waiting).count(),
                        needed));
    }

    private static Stream<OwnPlace> asked(SeatDetails seat) {
        return Arrays.stream(SeatHalf.values())
                .filter(half -> !seat.half(half).holders().isEmpty())
                .map(half -> new OwnPlace(seat.id(), half));
    }

    private Stream<OwnPlace> mine(SeatDetails seat) {
        return Arrays.stream(SeatHalf.values())
                .filter(half -> seat.half(half).holders().stream()
                        .anyMatch(holder -> holder.person().id().equals(current.id())))
                .map(half -> new OwnPlace(seat.id(), half));
    }
}
