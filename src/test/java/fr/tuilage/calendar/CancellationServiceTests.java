package fr.tuilage.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.Formats;
import fr.tuilage.base.NotFound;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.rota.DutyKind;
import fr.tuilage.support.FixedClock;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class CancellationServiceTests {

    private static final String REASON = "La salle est fermée.";

    @Autowired
    private World world;

    @Autowired
    private YearPlanService years;

    @Autowired
    private CancellationService cancellations;

    @Autowired
    private FixedClock.MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private World.Scene scene;
    private UUID committee;
    private List<SessionLine> year = List.of();

    @BeforeEach
    void before() {
        scene = world.scene();
        committee = scene.committee().id();
        year = world.as(scene.coordination(), () -> {
                    YearPlanDraft wish = YearPlanDraft.suggestion(2027);
                    YearPlanDetails drawn = years.draw(
                            committee,
                            new YearPlanDraft(
                                    0,
                                    2027,
                                    wish.period(),
                                    wish.rhythm(),
                                    wish.firstOn(),
                                    null,
                                    wish.startsAt(),
                                    wish.length(),
                                    "",
                                    true,
                                    true,
                                    wish.avoid()));
                    return years.publish(drawn.id(), drawn.version());
                })
                .sessions();
    }

    @AfterEach
    void after() {
        clock.reset();
    }

    private void cancel(SignedInPerson person, SessionLine line, @Nullable String reason) {
        world.run(
                person,
                () -> cancellations.cancel(new SessionCancellation(
                        line.session().id(), line.session().version(), reason)));
        world.written();
    }

    private List<SessionLine> read() {
        return world.as(scene.member(), () -> years.plan(committee, 2027).orElseThrow())
                .sessions();
    }

    @Test
    @DisplayName("CAL-5 a cancelled meeting stays visible with its reason, and keeps the event’s identity")
    void staysVisible() {
        SessionLine march = year.get(1);
        cancel(scene.coordination(), march, REASON);
        SessionDetails after = read().get(1).session();
        assertThat(after.cancelled()).isTrue();
        assertThat(after.cancelReason()).isEqualTo(REASON);
        assertThat(after.on()).isEqualTo(march.session().on());
        assertThat(after.uid()).isEqualTo(march.session().uid());
        assertThat(after.sequence()).isEqualTo(march.session().sequence() + 1);
        assertThat(jdbc.sql("select state from meeting where id = ?")
                        .param(march.session().id())
                        .query(String.class)
                        .single())
                .isEqualTo("CANCELLED");
        assertThat(jdbc.sql("select count(*) from trace_entry where action = 'cancel-session' and subject_id = ?")
                        .param(march.session().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "CAL-5 SEAT-5 both halves of each seat and the coordination are told, with the event taken out (CAL-6)")
    void tells() {
        SessionLine march = year.get(1);
        List<PersonLine> told = world.as(
                scene.coordination(), () -> cancellations.told(march.session().id()));
        cancel(scene.coordination(), march, REASON);
        List<UUID> written = jdbc.sql("select person_id from outbox_mail where kind = 'session-cancelled'")
                .query(UUID.class)
                .list();
        assertThat(written)
                .doesNotHaveDuplicates()
                .hasSize(10)
                .containsExactlyInAnyOrderElementsOf(
                        told.stream().map(PersonLine::id).toList());
        assertThat(jdbc.sql("select distinct calendar_method from outbox_mail where kind = 'session-cancelled'")
                        .query(String.class)
                        .list())
                .containsExactly("CANCEL");
        String ics = jdbc.sql("select calendar_ics from outbox_mail where kind = 'session-cancelled' limit 1")
                .query(String.class)
                .single();
        assertThat(ics)
                .contains(
                        "METHOD:CANCEL",
                        "STATUS:CANCELLED",
                        "SEQUENCE:1",
                        "UID:" + march.session().uid());
        String text = jdbc.sql("select body_text from outbox_mail where kind = 'session-cancelled' limit 1")
                .query(String.class)
                .single();
        assertThat(text).contains(Formats.in(Locale.FRENCH).date(march.session().on()), REASON);
    }

    @Test
    @DisplayName("CAL-5 without a reason, twice, in a draft, once begun or over somebody else’s change: refused")
    void refuses() {
        SessionLine march = year.get(1);
        assertThatThrownBy(() -> cancel(scene.coordination(), march, " ")).hasMessage("refusal.missing");
        YearPlanDetails draft =
                world.as(scene.coordination(), () -> years.draw(committee, YearPlanDraft.suggestion(2028)));
        assertThatThrownBy(() -> cancel(scene.coordination(), draft.sessions().getFirst(), REASON))
                .hasMessage("refusal.calendar.cancel-draft");
        cancel(scene.coordination(), march, REASON);
        assertThatThrownBy(() -> cancel(scene.coordination(), march, REASON)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> cancel(scene.coordination(), read().get(1), REASON))
                .hasMessage("refusal.calendar.cancelled");
        clock.advance(Duration.between(clock.instant(), Instant.parse("2027-01-14T14:00:00Z")));
        assertThatThrownBy(() -> cancel(scene.coordination(), year.getFirst(), REASON))
                .hasMessage("refusal.calendar.already-begun");
    }

    @Test
    @DisplayName(
            "MEET-1 ID-3 the coordination and the facilitator on duty cancel; members may not, others find nothing")
    void permissions() {
        SessionLine line = year.stream()
                .filter(session -> session.duties().values().stream()
                        .noneMatch(seat ->
                                seat.equals(scene.committee().seats().getFirst().id())))
                .findFirst()
                .orElseThrow();
        UUID session = line.session().id();
        UUID facilitating = line.onDuty(DutyKind.FACILITATOR).orElseThrow();
        for (SignedInPerson person : List.of(
                scene.stranger(), scene.funder(), scene.nobody(), scene.other().coordination())) {
            assertThatThrownBy(() -> cancel(person, line, REASON)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.as(person, () -> cancellations.told(session)))
                    .isInstanceOf(NotFound.class);
        }
        SignedInPerson member = scene.committee().seats().stream()
                .skip(1)
                .filter(seat -> !seat.id().equals(facilitating))
                .findFirst()
                .orElseThrow()
                .manager();
        assertThatThrownBy(() -> cancel(member, line, REASON)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> world.as(member, () -> cancellations.told(session)))
                .isInstanceOf(Forbidden.class);
        SignedInPerson facilitator = scene.committee().seats().stream()
                .filter(seat -> seat.id().equals(facilitating))
                .findFirst()
                .orElseThrow()
                .manager();
        cancel(facilitator, line, REASON);
        assertThat(read()).filteredOn(read -> read.session().cancelled()).hasSize(1);
    }

    @Test
    @DisplayName("ROTA-3 ROTA-4 its duties are credited to nobody, and nobody serves twice in a row because of it")
    void givesDutiesBack() {
        for (SessionLine line : List.of(year.get(1), year.get(3))) {
            SessionLine now = read().get(year.indexOf(line));
            cancel(scene.coordination(), now, REASON);
        }
        assertThat(jdbc.sql("select occasion_id from duty where committee_id = ?")
                        .param(committee)
                        .query(UUID.class)
                        .list())
                .hasSize(12)
                .doesNotContain(year.get(1).session().id());
        List<SessionLine> held =
                read().stream().filter(line -> !line.session().cancelled()).toList();
        List<Set<UUID>> serving = new ArrayList<>();
        held.forEach(line -> serving.add(Set.copyOf(line.duties().values())));
        assertThat(serving).allSatisfy(seats -> assertThat(seats).hasSize(3));
        for (int index = 1; index < serving.size(); index++) {
            Set<UUID> again = new HashSet<>(serving.get(index));
            again.retainAll(serving.get(index - 1));
            // Three duties and five seats: one has to serve again.
            assertThat(again).hasSizeLessThanOrEqualTo(1);
        }
    }
}
