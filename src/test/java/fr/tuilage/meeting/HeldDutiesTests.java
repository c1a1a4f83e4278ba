package fr.tuilage.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.rota.DutyLine;
import fr.tuilage.rota.DutyService;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.Meetings;
import fr.tuilage.support.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class HeldDutiesTests {

    @Autowired
    private World world;

    @Autowired
    private Meetings made;

    @Autowired
    private DutyService duties;

    @Autowired
    private JdbcClient jdbc;

    private World.Scene scene;

    @BeforeEach
    void committee() {
        scene = world.scene();
    }

    @Test
    @DisplayName("ROTA-4 a cancellation changes no turn of a meeting that was opened before its day")
    void openedEarly() {
        List<UUID> year = made.year(scene.committee());
        List<UUID> spared = new ArrayList<>();
        for (UUID cancelled : year) {
            for (UUID changed : changedBy(cancelled, year)) {
                jdbc.sql("savepoint planned").update();
                made.open(scene.coordination(), changed);
                Set<DutyLine> before = dutiesOf(changed);
                cancel(cancelled);
                assertThat(dutiesOf(changed)).isEqualTo(before);
                undo();
                spared.add(changed);
            }
        }
        assertThat(spared).as("meetings that would have changed").isNotEmpty();
    }

    /** The meetings whose turns change when another one is cancelled and none was opened. */
    private List<UUID> changedBy(UUID cancelled, List<UUID> year) {
        jdbc.sql("savepoint planned").update();
        List<UUID> others =
                year.stream().filter(meeting -> !meeting.equals(cancelled)).toList();
        List<Set<DutyLine>> before = others.stream().map(this::dutiesOf).toList();
        cancel(cancelled);
        List<UUID> changed = others.stream()
                .filter(meeting -> !dutiesOf(meeting).equals(before.get(others.indexOf(meeting))))
                .toList();
        undo();
        return changed;
    }

    private void undo() {
        jdbc.sql("rollback to savepoint planned").update();
        world.written();
    }

    private void cancel(UUID meeting) {
        int version = made.read(scene.coordination(), meeting).session().version();
        world.run(scene.coordination(), () -> made.cancel(meeting, version));
        world.written();
    }

    private Set<DutyLine> dutiesOf(UUID meeting) {
        return duties.ofOccasions(List.of(meeting)).stream().collect(Collectors.toSet());
    }
}
