package fr.tuilage.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.committee.HalfHolder;
import fr.tuilage.committee.SeatHalf;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a Thursday costs a committee of two pairs. */
class HolderEngagementsTests {

    private static final LocalDate THURSDAY = LocalDate.of(2027, 3, 11);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final HalfDay MORNING = new HalfDay(THURSDAY, false);
    private static final HalfDay AFTERNOON = new HalfDay(THURSDAY, true);
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final UUID EMPLOYER = UUID.randomUUID();
    private static final UUID MANAGER = UUID.randomUUID();
    private static final UUID FIELD_WORKER = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final UUID SUCCESSOR = UUID.randomUUID();

    private static HalfHolder holder(UUID seat, SeatHalf half, UUID person, LocalDate from, @Nullable LocalDate to) {
        return new HalfHolder(seat, half, seat.equals(FIRST) ? EMPLOYER : null, person, from, to);
    }

    private static final List<HalfHolder> HOLDERS = List.of(
            holder(FIRST, SeatHalf.MANAGER, MANAGER, LONG_AGO, null),
            holder(FIRST, SeatHalf.FIELD_WORKER, FIELD_WORKER, LONG_AGO, null),
            holder(SECOND, SeatHalf.FIELD_WORKER, OTHER, LONG_AGO, THURSDAY),
            holder(SECOND, SeatHalf.FIELD_WORKER, SUCCESSOR, THURSDAY, null));

    private static List<SeatLoss> losses(Map<UUID, Set<HalfDay>> sitting, WeeklyCommitment... weekly) {
        return new HolderEngagements(HOLDERS, sitting, List.of(weekly)).losses(THURSDAY, List.of(AFTERNOON));
    }

    private static WeeklyCommitment weekly(
            @Nullable UUID organisation, DayOfWeek day, boolean morning, LocalDate from, @Nullable LocalDate to) {
        return new WeeklyCommitment(
                FIELD_WORKER, new WeeklyCommitmentDraft(organisation, "Équipe", day, morning, !morning, from, to));
    }

    @Test
    @DisplayName("CAL-2 a date costs a half while the other can come, and the seat when nobody can")
    void halves() {
        assertThat(losses(Map.of())).isEmpty();
        assertThat(losses(Map.of(MANAGER, Set.of(MORNING)))).isEmpty();
        assertThat(losses(Map.of(MANAGER, Set.of(AFTERNOON)))).containsExactly(new SeatLoss(FIRST, false));
        assertThat(losses(Map.of(MANAGER, Set.of(AFTERNOON), FIELD_WORKER, Set.of(AFTERNOON))))
                .containsExactly(new SeatLoss(FIRST, true));
    }

    @Test
    @DisplayName("CAL-2 SEAT-2 during a hand-over one of the two is enough; a vacant half is not lost twice")
    void handover() {
        assertThat(losses(Map.of(OTHER, Set.of(AFTERNOON)))).isEmpty();
        assertThat(losses(Map.of(OTHER, Set.of(AFTERNOON), SUCCESSOR, Set.of(AFTERNOON))))
                .containsExactly(new SeatLoss(SECOND, true));
    }

    @Test
    @DisplayName("CAL-2 weekly commitments bind a person, or all who sit for an organisation, on their half-days only")
    void weekly() {
        assertThat(losses(Map.of(), weekly(null, DayOfWeek.THURSDAY, false, LONG_AGO, null)))
                .containsExactly(new SeatLoss(FIRST, false));
        assertThat(losses(Map.of(), weekly(EMPLOYER, DayOfWeek.THURSDAY, false, LONG_AGO, null)))
                .containsExactly(new SeatLoss(FIRST, true));
        assertThat(losses(Map.of(), weekly(EMPLOYER, DayOfWeek.THURSDAY, true, LONG_AGO, null)))
                .isEmpty();
        assertThat(losses(Map.of(), weekly(EMPLOYER, DayOfWeek.WEDNESDAY, false, LONG_AGO, null)))
                .isEmpty();
        assertThat(losses(Map.of(), weekly(EMPLOYER, DayOfWeek.THURSDAY, false, LONG_AGO, THURSDAY)))
                .hasSize(1);
        assertThat(losses(Map.of(), weekly(EMPLOYER, DayOfWeek.THURSDAY, false, LONG_AGO, THURSDAY.minusDays(1))))
                .isEmpty();
        assertThat(losses(Map.of(), weekly(EMPLOYER, DayOfWeek.THURSDAY, false, THURSDAY.plusDays(1), null)))
                .isEmpty();
    }

    @Test
    @DisplayName("CAL-2 a commitment without a half-day, on a weekend or that ends before it begins is refused")
    void senseless() {
        assertThatThrownBy(() -> new WeeklyCommitment(
                        MANAGER, new WeeklyCommitmentDraft(null, "x", DayOfWeek.MONDAY, false, false, THURSDAY, null)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("refusal.calendar.commitment-half");
        assertThatThrownBy(() -> weekly(null, DayOfWeek.SUNDAY, true, THURSDAY, null))
                .hasMessage("refusal.calendar.weekend-rhythm");
        assertThatThrownBy(() -> weekly(null, DayOfWeek.MONDAY, true, THURSDAY, LONG_AGO))
                .hasMessage("refusal.calendar.commitment-ends");
    }
}
