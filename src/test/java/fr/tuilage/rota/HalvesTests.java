package fr.tuilage.rota;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.base.Ids;
import fr.tuilage.committee.SeatHalf;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HalvesTests {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
    private static final UUID SEAT = Ids.next();

    private static LedgerLine line(
            int month, DutyKind kind, @Nullable SeatHalf served, int managers, int fieldWorkers) {
        return new LedgerLine(LocalDate.of(2027, month, 11), Ids.next(), kind, SEAT, served, managers, fieldWorkers);
    }

    private static LedgerLine served(int month, SeatHalf half) {
        return line(month, DutyKind.MINUTE_TAKER, half, 1, 1);
    }

    private static LedgerLine open(int month) {
        return line(month, DutyKind.MINUTE_TAKER, null, 1, 1);
    }

    private static List<@Nullable SeatHalf> halves(LedgerLine... ledger) {
        return Halves.of(List.of(ledger), TODAY).stream()
                .map(DutyTurn::half)
                .<@Nullable SeatHalf>map(half -> half == null ? null : half.half())
                .toList();
    }

    @Test
    @DisplayName("ROTA-1 whoever served longer ago comes next, whatever the duty and in whatever order it is told")
    void longerAgo() {
        assertThat(halves(open(9), served(1, SeatHalf.FIELD_WORKER), served(3, SeatHalf.MANAGER)))
                .containsExactly(SeatHalf.FIELD_WORKER, SeatHalf.MANAGER, SeatHalf.FIELD_WORKER);
        assertThat(halves(line(3, DutyKind.HOST, SeatHalf.MANAGER, 1, 1), open(9)))
                .containsExactly(SeatHalf.MANAGER, SeatHalf.FIELD_WORKER);
    }

    @Test
    @DisplayName("ROTA-1 what is proposed for one day counts for the next ones")
    void inTurns() {
        assertThat(halves(open(7), open(9), open(11)))
                .containsExactly(SeatHalf.MANAGER, SeatHalf.FIELD_WORKER, SeatHalf.MANAGER);
    }

    @Test
    @DisplayName("ROTA-1 a meeting that is over counts only where it was noted who served")
    void unknown() {
        assertThat(halves(open(1), open(9))).containsExactly(null, SeatHalf.MANAGER);
    }

    @Test
    @DisplayName("ROTA-1 nobody is proposed for a vacant half, or for a vacant seat")
    void vacant() {
        assertThat(halves(
                        line(7, DutyKind.HOST, null, 0, 1),
                        line(9, DutyKind.HOST, null, 0, 1),
                        line(11, DutyKind.HOST, null, 0, 0),
                        line(12, DutyKind.HOST, null, 1, 0)))
                .containsExactly(SeatHalf.FIELD_WORKER, SeatHalf.FIELD_WORKER, null, SeatHalf.MANAGER);
    }
}
