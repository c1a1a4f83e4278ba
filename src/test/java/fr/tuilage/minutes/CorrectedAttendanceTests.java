package fr.tuilage.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.Refusal;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.committee.MandateDraft;
import fr.tuilage.committee.MandateService;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.meeting.AttendanceMark;
import fr.tuilage.meeting.AttendanceService;
import fr.tuilage.meeting.ClosingDraft;
import fr.tuilage.meeting.ConductService;
import fr.tuilage.meeting.GuestLine;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.meeting.Presence;
import fr.tuilage.rota.DutyKind;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.Meetings;
import fr.tuilage.support.World;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Between the closing and the adoption who was there can still be mended. */
@IntegrationTest
class CorrectedAttendanceTests {

    @Autowired
    private World world;

    @Autowired
    private Meetings made;

    @Autowired
    private ConductService conduct;

    @Autowired
    private AttendanceService attendance;

    @Autowired
    private MinutesService minutes;

    @Autowired
    private MandateService mandates;

    @Autowired
    private JdbcClient jdbc;

    private World.Scene scene;
    private SignedInPerson coordination;
    private SignedInPerson minuteTaker;
    private SignedInPerson facilitator;
    private SignedInPerson bystander;
    private World.Seat iap;
    private UUID meeting;

    /** A meeting that is over, at which the manager of the first seat was noted and nobody else. */
    @BeforeEach
    void closed() {
        scene = world.scene();
        coordination = scene.coordination();
        iap = scene.committee().seats().getFirst();
        meeting = made.ordinary(scene.committee(), made.year(scene.committee()));
        MeetingDetails open = made.open(coordination, meeting);
        minuteTaker = made.holder(scene.committee(), open.minuteTakerSeatId());
        facilitator = made.holder(scene.committee(), open.facilitatorSeatId());
        bystander = made.bystander(scene.committee(), open);
        manager(coordination, Presence.PRESENT);
        int version = read().version();
        world.run(coordination, () -> conduct.close(new ClosingDraft(meeting, version, List.of(), null, null)));
        world.written();
    }

    @Test
    @DisplayName("MEET-8 SEAT-4 as long as the minutes are a draft, who was there is corrected and counted anew")
    void corrected() {
        manager(coordination, Presence.EXCUSED);
        assertCounts(0, 0);
        world.run(minuteTaker, () -> attendance.noteSeatPresent(meeting, iap.id()));
        assertCounts(1, 1);
        UUID guest = world.as(coordination, () -> attendance.addGuest(meeting, "Une chercheuse", null));
        assertThat(read().guests()).containsExactly(new GuestLine(guest, "Une chercheuse", null));
        world.run(coordination, () -> attendance.removeGuest(meeting, guest));
        assertThat(read().guests()).isEmpty();
    }

