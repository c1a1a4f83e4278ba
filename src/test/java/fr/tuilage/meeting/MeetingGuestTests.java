package fr.tuilage.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.Refusal;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.calendar.SessionMove;
import fr.tuilage.calendar.YearPlanService;
import fr.tuilage.identity.PersonDraft;
import fr.tuilage.identity.PersonService;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.support.FixedClock;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.Meetings;
import fr.tuilage.support.StatementCount;
import fr.tuilage.support.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class MeetingGuestTests {

    @Autowired
    private World world;

    @Autowired
    private Meetings made;

    @Autowired
    private MeetingGuestService guests;

    @Autowired
    private AttendanceService attendance;

    @Autowired
    private YearPlanService years;

    @Autowired
    private PersonService people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FixedClock.MovableClock clock;

    private World.Scene scene;
    private SignedInPerson coordination;
    private SignedInPerson guest;
    private List<UUID> year;
    private UUID meeting;

    @BeforeEach
    void year() {
        scene = world.scene();
        coordination = scene.coordination();
        year = made.year(scene.committee());
        meeting = year.getFirst();
        guest = world.person("Éducatrice", "Service de prévention");
        jdbc.sql("delete from outbox_mail").update();
    }

    @AfterEach
    void present() {
        clock.reset();
    }

    @Test
    @DisplayName(
            "ID-1 ID-2 who is new gets the invitation and, like whoever is known, a mail with committee, day, hours, place and link")
    void written() {
        invite(coordination, draft("nouvelle.personne@tuilage.example"));
        assertThat(mailsTo("nouvelle.personne@tuilage.example"))
                .containsExactlyInAnyOrder("invitation", "meeting-guest");
        MeetingDetails read = made.read(coordination, meeting);
        String host = Meetings.seat(read, read.session().hostSeatId()).name();
        assertThat(text("meeting-guest"))
                .contains("Soin et insertion, Créteil", "éducatrice, service de prévention", "janvier 2027")
                .contains("14", "chez " + host, "/reunions/" + meeting, "Un autre courriel");
        assertThat(text("invitation")).contains("Soin et insertion, Créteil", "réunion du");

        jdbc.sql("delete from outbox_mail").update();
        UUID known = people("connue@tuilage.example");
        invite(coordination, draft("connue@tuilage.example"));
        assertThat(mailsTo("connue@tuilage.example")).containsExactly("meeting-guest");
        assertThat(text("meeting-guest")).doesNotContain("Un autre courriel");
        assertThat(world.as(signedIn(known), guests::mine)).hasSize(1);
    }

    @Test
    @DisplayName(
            "ID-2 ID-3 a guest reads when and where the meeting is and its agenda; no note, nothing that waits, never a situation,"
                    + " and no other meeting")
    void whatAGuestReads() {
        List<AgendaItemDetails> agenda = made.read(coordination, meeting).agenda();
        jdbc.sql(
                        "update agenda_item set kind = 'SITUATION', standing = null, title = 'Addiction et logement' where id = ?")
                .param(agenda.getFirst().id())
                .update();
        made.invite(scene.committee(), meeting, guest, "éducatrice");

        assertThat(world.as(guest, guests::mine)).singleElement().satisfies(line -> {
            assertThat(line.meetingId()).isEqualTo(meeting);
            assertThat(line.committeeName()).isEqualTo("Soin et insertion, Créteil");
            assertThat(line.startsAt().toLocalTime()).isEqualTo(LocalTime.of(14, 0));
            assertThat(line.host()).isNotNull();
            assertThat(line.quality()).isEqualTo("éducatrice");
        });
        GuestMeeting read = world.as(guest, () -> guests.meeting(meeting));
        assertThat(read.agenda()).hasSize(agenda.size() - 1);
        assertThat(read.agenda()).extracting(GuestAgendaLine::title).doesNotContain("Addiction et logement");
        for (UUID other : year.subList(1, year.size())) {
            assertThatThrownBy(() -> world.as(guest, () -> guests.meeting(other)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> made.read(guest, meeting)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(scene.stranger(), () -> guests.meeting(meeting)))
                .isInstanceOf(NotFound.class);
        assertThat(world.as(scene.member(), () -> guests.meeting(meeting))
                        .line()
                        .quality())
                .isNull();
    }

    @Test
    @DisplayName("ID-2 an administrator and a funder who are invited read as guests, and still nothing else")
    void otherRoles() {
        for (SignedInPerson invited : List.of(scene.administrator(), scene.funder(), scene.stranger())) {
            made.invite(scene.committee(), meeting, invited, "observateur");
            assertThat(world.as(invited, () -> guests.meeting(meeting)).line().quality())
                    .isEqualTo("observateur");
            assertThatThrownBy(() -> made.read(invited, meeting)).isInstanceOfAny(NotFound.class, Forbidden.class);
        }
    }

    @Test
    @DisplayName(
            "ID-2 ID-3 the right lasts until the end of the thirtieth day after the meeting where the committee is, and follows"
                    + " the meeting when it moves")
    void untilThirtyDaysAfter() {
        made.invite(scene.committee(), meeting, guest, "éducatrice");
        LocalDate last = made.read(coordination, meeting).session().on().plusDays(GuestMeetingLine.DAYS_AFTER);
        until(last.atTime(23, 59).atZone(World.PARIS).toInstant());
        assertThat(world.as(guest, guests::mine)).hasSize(1);
        assertThat(world.as(guest, () -> guests.meeting(meeting)).line().until())
                .isEqualTo(last);
        clock.advance(Duration.ofMinutes(1));
        assertThat(world.as(guest, guests::mine)).isEmpty();
        assertThatThrownBy(() -> world.as(guest, () -> guests.meeting(meeting))).isInstanceOf(NotFound.class);
        clock.reset();
        move(made.read(coordination, meeting).session().on().plusDays(1));
        until(last.plusDays(1).atTime(23, 59).atZone(World.PARIS).toInstant());
        assertThat(world.as(guest, guests::mine)).hasSize(1);
    }

    @Test
    @DisplayName(
            "ID-2 ID-3 a withdrawn guest reads nothing more at once; given again in silence, or invited anew as something else")
    void withdrawn() {
        UUID id = made.invite(scene.committee(), meeting, guest, "éducatrice");
        jdbc.sql("delete from outbox_mail").update();
        assertThatThrownBy(() -> world.run(coordination, () -> guests.withdraw(meeting, id, 7)))
                .isInstanceOf(Conflict.class);
        String before = made.read(scene.member(), meeting).mark();
        world.run(coordination, () -> guests.withdraw(meeting, id, 0));
        assertThat(made.read(scene.member(), meeting).mark()).isNotEqualTo(before);
        assertThat(world.as(guest, guests::mine)).isEmpty();
        assertThatThrownBy(() -> world.as(guest, () -> guests.meeting(meeting))).isInstanceOf(NotFound.class);
        assertThat(made.read(coordination, meeting).invited()).isEmpty();

        world.run(coordination, () -> guests.restore(meeting, id));
        world.written();
        assertThat(world.as(guest, guests::mine)).hasSize(1);
        assertThat(mails()).isEmpty();

        InvitedLine line = made.read(coordination, meeting).invited().getFirst();
        world.run(coordination, () -> guests.withdraw(meeting, id, line.version()));
        world.written();
        assertThat(made.invite(scene.committee(), meeting, guest, "formatrice")).isEqualTo(id);
        assertThat(made.read(coordination, meeting).invited())
                .extracting(InvitedLine::quality)
                .containsExactly("formatrice");
        assertThat(mails()).containsExactlyInAnyOrder("invitation", "meeting-guest");
        assertThatThrownBy(() -> world.run(coordination, () -> guests.withdraw(year.getLast(), id, 2)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName(
            "ID-2 whoever reads the committee anyway, is invited already, comes too late or has no name or address is refused"
                    + " with a sentence, and nobody is written to")
    void refused() {
        for (SignedInPerson reader : List.of(coordination, scene.member(), scene.thirdParty())) {
            refuses("refusal.meeting.guest-reads-anyway", () -> made.invite(scene.committee(), meeting, reader, "x"));
        }
        made.invite(scene.committee(), meeting, guest, "éducatrice");
        jdbc.sql("delete from outbox_mail").update();
        refuses("refusal.meeting.guest-twice", () -> made.invite(scene.committee(), meeting, guest, "éducatrice"));
        refuses("refusal.missing", () -> draft(meeting, "sans.qualite@tuilage.example", " "));
        refuses("refusal.identity.email-shape", () -> draft("sans arobase"));
        refuses("refusal.missing", () -> new PersonDraft("", "Personne", "x@tuilage.example", Locale.FRENCH));
        cancel(year.get(1));
        refuses(
                "refusal.meeting.guest-too-late",
                () -> invite(coordination, draft(year.get(1), "a@tuilage.example", "x")));
        jdbc.sql("update meeting set state = 'CLOSED', roll = '{\"seats\":[],\"mandates\":[]}' where id = ?")
                .param(meeting)
                .update();
        world.written();
        refuses("refusal.meeting.guest-too-late", () -> invite(coordination, draft("b@tuilage.example")));
        assertThat(jdbc.sql("select count(*) from outbox_mail where kind in ('invitation', 'meeting-guest')")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName(
            "ID-2 ID-3 the coordination and the facilitator on duty invite; a member may not, others do not find the meeting")
    void whoInvites() {
        UUID ordinary = made.ordinary(scene.committee(), year);
        MeetingDetails read = made.read(coordination, ordinary);
        SignedInPerson facilitator = made.holder(scene.committee(), read.facilitatorSeatId());
        invite(facilitator, draft(ordinary, "une@tuilage.example", "éducatrice"));
        invite(coordination, draft(ordinary, "deux@tuilage.example", "éducatrice"));
        SignedInPerson bystander = made.bystander(scene.committee(), read);
        assertThatThrownBy(() -> invite(bystander, draft(ordinary, "trois@tuilage.example", "x")))
                .isInstanceOf(Forbidden.class);
        InvitedLine first = made.read(bystander, ordinary).invited().getFirst();
        assertThatThrownBy(() -> world.run(bystander, () -> guests.withdraw(ordinary, first.id(), first.version())))
                .isInstanceOf(Forbidden.class);
        for (SignedInPerson other : List.of(scene.stranger(), scene.funder(), scene.nobody(), guest)) {
            assertThatThrownBy(() -> invite(other, draft(ordinary, "quatre@tuilage.example", "x")))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    @DisplayName(
            "CAL-5 ID-2 guests are told when the meeting moves and when it is cancelled; the page of a cancelled one says so and"
                    + " no more")
    void movedAndCancelled() {
        made.invite(scene.committee(), meeting, guest, "éducatrice");
        UUID gone = made.invite(scene.committee(), meeting, scene.stranger(), "médiateur");
        world.run(coordination, () -> guests.withdraw(meeting, gone, 0));
        world.written();
        jdbc.sql("delete from outbox_mail").update();
        move(made.read(coordination, meeting).session().on().plusDays(1));
        assertThat(text("meeting-guest")).contains("a changé de date").contains("vendredi");

        jdbc.sql("delete from outbox_mail").update();
        cancel(meeting);
        assertThat(text("meeting-guest")).contains("n’aura pas lieu").doesNotContain("Lieu");
        GuestMeeting read = world.as(guest, () -> guests.meeting(meeting));
        assertThat(read.line().state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(read.agenda()).isEmpty();
    }

    @Test
    @DisplayName(
            "MEET-8 ID-2 the page of the meeting lists who is invited beside who was noted, each once, in as many statements"
                    + " however many they are; an invited guest is noted by name and quality")
    void listed() {
        made.open(coordination, meeting);
        StatementCount none = StatementCount.of(() -> made.read(coordination, meeting));
        for (String name : List.of("une", "deux", "trois")) {
            invite(coordination, draft(meeting, name + "@tuilage.example", "qualité " + name));
        }
        assertThat(made.read(coordination, meeting).invited()).hasSize(3);
        scene.committee()
                .seats()
                .forEach(seat -> world.run(coordination, () -> attendance.noteSeatPresent(meeting, seat.id())));
        InvitedLine line = made.read(coordination, meeting).invited().getFirst();
        world.run(coordination, () -> attendance.addGuest(meeting, line.name(), line.quality()));

        StatementCount.of(() -> made.read(coordination, meeting)).isAsManyAs(none);
        MeetingDetails read = made.read(scene.member(), meeting);
        assertThat(read.invited()).hasSize(3).doesNotHaveDuplicates();
        assertThat(read.attendance()).hasSize(9).doesNotHaveDuplicates();
        assertThat(read.guests()).singleElement().matches(line::isNotedAs);
        assertThat(read.invited())
                .filteredOn(invited -> read.guests().stream().noneMatch(invited::isNotedAs))
                .hasSize(2);
    }

    private void move(LocalDate on) {
        world.run(
                coordination,
                () -> years.move(new SessionMove(
                        meeting,
                        made.read(coordination, meeting).session().version(),
                        on,
                        LocalTime.of(14, 0),
                        "La salle est prise.")));
        world.written();
    }

    private void cancel(UUID cancelled) {
        int version = made.read(coordination, cancelled).session().version();
        world.run(coordination, () -> made.cancel(cancelled, version));
        world.written();
    }

    private void until(Instant instant) {
        clock.advance(Duration.between(clock.instant(), instant));
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(RuleViolation.class)
                .extracting(refused -> ((Refusal) refused).key())
                .isEqualTo(key);
    }

    private void invite(SignedInPerson person, MeetingGuestDraft draft) {
        world.as(person, () -> guests.invite(draft));
        world.written();
    }

    private MeetingGuestDraft draft(String email) {
        return draft(meeting, email, "éducatrice, service de prévention");
    }

    private static MeetingGuestDraft draft(UUID meeting, String email, String quality) {
        return new MeetingGuestDraft(meeting, new PersonDraft("Une", "Personne", email, Locale.FRENCH), quality);
    }

    private UUID people(String email) {
        UUID id = people.create(new PersonDraft("Une", "Personne", email, Locale.FRENCH));
        people.setPassword(id, "une phrase de quelques mots");
        return id;
    }

    private SignedInPerson signedIn(UUID id) {
        return people.signedIn(id);
    }

    private String text(String kind) {
        world.written();
        return jdbc.sql("select body_text from outbox_mail where kind = ?")
                .param(kind)
                .query(String.class)
                .single();
    }

    private List<String> mails() {
        world.written();
        return jdbc.sql("select kind from outbox_mail").query(String.class).list();
    }

    private List<String> mailsTo(String address) {
        world.written();
        return jdbc.sql("select kind from outbox_mail where address = ?")
                .param(address)
                .query(String.class)
                .list();
    }
}
