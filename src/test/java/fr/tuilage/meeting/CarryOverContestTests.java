package fr.tuilage.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.support.Contest;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.Meetings;
import fr.tuilage.support.World;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class CarryOverContestTests {

    @Autowired
    private World world;

    @Autowired
    private Contest contest;

    @Autowired
    private Meetings made;

    @Autowired
    private ConductService conduct;

    @Autowired
    private AgendaService agenda;

    @Autowired
    private JdbcClient jdbc;

    private record Held(World.Scene scene, UUID meeting, UUID next, UUID afterNext) {}

    /** A meeting in session one item of which was not reached, and the two after it. */
    private Held held() {
        World.Scene scene = world.scene();
        List<UUID> year = made.year(scene.committee());
        made.open(scene.coordination(), year.getFirst());
        world.as(
                scene.coordination(),
                () -> agenda.add(year.getFirst(), AgendaItemDraft.of(ItemKind.NEWS, "Pas atteint", 10)));
        return new Held(scene, year.getFirst(), year.get(1), year.get(2));
    }

    private void close(Held held) {
        MeetingDetails read = made.read(held.scene().coordination(), held.meeting());
        world.run(
                held.scene().coordination(),
                () -> conduct.close(new ClosingDraft(
                        read.id(),
                        read.version(),
                        read.agenda().stream()
                                .filter(item -> item.standing() == null)
                                .map(item -> new ClosingDraft.Fate(item.id(), ItemFate.POSTPONED, null))
                                .toList(),
                        null,
                        null)));
    }

    @Test
    @DisplayName(
            "MEET-6 what a meeting puts off never lands on the next one while that is cancelled, but on the one after")
    void closesWhileTheNextIsCancelled() {
        contest.on(this::held, held -> {
            int version = contest.committed(() -> made.read(held.scene().coordination(), held.next()))
                    .session()
                    .version();
            List<Optional<Throwable>> refusals = contest.overtaken(
                    () -> world.run(held.scene().coordination(), () -> made.cancel(held.next(), version)),
                    () -> close(held));
            assertThat(refusals).allMatch(Optional::isEmpty);
            assertThat(contest.committed(() -> made.read(held.scene().coordination(), held.afterNext()))
                            .agenda())
                    .extracting(AgendaItemDetails::title)
                    .contains("Pas atteint");
        });
    }

    @Test
    @DisplayName("MEET-6 what a meeting puts off takes its place on the next one behind what somebody adds meanwhile")
    void closesWhileSomebodyAdds() {
        contest.on(this::held, held -> {
            List<Optional<Throwable>> refusals = contest.overtaken(
                    () -> world.as(
                            held.scene().coordination(),
                            () -> agenda.add(held.next(), AgendaItemDraft.of(ItemKind.NEWS, "Ajouté entre-temps", 10))),
                    () -> close(held));
            assertThat(refusals).allMatch(Optional::isEmpty);
            assertThat(contest.committed(() -> jdbc.sql(
                                    "select position from agenda_item where meeting_id = ? and state = 'ACCEPTED'")
                            .param(held.next())
                            .query(Integer.class)
                            .list()))
                    .doesNotHaveDuplicates();
            assertThat(contest.committed(() -> made.read(held.scene().coordination(), held.next()))
                            .agenda())
                    .extracting(AgendaItemDetails::title)
                    .containsSubsequence("Ajouté entre-temps", "Pas atteint");
        });
    }
}