    @Test
    @DisplayName("MEET-8 MIN-1 from the closing on, who writes the draft corrects who was there: nobody else, not even"
            + " the facilitator, and with the pen passed only who holds it")
    void whoWrites() {
        for (SignedInPerson member : List.of(facilitator, bystander, scene.thirdParty())) {
            assertThatThrownBy(() -> manager(member, Presence.ABSENT)).isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> manager(scene.stranger(), Presence.ABSENT)).isInstanceOf(NotFound.class);
        manager(minuteTaker, Presence.EXCUSED);

        world.run(minuteTaker, () -> minutes.passPen(meeting, minuteTaker.id()));
        world.written();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> manager(coordination, Presence.PRESENT))
                .returns("refusal.minutes.pen-elsewhere", Refusal::key);
        manager(minuteTaker, Presence.PRESENT);
        assertCounts(1, 0);
    }

    @Test
    @DisplayName("MIN-1 MEET-8 nobody adopts counts that were corrected since they read them")
    void readBefore() {
        String before = mark();
        manager(minuteTaker, Presence.ABSENT);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> adopt(before))
                .returns("refusal.minutes.changed-since-read", Refusal::key);
        adopt(mark());
        assertThat(minutes().state()).isEqualTo(MinutesState.ADOPTED);
        assertThat(minutes().intact(read())).isTrue();
    }

    @Test
    @DisplayName("MIN-1 MEET-8 once the minutes are adopted, nobody corrects who was there")
    void adopted() {
        UUID guest = world.as(coordination, () -> attendance.addGuest(meeting, "Une chercheuse", null));
        adopt(mark());
        for (Runnable correction : List.<Runnable>of(
                () -> manager(coordination, Presence.ABSENT),
                () -> world.run(coordination, () -> attendance.noteSeatPresent(meeting, iap.id())),
                () -> world.as(coordination, () -> attendance.addGuest(meeting, "Un invité", null)),
                () -> world.run(coordination, () -> attendance.removeGuest(meeting, guest)))) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(correction::run)
                    .returns("refusal.minutes.adopted", Refusal::key);
        }
        assertCounts(1, 0);
        assertThat(minutes().intact(read())).isTrue();
    }

    @Test
    @DisplayName("SEAT-2 MEET-8 corrected goes by who held the seats when the meeting was closed, whatever mandates are"
            + " changed later")
    void asHeldThen() {
        LocalDate day = read().session().on();
        SignedInPerson later = world.person("Relève", "IAP");
        jdbc.sql("update mandate set ends_on = ? where person_id = ? and ends_on is null")
                .params(day.minusDays(2), iap.manager().id())
                .update();
        world.written();
        world.run(
                coordination,
                () -> mandates.give(
                        new MandateDraft(iap.id(), SeatHalf.MANAGER, false, later.id(), day.minusDays(1), null)));
        world.written();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() ->
                        note(coordination, AttendanceMark.of(iap.id(), SeatHalf.MANAGER, Presence.PRESENT, later.id())))
                .returns("refusal.meeting.holds-no-mandate", Refusal::key);
        manager(coordination, Presence.EXCUSED);
        assertCounts(0, 0);
        world.run(coordination, () -> attendance.noteSeatPresent(meeting, iap.id()));
        assertCounts(1, 1);
    }

    @Test
    @DisplayName(
            "ROTA-1 MEET-8 which half served goes by who was there as it was corrected, also when it is not known any"
                    + " longer")
    void servedAnew() {
        World.Seat facilitating = scene.committee().seats().stream()
                .filter(seat -> seat.manager().equals(facilitator))
                .findFirst()
                .orElseThrow();
        assertThat(read().halves().get(DutyKind.FACILITATOR)).matches(half -> !half.noted());
        note(coordination, AttendanceMark.of(facilitating.id(), SeatHalf.MANAGER, Presence.PRESENT, facilitator.id()));
        assertThat(read().halves().get(DutyKind.FACILITATOR))
                .matches(half -> half.noted() && half.half() == SeatHalf.MANAGER);
        note(coordination, AttendanceMark.of(facilitating.id(), SeatHalf.MANAGER, Presence.EXCUSED, facilitator.id()));
        assertThat(read().halves().get(DutyKind.FACILITATOR)).matches(half -> !half.noted());
    }

    private void manager(SignedInPerson recorder, Presence presence) {
        note(
                recorder,
                AttendanceMark.of(
                        iap.id(), SeatHalf.MANAGER, presence, iap.manager().id()));
    }

    private void note(SignedInPerson recorder, AttendanceMark mark) {
        world.run(recorder, () -> attendance.note(meeting, List.of(mark)));
        world.written();
    }

    private void adopt(String mark) {
        world.run(coordination, () -> minutes.adopt(meeting, mark));
        world.written();
    }

    private String mark() {
        return minutes().mark();
    }

    private MinutesDetails minutes() {
        world.written();
        return world.as(coordination, () -> minutes.details(meeting)).orElseThrow();
    }

    private MeetingDetails read() {
        return made.read(coordination, meeting);
    }

    private void assertCounts(int represented, int paired) {
        assertThat(read().representation())
                .returns(represented, counted -> counted.represented())
                .returns(paired, counted -> counted.paired());
    }
}
