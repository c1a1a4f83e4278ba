package fr.tuilage.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.base.Conflict;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.meeting.AttendanceService;
import fr.tuilage.meeting.ClosingDraft;
import fr.tuilage.meeting.ConductService;
import fr.tuilage.meeting.GuestLine;
import fr.tuilage.meeting.MeetingDetails;
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

@IntegrationTest
class MinutesContestTests {

    @Autowired
    private World world;

    @Autowired
    private Contest contest;

    @Autowired
    private Meetings made;

    @Autowired
    private ConductService conduct;

    @Autowired
    private AttendanceService attendance;

    @Autowired
    private MinutesService minutes;

    @Autowired
    private PassageService passages;

    private record Held(SignedInPerson coordination, UUID meeting, UUID item, String mark) {}

    @Test
    @DisplayName("MIN-1 MIN-3 what is typed while somebody adopts is either in what they adopt or refused: save first")
    void savedFirst() {
        contest.on(this::held, held -> {
            List<Optional<Throwable>> refusals = contest.overtaken(() -> save(held), () -> adopt(held));
            assertThat(refusals.getFirst()).isEmpty();
            assertThat(refusals.getLast()).get().isInstanceOf(Conflict.class);
            assertThat(read(held).state()).isEqualTo(MinutesState.DRAFT);
            assertThat(read(held).passages()).extracting(PassageDetails::text).containsExactly("Au dernier moment");
        });
    }

    @Test
    @DisplayName(
            "MIN-1 MIN-3 what is typed while somebody adopts is either in what they adopt or refused: adopted first")
    void adoptedFirst() {
        contest.on(this::held, held -> {
            List<Optional<Throwable>> refusals = contest.overtaken(() -> adopt(held), () -> save(held));
            assertThat(refusals.getFirst()).isEmpty();
            assertThat(refusals.getLast()).get().isInstanceOf(RuleViolation.class);
            assertThat(read(held).state()).isEqualTo(MinutesState.ADOPTED);
            assertThat(read(held).passages()).isEmpty();
        });
    }

    @Test
    @DisplayName("MIN-1 MEET-8 who was there, corrected while somebody adopts, is in what they adopt or refused:"
            + " corrected first")
    void correctedFirst() {
        contest.on(this::held, held -> {
            List<Optional<Throwable>> refusals = contest.overtaken(() -> correct(held), () -> adopt(held));
            assertThat(refusals.getFirst()).isEmpty();
            assertThat(refusals.getLast()).get().isInstanceOf(Conflict.class);
            assertThat(read(held).state()).isEqualTo(MinutesState.DRAFT);
            assertThat(guests(held)).hasSize(1);
        });
    }

    @Test
    @DisplayName("MIN-1 MEET-8 who was there, corrected while somebody adopts, is in what they adopt or refused:"
            + " adopted first")
    void adoptedBeforeCorrected() {
        contest.on(this::held, held -> {
            List<Optional<Throwable>> refusals = contest.overtaken(() -> adopt(held), () -> correct(held));
            assertThat(refusals.getFirst()).isEmpty();
            assertThat(refusals.getLast()).get().isInstanceOf(RuleViolation.class);
            assertThat(read(held).state()).isEqualTo(MinutesState.ADOPTED);
            assertThat(guests(held)).isEmpty();
        });
    }

    private void correct(Held held) {
        world.as(held.coordination(), () -> attendance.addGuest(held.meeting(), "Une chercheuse", null));
    }

    private List<GuestLine> guests(Held held) {
        return contest.committed(() -> made.read(held.coordination(), held.meeting()))
                .guests();
    }

    private Held held() {
        World.Scene scene = world.scene();
        SignedInPerson coordination = scene.coordination();
        UUID meeting = made.year(scene.committee()).getFirst();
        MeetingDetails open = made.open(coordination, meeting);
        world.run(
                coordination,
                () -> conduct.close(new ClosingDraft(meeting, open.version(), List.of(), "Un pas", null)));
        world.written();
        return new Held(
                coordination,
                meeting,
                open.agenda().getFirst().id(),
                world.as(coordination, () -> minutes.mark(meeting)));
    }

    private void save(Held held) {
        world.as(
                held.coordination(),
                () -> passages.save(
                        new PassageDraft(held.meeting(), held.item(), PassageKind.EXCHANGE, "Au dernier moment", 0)));
    }

    private void adopt(Held held) {
        world.run(held.coordination(), () -> minutes.adopt(held.meeting(), held.mark()));
    }

    private MinutesDetails read(Held held) {
        return contest.committed(() -> world.as(held.coordination(), () -> minutes.details(held.meeting()))
                .orElseThrow());
    }
}
