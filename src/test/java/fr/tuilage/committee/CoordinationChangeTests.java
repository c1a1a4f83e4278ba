package fr.tuilage.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.identity.PersonDraft;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.identity.PersonService;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.support.FixedClock;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.World;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class CoordinationChangeTests {

    private static final LocalDate FROM = World.TODAY.plusDays(10);

    @Autowired
    private World world;

    @Autowired
    private CoordinationChangeService changes;

    @Autowired
    private CoordinationService coordinations;

    @Autowired
    private CommitteePolicy policy;

    @Autowired
    private PersonService people;

    @Autowired
    private FixedClock.MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private World.Scene scene;
    private UUID committee;
    private SignedInPerson next;

    @BeforeEach
    void before() {
        scene = world.scene();
        committee = scene.committee().id();
        next = scene.member();
        jdbc.sql("delete from outbox_mail").update();
    }

    @AfterEach
    void after() {
        clock.reset();
    }

    private CoordinationHandOver to(String seat, LocalDate from) {
        PersonLine person = world.as(scene.administrator(), () -> people.line(next.id()));
        return new CoordinationHandOver(
                committee,
                scene.committee().seat(seat).organisationId(),
                new PersonDraft(person.givenName(), person.familyName(), person.email(), person.locale()),
                from);
    }

    private void handOver(SignedInPerson by, CoordinationHandOver change) {
        world.run(by, () -> changes.handOver(change));
        world.written();
    }

    private List<CoordinationLine> history() {
        return world.as(scene.administrator(), () -> coordinations.history(committee));
    }

    private boolean coordinates(SignedInPerson person) {
        return world.as(person, () -> policy.roles(committee)).has(CommitteeRole.COORDINATION);
    }

    private List<String> mailsTo(UUID person) {
        return jdbc.sql("select kind from outbox_mail where person_id = ?")
                .param(person)
                .query(String.class)
                .list();
    }

    @Test
    @DisplayName(
            "COM-3 another organisation takes the coordination from a day on: one until the day before, the other from then, the history stays, the trace names both")
    void passes() {
        handOver(scene.coordination(), to("Mission locale", FROM));

        assertThat(history())
                .extracting(CoordinationLine::organisationName, CoordinationLine::startsOn, CoordinationLine::endsOn)
                .containsExactly(
                        tuple("Consultation IAP", World.OPENING, FROM.minusDays(1)),
                        tuple("Mission locale", FROM, null));
        assertThat(jdbc.sql("select action from trace_entry where committee_id = ? and action like '%coordination%'"
                                + " order by id desc limit 2")
                        .param(committee)
                        .query(String.class)
                        .list())
                .containsExactly("name-coordination", "hand-over-coordination");
        assertThat(coordinates(scene.coordination())).isTrue();
        assertThat(coordinates(next)).isFalse();

        clock.advance(Duration.ofDays(10));

        assertThat(coordinates(scene.coordination())).isFalse();
        assertThat(coordinates(next)).isTrue();
    }

    @Test
    @DisplayName("COM-3 both sides are told, whoever does it; nobody writes to themselves")
    void told() {
        handOver(scene.administrator(), to("Mission locale", FROM));

        assertThat(mailsTo(scene.coordination().id())).containsExactly("coordination-handed-over");
        assertThat(mailsTo(next.id())).hasSize(1);
        jdbc.sql("delete from outbox_mail").update();

        clock.advance(Duration.ofDays(20));
        next = scene.committee().seat("PJJ").manager();
        handOver(scene.member(), to("PJJ", FROM.plusDays(40)));

        assertThat(mailsTo(scene.member().id())).isEmpty();
        assertThat(mailsTo(next.id())).hasSize(1);
    }

    @Test
    @DisplayName(
            "COM-3 refused, with nothing changed: to the organisation that coordinates, for today or before, while nobody coordinates, over somebody named for later")
    void refused() {
        List<CoordinationLine> before = history();

        refused(to("Consultation IAP", FROM), "refusal.committee.coordinates-already");
        refused(to("Mission locale", World.TODAY), "refusal.committee.hand-over-to-come");
        assertThat(history()).isEqualTo(before);
        handOver(scene.coordination(), to("Mission locale", FROM.plusDays(30)));
        refused(to("PJJ", FROM), "refusal.committee.coordination-held");

        for (CoordinationLine line : history()) {
            LocalDate last = line.startsOn().isAfter(World.TODAY) ? line.startsOn() : World.TODAY;
            world.run(scene.administrator(), () -> coordinations.end(line.id(), line.version(), last));
            world.written();
        }
        clock.advance(Duration.ofDays(60));
        refused(to("PJJ", World.TODAY.plusDays(90)), "refusal.committee.nobody-hands-over");
    }

    private void refused(CoordinationHandOver change, String key) {
        assertThatThrownBy(() -> handOver(scene.administrator(), change))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining(key);
    }

    @Test
    @DisplayName("COM-3 when nobody is left, an administrator names the next, and the trace says so")
    void nobodyLeft() {
        // The committee was founded by the administrator.
        long before = namedFromOutside();
        CoordinationLine last = history().getFirst();
        world.run(scene.coordination(), () -> coordinations.end(last.id(), last.version(), World.TODAY));
        world.written();
        clock.advance(Duration.ofDays(2));
        assertThat(coordinates(scene.coordination())).isFalse();

        world.run(
                scene.administrator(),
                () -> coordinations.name(new CoordinationDraft(
                        committee,
                        scene.committee().seat("PJJ").organisationId(),
                        scene.committee().seat("PJJ").manager().id(),
                        World.TODAY.plusDays(2),
                        null)));
        world.written();

        assertThat(coordinates(scene.committee().seat("PJJ").manager())).isTrue();
        assertThat(namedFromOutside()).isEqualTo(before + 1);
    }

    private long namedFromOutside() {
        return jdbc.sql("select count(*) from trace_entry where committee_id = ?"
                        + " and action = 'name-coordination-from-outside' and actor_id = ?")
                .params(committee, scene.administrator().id())
                .query(Long.class)
                .single();
    }

    @Test
    @DisplayName("COM-3 ID-3 a member, a third party and others hand over nothing")
    void whoMay() {
        for (SignedInPerson other : List.of(scene.member(), scene.thirdParty())) {
            assertThatThrownBy(() -> handOver(other, to("Mission locale", FROM)))
                    .isInstanceOf(Forbidden.class);
        }
        for (SignedInPerson other : List.of(scene.stranger(), scene.nobody(), scene.funder())) {
            assertThatThrownBy(() -> handOver(other, to("Mission locale", FROM)))
                    .isInstanceOf(NotFound.class);
        }
    }
}
