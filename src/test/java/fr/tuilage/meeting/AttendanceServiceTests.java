package fr.tuilage.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.Refusal;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.committee.MandateDraft;
import fr.tuilage.committee.MandateService;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.Meetings;
import fr.tuilage.support.World;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class AttendanceServiceTests {

    @Autowired
    private World world;

    @Autowired
    private Meetings made;

    @Autowired
    private AttendanceService attendance;

    @Autowired
    private MandateService mandates;

    private World.Scene scene;
    private SignedInPerson coordination;
    private UUID meeting;
    private World.Seat iap;
    private World.Seat spip;

    @BeforeEach
    void year() {
        scene = world.scene();
        coordination = scene.coordination();
        meeting = made.year(scene.committee()).getFirst();
        iap = scene.committee().seats().getFirst();
        spip = scene.committee().seat("SPIP");
    }

    @Test
    @DisplayName(
            "SEAT-4 MEET-8 represented and paired seats are counted live, an alternate of another name is not counted")
    void counted() {
        made.open(coordination, meeting);
        made.present(coordination, meeting, iap.id(), SeatHalf.MANAGER, iap.manager());
        assertCounts(1, 0);
        SignedInPerson fieldWorker = iap.fieldWorker().orElseThrow();
        made.present(coordination, meeting, iap.id(), SeatHalf.FIELD_WORKER, fieldWorker);
        note(AttendanceMark.replaced(spip.id(), SeatHalf.MANAGER, null, "Une personne du service"));
        assertCounts(1, 1);
        note(AttendanceMark.of(
                iap.id(), SeatHalf.MANAGER, Presence.EXCUSED, iap.manager().id()));
        assertCounts(1, 0);
    }

    @Test
    @DisplayName("MEET-8 nobody is noted for a place that they do not hold, guests come with their quality")
    void honest() {
        made.open(coordination, meeting);
        assertThatThrownBy(() -> note(AttendanceMark.of(
                        iap.id(),
                        SeatHalf.MANAGER,
                        Presence.PRESENT,
                        scene.stranger().id())))
                .isInstanceOf(RuleViolation.class);
        UUID guest = world.as(coordination, () -> attendance.addGuest(meeting, "Une chercheuse", "Article 23"));
        assertThat(made.read(coordination, meeting).guests())
                .containsExactly(new GuestLine(guest, "Une chercheuse", "Article 23"));
        world.run(coordination, () -> attendance.removeGuest(meeting, guest));
        assertThat(made.read(coordination, meeting).guests()).isEmpty();
    }

    @Test
    @DisplayName("SEAT-2 MEET-8 during a hand-over the incoming holder is noted, alone or with the outgoing: one half")
    void handOver() {
        SignedInPerson incoming = handOver(spip.manager());
        made.open(coordination, meeting);
        note(AttendanceMark.of(spip.id(), SeatHalf.MANAGER, Presence.PRESENT, incoming.id()));
        assertCounts(1, 0);
        assertThat(managerOfSpip().inTheRoom()).containsExactly(incoming.id());

        world.run(coordination, () -> attendance.noteSeatPresent(meeting, spip.id()));
        assertThat(managerOfSpip().inTheRoom()).containsExactly(spip.manager().id(), incoming.id());
        assertCounts(1, 0);
    }

    @Test
    @DisplayName("SEAT-4 who is there for their own seat does not represent another one that was noted absent")
    void onlyWhereNoted() {
        world.run(
                coordination,
                () -> mandates.give(new MandateDraft(
                        spip.id(), SeatHalf.MANAGER, true, iap.manager().id(), World.OPENING, null)));
        made.open(coordination, meeting);
        made.present(coordination, meeting, iap.id(), SeatHalf.MANAGER, iap.manager());
        note(AttendanceMark.of(
                spip.id(), SeatHalf.MANAGER, Presence.ABSENT, spip.manager().id()));
        assertCounts(1, 0);
    }

    @Test
    @DisplayName("MEET-8 what was noted of a vacant half by mistake is taken back")
    void vacantTakenBack() {
        made.open(coordination, meeting);
        note(AttendanceMark.replaced(spip.id(), SeatHalf.FIELD_WORKER, null, "Une personne du service"));
        note(AttendanceMark.of(spip.id(), SeatHalf.FIELD_WORKER, Presence.UNKNOWN, null));
        assertThat(made.read(coordination, meeting)
                        .mark(spip.id(), SeatHalf.FIELD_WORKER)
                        .orElseThrow()
                        .presence())
                .isEqualTo(Presence.UNKNOWN);
    }

    @Test
    @DisplayName("MEET-8 both halves of a seat are noted together or not at all")
    void together() {
        made.open(coordination, meeting);
        assertThatThrownBy(() -> note(
                        AttendanceMark.of(
                                iap.id(),
                                SeatHalf.MANAGER,
                                Presence.PRESENT,
                                iap.manager().id()),
                        AttendanceMark.of(iap.id(), SeatHalf.FIELD_WORKER, Presence.PRESENT, null)))
                .isInstanceOf(RuleViolation.class)
                .extracting(refused -> ((Refusal) refused).key())
                .isEqualTo("refusal.meeting.holds-no-mandate");
        assertThat(made.read(coordination, meeting).attendance()).isEmpty();
    }

    @Test
    @DisplayName(
            "SEAT-2 rights go with the seat held today: before the hand-over the page offers what the service allows")
    void rightsOfToday() {
        MeetingDetails planned = made.read(coordination, meeting);
        World.Seat onDuty = scene.committee().seats().stream()
                .filter(seat -> seat.id().equals(planned.facilitatorSeatId()))
                .findFirst()
                .orElseThrow();
        LocalDate day = planned.session().on();
        SignedInPerson incoming = world.person("Relève", "Animation");
        giveManager(onDuty, incoming, day.minusDays(1), null, onDuty.manager(), day.minusDays(2));
        SignedInPerson member = onDuty.fieldWorker().orElse(onDuty.manager());
        assertThat(made.read(member, meeting).rights().prepare()).isTrue();
        made.convene(member, meeting);
        assertThatThrownBy(() -> made.read(incoming, meeting)).isInstanceOf(Refusal.class);
    }

    private SignedInPerson handOver(SignedInPerson outgoing) {
        LocalDate day = made.read(coordination, meeting).session().on();
        SignedInPerson incoming = world.person("Relève", "SPIP");
        giveManager(spip, incoming, day.minusDays(30), null, outgoing, day.plusDays(30));
        return incoming;
    }

    private void giveManager(
            World.Seat seat,
            SignedInPerson incoming,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            SignedInPerson outgoing,
            LocalDate lastDay) {
        world.run(coordination, () -> {
            mandates.history(scene.committee().id()).stream()
                    .filter(line -> line.seatId().equals(seat.id())
                            && line.holder().person().id().equals(outgoing.id()))
                    .forEach(line -> mandates.end(
                            line.holder().mandateId(), line.holder().version(), lastDay));
            mandates.give(new MandateDraft(seat.id(), SeatHalf.MANAGER, false, incoming.id(), startsOn, endsOn));
        });
        world.written();
    }

    private AttendanceMark managerOfSpip() {
        return made.read(coordination, meeting)
                .mark(spip.id(), SeatHalf.MANAGER)
                .orElseThrow();
    }

    private void note(AttendanceMark... marks) {
        world.run(coordination, () -> attendance.note(meeting, List.of(marks)));
        world.written();
    }

    private void assertCounts(int represented, int paired) {
        MeetingDetails read = made.read(coordination, meeting);
        assertThat(read.representation().seats()).isEqualTo((int)
                read.seats().stream().filter(SeatDetails::counts).count());
        assertThat(read.representation().represented()).isEqualTo(represented);
        assertThat(read.representation().paired()).isEqualTo(paired);
    }
}
