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
import org.springframework.context.annotation.Import;

@IntegrationTest
@Import(Meetings.class)
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

    private record Held(World.Scene scene, UUID meeting, UUID next) {}

    /** A meeting in session whose last item was not reached, and the one after it. */
    private Held held() {
        World.Scene scene = world.scene();
        List<UUID> year = made.year(scene.committee());
        made.open(scene.coordination(), year.getFirst());
        item(scene, year.getFirst(), "Pas atteint");
        return new Held(scene, year.getFirst(), year.get(1));
    }

    private void item(World.Scene scene, UUID meeting, String title) {
        world.as(scene.coordination(), () -> agenda.add(meeting, AgendaItemDraft.of(ItemKind.NEWS, title, 10)));
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
            "MEET-6 what a closing meeting puts off waits for whoever works on the next agenda, and both find their place")
    void closesWhileTheNextIsPrepared() {
        contest.on(this::held, held -> {
            List<Optional<Throwable>> refusals =
                    contest.overtaken(() -> item(held.scene(), held.next(), "Ajouté"), () -> close(held));
            assertThat(refusals).allMatch(Optional::isEmpty);
            List<AgendaItemDetails> next = contest.committed(
                            () -> made.read(held.scene().coordination(), held.next()))
                    .agenda();
            assertThat(next).extracting(AgendaItemDetails::title).containsSubsequence("Ajouté", "Pas atteint");
        });
    }
}
