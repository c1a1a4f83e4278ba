package fr.tuilage.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.committee.SeatHalf;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.meeting.ClosingDraft;
import fr.tuilage.meeting.ConductService;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.rota.DutyKind;
import fr.tuilage.rota.ServingHalf;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.Meetings;
import fr.tuilage.support.World;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ServedHalvesTests {

    @Autowired
    private World world;

    @Autowired
    private Meetings made;

    @Autowired
    private ConductService conduct;

    @Autowired
    private MinutesService minutes;

    @Autowired
    private PassageService passages;

    private World.Scene scene;
    private MeetingDetails open;
    private World.Seat minuteTaker;
    private World.Seat host;

    /** A meeting at which paired seats take the minutes and host. */
    @BeforeEach
    void open() {
        scene = world.scene();
        UUID meeting = made.year(scene.committee()).stream()
                .filter(candidate -> {
                    MeetingDetails read = made.read(scene.coordination(), candidate);
                    return isPaired(read.minuteTakerSeatId())
                            && isPaired(read.session().hostSeatId());
                })
                .findFirst()
                .orElseThrow();
        open = made.open(scene.coordination(), meeting);
        minuteTaker = seat(open.minuteTakerSeatId());
        host = seat(open.session().hostSeatId());
    }

    private boolean isPaired(@Nullable UUID seatId) {
        return scene.committee().seats().stream()
                .anyMatch(seat -> seat.id().equals(seatId) && seat.fieldWorker().isPresent());
    }

    private World.Seat seat(@Nullable UUID seatId) {
        return scene.committee().seats().stream()
                .filter(seat -> seat.id().equals(seatId))
                .findFirst()
                .orElseThrow();
    }

    private static SignedInPerson fieldWorker(World.Seat seat) {
        return seat.fieldWorker().orElseThrow();
    }

    private void write(SignedInPerson person, int index) {
        world.run(
                person,
                () -> passages.save(new PassageDraft(
                        open.id(), open.agenda().get(index).id(), PassageKind.EXCHANGE, "Discuté.", 0)));
    }

    private void present(World.Seat seat, SeatHalf half, SignedInPerson person) {
        made.present(scene.coordination(), open.id(), seat.id(), half, person);
    }

    private ServingHalf closed(DutyKind kind) {
        MeetingDetails read = made.read(scene.coordination(), open.id());
        world.run(
                scene.coordination(),
                () -> conduct.close(new ClosingDraft(read.id(), read.version(), List.of(), null, null)));
        return Objects.requireNonNull(
                made.read(scene.coordination(), open.id()).halves().get(kind));
    }

    @Test
    @DisplayName("ROTA-1 before the meeting a half is proposed for each duty of a seat")
    void proposed() {
        assertThat(open.halves())
                .containsOnlyKeys(DutyKind.values())
                .allSatisfy((kind, half) -> assertThat(half.noted()).isFalse());
    }

    @Test
    @DisplayName("ROTA-1 the half that wrote in the minutes has taken them")
    void wrote() {
        write(fieldWorker(minuteTaker), 0);
        assertThat(closed(DutyKind.MINUTE_TAKER)).isEqualTo(new ServingHalf(SeatHalf.FIELD_WORKER, true));
    }

    @Test
    @DisplayName("ROTA-1 when both halves wrote, neither is noted")
    void bothWrote() {
        write(fieldWorker(minuteTaker), 0);
        write(minuteTaker.manager(), 1);
        assertThat(closed(DutyKind.MINUTE_TAKER).noted()).isFalse();
    }

    @Test
    @DisplayName("ROTA-1 when somebody of another seat held the pen, no half of the seat on duty is noted")
    void somebodyElse() {
        present(minuteTaker, SeatHalf.MANAGER, minuteTaker.manager());
        present(host, SeatHalf.MANAGER, host.manager());
        world.run(
                scene.coordination(),
                () -> minutes.passPen(open.id(), host.manager().id()));
        assertThat(closed(DutyKind.MINUTE_TAKER).noted()).isFalse();
    }

    @Test
    @DisplayName("ROTA-1 as long as nothing is written, the pen tells who takes the minutes")
    void pen() {
        present(minuteTaker, SeatHalf.MANAGER, minuteTaker.manager());
        present(minuteTaker, SeatHalf.FIELD_WORKER, fieldWorker(minuteTaker));
        world.run(
                scene.coordination(),
                () -> minutes.passPen(open.id(), fieldWorker(minuteTaker).id()));
        assertThat(closed(DutyKind.MINUTE_TAKER)).isEqualTo(new ServingHalf(SeatHalf.FIELD_WORKER, true));
    }

    @Test
    @DisplayName("ROTA-1 the half that was there alone has hosted")
    void hostedAlone() {
        present(host, SeatHalf.FIELD_WORKER, fieldWorker(host));
        assertThat(closed(DutyKind.HOST)).isEqualTo(new ServingHalf(SeatHalf.FIELD_WORKER, true));
    }

    @Test
    @DisplayName("ROTA-1 when both halves were there, neither is noted as the host")
    void hostedTogether() {
        present(host, SeatHalf.MANAGER, host.manager());
        present(host, SeatHalf.FIELD_WORKER, fieldWorker(host));
        assertThat(closed(DutyKind.HOST).noted()).isFalse();
    }
}
