package fr.tuilage.rota;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.base.Conflict;
import fr.tuilage.support.Contest;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.Meetings;
import fr.tuilage.support.World;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class TurnContestTests {

    @Autowired
    private World world;

    @Autowired
    private Meetings made;

    @Autowired
    private Contest contest;

    @Autowired
    private TurnSwapService swaps;

    @Autowired
    private JdbcClient jdbc;

    /** A turn of the first meeting, offered to two seats. */
    private record Offered(UUID id, UUID meeting, World.Seat one, World.Seat other) {}

    private Offered offered() {
        World.Scene scene = world.scene();
        UUID meeting = made.year(scene.committee()).getFirst();
        Set<UUID> serving = Set.copyOf(jdbc.sql("select seat_id from duty where occasion_id = ?")
                .param(meeting)
                .query(UUID.class)
                .list());
        List<World.Seat> free = scene.committee().seats().stream()
                .filter(seat -> !serving.contains(seat.id()))
                .toList();
        UUID offer = world.as(
                scene.coordination(),
                () -> swaps.offer(new TurnOfferDraft(
                        meeting,
                        DutyKind.MINUTE_TAKER,
                        Set.of(free.get(0).id(), free.get(1).id()))));
        return new Offered(offer, meeting, free.get(0), free.get(1));
    }

    private void accept(Offered offered, World.Seat seat) {
        world.run(seat.manager(), () -> swaps.accept(offered.id(), seat.id()));
    }

    @Test
    @DisplayName("ROTA-5 two who accept at once: one has the turn, the other is told, nothing is lost")
    void together() {
        contest.on(this::offered, offered -> {
            List<Optional<Throwable>> refusals =
                    contest.together(() -> accept(offered, offered.one()), () -> accept(offered, offered.other()));
            assertThat(refusals)
                    .filteredOn(Optional::isPresent)
                    .singleElement()
                    .satisfies(refusal -> assertThat(refusal.orElseThrow()).isInstanceOf(Conflict.class));
            World.Seat winner = refusals.getFirst().isEmpty() ? offered.one() : offered.other();
            assertThat(contest.committed(
                            () -> jdbc.sql("select seat_id from duty where occasion_id = ? and kind = 'MINUTE_TAKER'")
                                    .param(offered.meeting())
                                    .query(UUID.class)
                                    .single()))
                    .isEqualTo(winner.id());
        });
    }
}
