package fr.tuilage.committee;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.support.Contest;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.World;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class SeatContestTests {

    @Autowired
    private World world;

    @Autowired
    private Contest contest;

    @Autowired
    private MandateService mandates;

    private record Vacant(World.Scene scene, UUID seat, SignedInPerson one, SignedInPerson other) {}

    @Test
    @DisplayName("SEAT-2 two who give the same half at once: one is told that it is held")
    void sameHalf() {
        contest.on(this::vacant, vacant -> {
            List<Optional<Throwable>> refusals = contest.overtaken(
                    () -> give(vacant, vacant.scene().coordination(), vacant.one(), SeatHalf.FIELD_WORKER),
                    () -> give(vacant, vacant.scene().administrator(), vacant.other(), SeatHalf.FIELD_WORKER));
            assertThat(refusals.getFirst()).isEmpty();
            assertThat(refusals.getLast()).get().isInstanceOf(RuleViolation.class);
            assertThat(contest.committed(() -> world.as(
                            vacant.scene().coordination(),
                            () -> mandates.history(vacant.scene().committee().id()))))
                    .filteredOn(mandate ->
                            mandate.seatId().equals(vacant.seat()) && mandate.half() == SeatHalf.FIELD_WORKER)
                    .filteredOn(mandate -> mandate.holder().endsOn() == null)
                    .extracting(mandate -> mandate.holder().person().id())
                    .containsExactly(vacant.one().id());
        });
    }

    private Vacant vacant() {
        World.Scene scene = world.scene();
        return new Vacant(
                scene,
                scene.committee().seat("SPIP").id(),
                world.person("Une", "Candidate"),
                world.person("Autre", "Candidate"));
    }

    private void give(Vacant vacant, SignedInPerson by, SignedInPerson to, SeatHalf half) {
        world.run(by, () -> mandates.give(new MandateDraft(vacant.seat(), half, false, to.id(), World.TODAY, null)));
    }
}
