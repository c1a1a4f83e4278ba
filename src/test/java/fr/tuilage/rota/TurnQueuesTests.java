package fr.tuilage.rota;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.committee.SeatInTurn;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TurnQueuesTests {

    private static final LocalDate START = LocalDate.of(2027, 1, 14);
    private static final SeatInTurn ONE = seat("Un", 0);
    private static final SeatInTurn TWO = seat("Deux", 0);
    private static final SeatInTurn THREE = seat("Trois", 0);
    private static final SeatInTurn NEWCOMER = seat("Nouveau", 3);

    private static SeatInTurn seat(String name, int month) {
        return new SeatInTurn(UUID.nameUUIDFromBytes(name.getBytes()), name, day(month));
    }

    private static LocalDate day(int month) {
        return START.plusMonths(month);
    }

    private static Duty duty(int month, SeatInTurn seat) {
        return new Duty(new UUID(0, 1), day(month), new DutyLine(new UUID(1, month), DutyKind.MINUTE_TAKER, seat.id()));
    }

    private static List<TurnLedger.InLine> line(int today, List<SeatInTurn> seats, Duty... ledger) {
        return TurnQueues.of(List.of(ledger), seats, day(today)).getFirst().line();
    }

    @Test
    @DisplayName("ROTA-7 next is who has served least, then longest ago; who served at the last meeting rests")
    void order() {
        List<TurnLedger.InLine> line =
                line(4, List.of(ONE, TWO, THREE), duty(0, ONE), duty(1, TWO), duty(2, ONE), duty(3, THREE));
        assertThat(line).extracting(TurnLedger.InLine::name).containsExactly("Deux", "Un", "Trois");
        assertThat(line).extracting(TurnLedger.InLine::served).containsExactly(1, 2, 1);
        assertThat(line.getLast().rests()).isTrue();
        assertThat(line.getFirst().last()).isEqualTo(day(1));
    }

    @Test
    @DisplayName("ROTA-7 ROTA-3 what is planned is told and does not count yet; a newcomer’s head start is told")
    void reasons() {
        List<TurnLedger.InLine> line =
                line(3, List.of(ONE, TWO, NEWCOMER), duty(0, ONE), duty(1, TWO), duty(3, NEWCOMER), duty(5, ONE));
        TurnLedger.InLine newcomer = line.stream()
                .filter(seat -> seat.name().equals("Nouveau"))
                .findFirst()
                .orElseThrow();
        assertThat(newcomer.headStart()).isEqualTo(1);
        assertThat(newcomer.last()).isNull();
        assertThat(newcomer.next()).isEqualTo(day(3));
        assertThat(line.getFirst().name()).isEqualTo("Nouveau");
        assertThat(line.get(1)).satisfies(one -> {
            assertThat(one.served()).isEqualTo(1);
            assertThat(one.toCome()).isEqualTo(1);
        });
    }
}
