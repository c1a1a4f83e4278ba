package fr.tuilage.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.Conflict;
import fr.tuilage.base.Ids;
import fr.tuilage.base.RuleViolation;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SeatTests {

    private static final LocalDate OPENING = LocalDate.of(2026, 1, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UUID ONE = Ids.next();
    private static final UUID TWO = Ids.next();
    private static final UUID THREE = Ids.next();

    private final Seat seat = seat(SeatKind.ORGANISATION);

    @Test
    @DisplayName(
            "SEAT-2 nobody holds both halves of a seat, not even one as an alternate, unless one follows the other")
    void oneHalf() {
        give(SeatHalf.MANAGER, ONE, OPENING, date("2026-06-30"));
        refused("refusal.committee.both-halves", () -> give(SeatHalf.FIELD_WORKER, ONE, date("2026-06-30"), null));
        refused(
                "refusal.committee.both-halves",
                () -> alternate(SeatHalf.FIELD_WORKER, ONE, date("2026-02-01"), date("2026-03-01")));
        assertThatCode(() -> give(SeatHalf.FIELD_WORKER, ONE, date("2026-07-01"), null))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("SEAT-2 nobody holds a half twice at a time")
    void notTwice() {
        give(SeatHalf.MANAGER, ONE, OPENING, date("2026-12-31"));
        refused("refusal.committee.already-holds", () -> give(SeatHalf.MANAGER, ONE, TODAY, null));
        refused("refusal.committee.already-holds", () -> alternate(SeatHalf.MANAGER, ONE, TODAY, null));
    }

    @Test
    @DisplayName("SEAT-2 the outgoing and the incoming holder overlap only when the outgoing one has a last day")
    void handOver() {
        give(SeatHalf.MANAGER, ONE, OPENING, null);
        refused("refusal.committee.half-held", () -> give(SeatHalf.MANAGER, TWO, date("2026-12-01"), null));
        refused("refusal.committee.half-held", () -> give(SeatHalf.MANAGER, TWO, date("2025-12-01"), null));
        seat.end(mandate(ONE), 0, date("2026-12-31"), TODAY);
        give(SeatHalf.MANAGER, TWO, date("2026-12-01"), null);
        assertThat(seat.mandates()).hasSize(2);
        assertThat(seat.vacantSince(SeatHalf.MANAGER, date("2026-12-15"))).isNull();
        assertThat(seat.vacantSince(SeatHalf.MANAGER, date("2027-01-01"))).isNull();
    }

    @Test
    @DisplayName("SEAT-2 a hand-over is between two")
    void handOverIsBetweenTwo() {
        give(SeatHalf.MANAGER, ONE, OPENING, date("2026-12-31"));
        give(SeatHalf.MANAGER, TWO, date("2026-12-01"), date("2027-06-30"));
        refused("refusal.committee.half-crowded", () -> give(SeatHalf.MANAGER, THREE, date("2026-12-15"), null));
        assertThatCode(() -> give(SeatHalf.MANAGER, THREE, date("2027-06-01"), null))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("SEAT-2 any number of alternates stand in for a half, beside its holder")
    void alternates() {
        give(SeatHalf.MANAGER, ONE, OPENING, null);
        alternate(SeatHalf.MANAGER, TWO, OPENING, null);
        alternate(SeatHalf.MANAGER, THREE, OPENING, null);
        assertThat(seat.mandates()).hasSize(3);
    }

    @Test
    @DisplayName("SEAT-2 a mandate that would end before it begins is refused, when it is given and when it is ended")
    void order() {
        refused(
                "refusal.committee.ends-before-it-begins",
                () -> give(SeatHalf.MANAGER, ONE, TODAY, TODAY.minusDays(1)));
        assertThat(seat.mandates()).isEmpty();
        give(SeatHalf.MANAGER, ONE, TODAY, TODAY);
        give(SeatHalf.FIELD_WORKER, TWO, TODAY, null);
        refused("refusal.committee.ends-before-it-begins", () -> seat.end(mandate(TWO), 0, TODAY.minusDays(1), TODAY));
    }

    @Test
    @DisplayName("SEAT-2 a mandate that is over stays as it was; one that runs never runs into the person’s other half")
    void endings() {
        give(SeatHalf.MANAGER, ONE, OPENING, date("2026-10-31"));
        refused("refusal.committee.mandate-over", () -> seat.end(mandate(ONE), 0, TODAY, TODAY));
        give(SeatHalf.MANAGER, TWO, date("2026-11-01"), date("2026-12-31"));
        give(SeatHalf.FIELD_WORKER, TWO, date("2027-01-01"), null);
        refused("refusal.committee.both-halves", () -> seat.end(mandate(TWO), 0, date("2027-01-01"), TODAY));
        assertThatThrownBy(() -> seat.end(mandate(TWO), 7, date("2026-12-30"), TODAY))
                .isInstanceOf(Conflict.class);
    }

    @Test
    @DisplayName("SEAT-3 a half is vacant since the day after its last holder, whoever will hold it later")
    void vacantSince() {
        assertThat(seat.vacantSince(SeatHalf.MANAGER, TODAY)).as("never held").isEqualTo(OPENING);
        give(SeatHalf.MANAGER, ONE, OPENING, date("2026-03-31"));
        give(SeatHalf.MANAGER, TWO, date("2026-03-01"), date("2026-10-31"));
        give(SeatHalf.MANAGER, THREE, date("2027-01-01"), null);
        assertThat(seat.vacantSince(SeatHalf.MANAGER, TODAY)).isEqualTo(date("2026-11-01"));
        assertThat(seat.vacantSince(SeatHalf.MANAGER, date("2026-10-31"))).isNull();
        assertThat(seat.vacantSince(SeatHalf.MANAGER, date("2027-01-01"))).isNull();
        assertThat(seat.vacantSince(SeatHalf.FIELD_WORKER, TODAY)).isEqualTo(OPENING);
    }

    @Test
    @DisplayName("SEAT-3 an alternate does not fill a half; a mandate to come does not either")
    void vacantInSpite() {
        alternate(SeatHalf.MANAGER, ONE, OPENING, null);
        give(SeatHalf.MANAGER, TWO, TODAY.plusDays(1), null);
        assertThat(seat.vacantSince(SeatHalf.MANAGER, TODAY)).isEqualTo(OPENING);
    }

    @Test
    @DisplayName("SEAT-3 a seat that opened after its mandates were written down is not vacant before it opened")
    void openedLater() {
        give(SeatHalf.MANAGER, ONE, date("2025-01-01"), date("2025-12-01"));
        assertThat(seat.vacantSince(SeatHalf.MANAGER, TODAY)).isEqualTo(OPENING);
    }

    @Test
    @DisplayName("SEAT-1 the seat of a third party is no pair to complete")
    void thirdParty() {
        assertThat(seat(SeatKind.THIRD_PARTY).vacantSince(SeatHalf.FIELD_WORKER, TODAY))
                .isNull();
    }

    @Test
    @DisplayName("SEAT-3 a vacancy is announced once, the next one again")
    void remindedOnce() {
        assertThat(seat.isToBeReminded(SeatHalf.MANAGER, OPENING)).isTrue();
        seat.reminded(SeatHalf.MANAGER, OPENING);
        assertThat(seat.isToBeReminded(SeatHalf.MANAGER, OPENING)).isFalse();
        assertThat(seat.isToBeReminded(SeatHalf.FIELD_WORKER, OPENING)).isTrue();
        assertThat(seat.isToBeReminded(SeatHalf.MANAGER, date("2026-11-01"))).isTrue();
    }

    private static Seat seat(SeatKind kind) {
        UUID organisation = Ids.next();
        return new Seat(
                new SeatDraft(
                        Ids.next(),
                        kind,
                        "Mission locale",
                        null,
                        null,
                        null,
                        organisation,
                        null,
                        organisation,
                        OPENING),
                0);
    }

    private void give(SeatHalf half, UUID person, LocalDate startsOn, @Nullable LocalDate endsOn) {
        seat.give(new MandateDraft(seat.id(), half, false, person, startsOn, endsOn));
    }

    private void alternate(SeatHalf half, UUID person, LocalDate startsOn, @Nullable LocalDate endsOn) {
        seat.give(new MandateDraft(seat.id(), half, true, person, startsOn, endsOn));
    }

    private UUID mandate(UUID person) {
        return seat.mandates().stream()
                .filter(mandate -> mandate.personId().equals(person))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessage(key);
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
