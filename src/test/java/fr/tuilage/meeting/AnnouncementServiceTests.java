package fr.tuilage.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.Meetings;
import fr.tuilage.support.World;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class AnnouncementServiceTests {

    @Autowired
    private World world;

    @Autowired
    private Meetings made;

    @Autowired
    private AnnouncementService announcements;

    @Autowired
    private JdbcClient jdbc;

    private World.Scene scene;
    private UUID meeting;
    private UUID other;
    private SessionDetails session;

    @BeforeEach
    void before() {
        scene = world.scene();
        List<UUID> year = made.year(scene.committee());
        meeting = year.getFirst();
        other = year.get(1);
        session = made.read(scene.coordination(), meeting).session();
    }

    private static byte[] reply(SessionDetails session, String address, String answer, int sequence, String stamp) {
        return """
                BEGIN:VCALENDAR
                PRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN
                VERSION:2.0
                METHOD:REPLY
                BEGIN:VEVENT
                UID:%s
                DTSTAMP:%s
                SEQUENCE:%d
                ATTENDEE;PARTSTAT=%s:mailto:%s
                END:VEVENT
                END:VCALENDAR
                """.formatted(session.uid(), stamp, sequence, answer, address)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] reply(String address, String answer) {
        return reply(session, address, answer, session.sequence(), "20261123T080000Z");
    }

    private AnnouncedLine handIn(SignedInPerson by, byte[] reply) {
        AnnouncedLine line = world.as(by, () -> announcements.handIn(meeting, reply));
        world.written();
        return line;
    }

    private List<AnnouncedLine> read() {
        return world.as(
                scene.coordination(),
                () -> announcements.of(meeting, scene.committee().id()));
    }

    /** Neither coordinates nor facilitates this meeting. */
    private SignedInPerson notOnDuty() {
        UUID facilitator = made.read(scene.coordination(), meeting).facilitatorSeatId();
        return scene.committee().seats().stream()
                .filter(seat -> !seat.id().equals(facilitator))
                .map(World.Seat::manager)
                .filter(person -> !person.id().equals(scene.coordination().id()))
                .findFirst()
                .orElseThrow();
    }

    private void refused(String sentence, byte[] reply) {
        assertThatThrownBy(() -> handIn(scene.coordination(), reply))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("refusal.reply." + sentence);
        assertThat(read()).isEmpty();
    }

    @Test
    @DisplayName(
            "ID-5 the coordination hands in the answer of a member's calendar: noted, the member is told, the trace names both")
    void handsIn() {
        SignedInPerson member = scene.member();
        AnnouncedLine taken = handIn(scene.coordination(), reply(member.email().toUpperCase(), "ACCEPTED"));
        assertThat(taken.personId()).isEqualTo(member.id());
        assertThat(read()).containsExactly(taken);
        assertThat(taken.answer()).isEqualTo(Announcement.COMING);
        assertThat(jdbc.sql("select body_text from outbox_mail where kind = 'answer-noted' and person_id = ?")
                        .param(member.id())
                        .query(String.class)
                        .single())
                .contains("vient", "/reunions/" + meeting);
        assertThat(jdbc.sql("select actor_id, subject_id from trace_entry where action = 'hand-in-answer'")
                        .query((row, number) -> List.of(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                        .single())
                .containsExactly(scene.coordination().id(), member.id());
    }

    @Test
    @DisplayName("CAL-6 an answer to another meeting, of somebody who was not invited, of nobody: nothing is noted")
    void wrong() {
        SessionDetails next = made.read(scene.coordination(), other).session();
        String member = scene.member().email();
        refused("other-meeting", reply(next, member, "ACCEPTED", next.sequence(), "20261123T080000Z"));
        refused("not-invited", reply(scene.stranger().email(), "ACCEPTED"));
        refused("not-invited", reply("personne@tuilage.example", "ACCEPTED"));
        refused("not-a-calendar", reply(session, member, "ACCEPTED", session.sequence() + 1, "20261123T080000Z"));
    }

    @Test
    @DisplayName(
            "CAL-6 an answer to the date before a move is said to be that, and does not count; one that was there says so")
    void beforeAMove() {
        SignedInPerson member = scene.member();
        handIn(scene.coordination(), reply(member.email(), "ACCEPTED"));
        jdbc.sql("update planned_session set sequence = sequence + 1 where id = ?")
                .param(meeting)
                .update();
        world.written();
        assertThatThrownBy(() -> handIn(scene.coordination(), reply(member.email(), "DECLINED")))
                .hasMessageContaining("refusal.reply.earlier-date");
        assertThat(read()).singleElement().satisfies(line -> {
            assertThat(line.answer()).isEqualTo(Announcement.COMING);
            assertThat(line.sequence()).isEqualTo(session.sequence());
        });
    }

    @Test
    @DisplayName("CAL-6 the last word counts, whichever comes in last")
    void lastWord() {
        String member = scene.member().email();
        handIn(scene.coordination(), reply(session, member, "DECLINED", session.sequence(), "20261122T080000Z"));
        handIn(scene.coordination(), reply(session, member, "TENTATIVE", session.sequence(), "20261123T070000Z"));
        assertThatThrownBy(() -> handIn(
                        scene.coordination(),
                        reply(session, member, "ACCEPTED", session.sequence(), "20261122T090000Z")))
                .hasMessageContaining("refusal.reply.older-answer");
        assertThat(read()).extracting(AnnouncedLine::answer).containsExactly(Announcement.UNSURE);
    }

    @Test
    @DisplayName(
            "ID-3 members say it for themselves; who holds no place does not, and nobody of another committee reads it")
    void forOneself() {
        world.run(scene.member(), () -> announcements.announce(meeting, Announcement.NOT_COMING));
        world.written();
        assertThat(read())
                .extracting(AnnouncedLine::personId, AnnouncedLine::answer)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(scene.member().id(), Announcement.NOT_COMING));
        SignedInPerson notOnDuty = notOnDuty();
        assertThatThrownBy(() -> handIn(notOnDuty, reply(notOnDuty.email(), "ACCEPTED")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(
                        () -> world.run(scene.stranger(), () -> announcements.announce(meeting, Announcement.COMING)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(
                        scene.stranger(),
                        () -> announcements.of(meeting, scene.committee().id())))
                .isInstanceOf(NotFound.class);
        assertThat(world.as(
                        scene.stranger(),
                        () -> announcements.of(meeting, scene.other().id())))
                .as("a meeting of one committee is not read through another")
                .isEmpty();
    }

    @Test
    @DisplayName("MEET-1 once the session is open there is nothing to announce any more")
    void tooLate() {
        made.open(scene.coordination(), meeting);
        assertThatThrownBy(() -> world.run(scene.member(), () -> announcements.announce(meeting, Announcement.COMING)))
                .isInstanceOf(RuleViolation.class);
    }
}
