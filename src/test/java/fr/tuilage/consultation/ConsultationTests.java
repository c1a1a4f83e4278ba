package fr.tuilage.consultation;

import static fr.tuilage.committee.SeatHalf.FIELD_WORKER;
import static fr.tuilage.committee.SeatHalf.MANAGER;
import static fr.tuilage.consultation.Reply.IMPOSSIBLE;
import static fr.tuilage.consultation.Reply.POSSIBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.calendar.PlanState;
import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.calendar.SessionMove;
import fr.tuilage.calendar.YearPlanDetails;
import fr.tuilage.calendar.YearPlanService;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.support.FixedClock;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.StatementCount;
import fr.tuilage.support.World;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Import(Consultations.class)
class ConsultationTests {

    @Autowired
    private World world;

    @Autowired
    private Consultations made;

    @Autowired
    private ConsultationService consultations;

    @Autowired
    private AlternativeService alternatives;

    @Autowired
    private YearPlanService years;

    @Autowired
    private FixedClock.MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private World.Scene scene;
    private World.Committee committee;

    @BeforeEach
    void world() {
        scene = world.scene();
        committee = scene.committee();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    @DisplayName("CAL-4 a draft is seen by the coordination only, in consultation by all members, who cannot change it")
    void states() {
        YearPlanDetails drawn = made.drawn(committee);
        assertThat(world.as(scene.member(), () -> years.plan(committee.id(), 2027)))
                .isEmpty();
        open(drawn, Consultations.DEADLINE);
        YearPlanDetails asked = made.year(committee);
        assertThat(asked.state()).isEqualTo(PlanState.CONSULTATION);
        YearPlanDetails seen =
                world.as(scene.member(), () -> years.plan(committee.id(), 2027).orElseThrow());
        assertThat(seen.mayPlan()).isFalse();
        assertThat(seen.sessions()).hasSameSizeAs(drawn.sessions());
        assertThatThrownBy(() -> world.as(
                        scene.coordination(),
                        () -> years.draw(committee.id(), asked.wish().of(asked.version()))))
                .hasMessage("refusal.calendar.in-consultation");
        world.run(scene.coordination(), () -> consultations.takeBack(asked.id(), asked.version()));
        assertThat(made.year(committee).state()).isEqualTo(PlanState.DRAFT);
        assertThat(world.as(scene.member(), () -> years.plan(committee.id(), 2027)))
                .isEmpty();
        assertThat(world.as(scene.member(), () -> consultations.details(committee.id(), asked.id())))
                .isEmpty();
    }

    @Test
    @DisplayName("CAL-4 the consultation can be skipped, and a year in consultation is published from where it stands")
    void published() {
        YearPlanDetails drawn = made.drawn(committee);
        world.run(scene.coordination(), () -> years.publish(drawn.id(), drawn.version()));
        assertThat(made.year(committee).published()).isTrue();
        YearPlanDetails other = made.open(scene.other());
        world.run(scene.other().coordination(), () -> years.publish(other.id(), other.version()));
        assertThat(made.year(scene.other()).published()).isTrue();
        UUID seat = scene.other().seat("In Citta").id();
        assertThatThrownBy(() -> made.say(scene.other().coordination(), other, seat, MANAGER, POSSIBLE))
                .hasMessage("refusal.consultation.ended");
    }

    @Test
    @DisplayName("CAL-4 who opens a consultation of a year that somebody else has opened or changed is told")
    void conflict() {
        YearPlanDetails drawn = made.drawn(committee);
        open(drawn, Consultations.DEADLINE);
        assertThatThrownBy(() -> open(drawn, Consultations.DEADLINE)).isInstanceOf(Conflict.class);
        YearPlanDetails asked = made.year(committee);
        assertThatThrownBy(() -> open(asked, Consultations.DEADLINE)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> world.run(scene.coordination(), () -> years.publish(drawn.id(), drawn.version())))
                .isInstanceOf(Conflict.class);
    }

    @Test
    @DisplayName("CAL-4 the last day is two weeks from now, always before the first date, and never past")
    void deadline() {
        YearPlanDetails drawn = made.drawn(committee);
        LocalDate first = drawn.sessions().getFirst().session().on();
        assertThat(ConsultationDraft.suggestedDeadline(World.TODAY, first)).isEqualTo(World.TODAY.plusDays(14));
        assertThat(ConsultationDraft.suggestedDeadline(first.minusDays(5), first))
                .isEqualTo(first.minusDays(1));
        assertThatThrownBy(() -> open(drawn, World.TODAY.minusDays(1)))
                .hasMessage("refusal.consultation.deadline-past");
    }

    @Test
    @DisplayName("CAL-4 the last day to answer comes before the first date")
    void deadlineTooLate() {
        YearPlanDetails drawn = made.drawn(committee);
        LocalDate first = drawn.sessions().getFirst().session().on();
        assertThatThrownBy(() -> open(drawn, first)).hasMessage("refusal.consultation.deadline-late");
    }

    @Test
    @DisplayName("CAL-4 SEAT-5 each person who holds a half gets one mail with all dates and a link of their own")
    void oneMailEach() {
        YearPlanDetails asked = made.open(committee);
        assertThat(made.recipients("consultation-opened"))
                .containsExactlyInAnyOrderElementsOf(committee.seats().stream()
                        .flatMap(World.Seat::holders)
                        .map(SignedInPerson::id)
                        .toList());
        assertThat(made.mails("consultation-opened"))
                .allSatisfy(text -> assertThat(text)
                        .contains("jeudi 14\u00a0janvier 2027", "lundi 7\u00a0décembre 2026", "/lien/")
                        .contains("Ouvrir le lien ne répond à rien"));
        assertThat(made.mails("consultation-opened").stream()
                        .map(text -> text.replaceAll("(?s).*(/lien/[\\w-]+).*", "$1")))
                .doesNotHaveDuplicates();
        assertThat(asked.sessions()).hasSize(6);
    }

    @Test
    @DisplayName("CAL-4 SEAT-4 the state of a seat follows from its halves; a vacant half keeps nobody waiting")
    void halves() {
        YearPlanDetails asked = made.open(committee);
        World.Seat mission = committee.seat("Mission locale");
        made.say(mission.manager(), asked, mission.id(), MANAGER, POSSIBLE);
        assertThat(answer(asked, mission)).matches(seat -> seat.represented() && !seat.paired() && !seat.waiting());
        made.say(mission.fieldWorker().orElseThrow(), asked, mission.id(), FIELD_WORKER, POSSIBLE);
        assertThat(answer(asked, mission)).matches(SeatAnswer::paired);
        made.say(mission.manager(), asked, mission.id(), MANAGER, IMPOSSIBLE);
        assertThat(answer(asked, mission)).matches(seat -> seat.represented() && !seat.paired());
        World.Seat spip = committee.seat("SPIP");
        assertThat(answer(asked, spip)).matches(SeatAnswer::waiting);
        made.say(spip.manager(), asked, spip.id(), MANAGER, IMPOSSIBLE);
        assertThat(answer(asked, spip)).matches(seat -> seat.impossible() && !seat.waiting());
        ConsultationDetails seen = made.seenBy(scene.coordination(), asked);
        assertThat(seen.seats()).as("a third party has no voice").hasSize(5);
        assertThat(seen.halves()).isEqualTo(9);
        assertThat(seen.answered()).isEqualTo(3);
        assertThat(seen.dates().getFirst())
                .matches(date ->
                        date.represented() == 1 && date.paired() == 0 && date.impossible() == 1 && date.waiting() == 3);
    }

    @Test
    @DisplayName("CAL-4 a date fails when the quorum, or half of the seats, cannot be reached any more")
    void outlook() {
        assertThat(Outlook.needed(null, 5)).isEqualTo(3);
        assertThat(Outlook.needed(null, 6)).isEqualTo(3);
        assertThat(Outlook.needed(4, 5)).isEqualTo(4);
        assertThat(Outlook.of(3, 0, 3)).isEqualTo(Outlook.GOOD);
        assertThat(Outlook.of(2, 1, 3)).isEqualTo(Outlook.OPEN);
        assertThat(Outlook.of(2, 0, 3)).isEqualTo(Outlook.FAILS);
        YearPlanDetails asked = failing();
        assertThat(made.seenBy(scene.coordination(), asked).dates()).allMatch(date -> date.outlook() == Outlook.FAILS);
    }

    @Test
    @DisplayName("CAL-4 a date that moves is asked anew, the others keep their answers; what comes back was answered")
    void moved() {
        YearPlanDetails asked = made.open(committee);
        World.Seat mission = committee.seat("Mission locale");
        made.say(mission.manager(), asked, mission.id(), MANAGER, POSSIBLE);
        SessionDetails first = asked.sessions().getFirst().session();
        move(first, first.on().plusDays(7));
        ConsultationDetails seen = made.seenBy(scene.member(), asked);
        assertThat(reply(seen, 0, mission)).isNull();
        assertThat(reply(seen, 1, mission)).isEqualTo(POSSIBLE);
        assertThat(seen.unsaid()).isTrue();
        assertThat(made.say(mission.manager(), asked, mission.id(), MANAGER, IMPOSSIBLE))
                .as("what was sent for the old date is left out, the rest is kept")
                .isEqualTo(1);
        seen = made.seenBy(scene.member(), asked);
        assertThat(reply(seen, 0, mission)).isNull();
        assertThat(reply(seen, 1, mission)).isEqualTo(IMPOSSIBLE);
        move(made.year(committee).sessions().getFirst().session(), first.on());
        seen = made.seenBy(scene.member(), asked);
        assertThat(reply(seen, 0, mission)).isEqualTo(POSSIBLE);
        assertThat(seen.unsaid()).isFalse();
    }

    @Test
    @DisplayName("CAL-4 taken back, drawn up further and opened again, answers are kept for the dates that stayed")
    void again() {
        YearPlanDetails asked = made.open(committee);
        World.Seat mission = committee.seat("Mission locale");
        made.say(mission.manager(), asked, mission.id(), MANAGER, POSSIBLE);
        world.run(scene.coordination(), () -> consultations.takeBack(asked.id(), asked.version()));
        YearPlanDetails draft = made.year(committee);
        move(draft.sessions().getFirst().session(), LocalDate.of(2027, 1, 21));
        YearPlanDetails moved = made.year(committee);
        world.run(
                scene.coordination(),
                () -> years.draw(committee.id(), moved.wish().of(moved.version())));
        YearPlanDetails redrawn = made.year(committee);
        open(redrawn, Consultations.DEADLINE);
        ConsultationDetails seen = made.seenBy(scene.member(), redrawn);
        assertThat(reply(seen, 0, mission)).isNull();
        assertThat(seen.dates().subList(1, 6))
                .allSatisfy(date -> assertThat(date.answers())
                        .filteredOn(SeatAnswer::represented)
                        .hasSize(1));
        assertThat(made.recipients("consultation-opened")).hasSize(18);
    }

    @Test
    @DisplayName(
            "CAL-4 ID-3 one answers for one's own seat; for another only the coordination does; others do not at all")
    void whoAnswers() {
        YearPlanDetails asked = made.open(committee);
        UUID mission = committee.seat("Mission locale").id();
        World.Seat pjj = committee.seat("PJJ");
        for (SignedInPerson person : List.of(pjj.manager(), scene.thirdParty())) {
            assertThatThrownBy(() -> made.say(person, asked, mission, MANAGER, POSSIBLE))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> world.run(person, () -> consultations.remind(asked.id())))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> world.run(person, () -> consultations.takeBack(asked.id(), asked.version())))
                    .isInstanceOf(Forbidden.class);
        }
        for (SignedInPerson person : List.of(scene.stranger(), scene.funder(), scene.nobody())) {
            assertThatThrownBy(() -> made.say(person, asked, mission, MANAGER, POSSIBLE))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> made.seenBy(person, asked)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> made.seenBy(scene.administrator(), asked)).isInstanceOf(Forbidden.class);
        UUID spip = committee.seat("SPIP").id();
        assertThatThrownBy(() -> made.say(scene.coordination(), asked, spip, FIELD_WORKER, POSSIBLE))
                .hasMessage("refusal.consultation.nobody-holds");
    }

    @Test
    @DisplayName("ID-5 LOG-1 what the coordination noted by telephone is told by mail, and the trace names both")
    void byTelephone() {
        YearPlanDetails asked = made.open(committee);
        World.Seat mission = committee.seat("Mission locale");
        made.say(scene.coordination(), asked, mission.id(), MANAGER, IMPOSSIBLE);
        assertThat(made.recipients("consultation-answered"))
                .containsExactly(mission.manager().id());
        assertThat(made.mails("consultation-answered"))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains(
                                "Responsable Consultation IAP a noté",
                                "jeudi 14\u00a0janvier 2027 : Impossible",
                                "/lien/"));
        assertThat(jdbc.sql("select count(*) from trace_entry where action = 'answer-dates-for' and actor_id = ?"
                                + " and subject_id = ?")
                        .param(scene.coordination().id())
                        .param(mission.manager().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        made.say(scene.coordination(), asked, mission.id(), MANAGER, IMPOSSIBLE);
        assertThat(made.mails("consultation-answered"))
                .as("the same word again")
                .hasSize(1);
    }

    @Test
    @DisplayName("CAL-4 ID-5 one half says it for both: the other half is told")
    void forBoth() {
        YearPlanDetails asked = made.open(committee);
        World.Seat mission = committee.seat("Mission locale");
        made.say(mission.manager(), asked, mission.id(), MANAGER, POSSIBLE);
        assertThat(made.mails("consultation-answered")).isEmpty();
        made.say(mission.manager(), asked, mission.id(), FIELD_WORKER, POSSIBLE);
        assertThat(made.recipients("consultation-answered"))
                .containsExactly(mission.fieldWorker().orElseThrow().id());
        assertThat(answer(asked, mission)).matches(SeatAnswer::paired);
    }

    @Test
    @DisplayName("CAL-4 after the deadline members answer no more, the coordination still notes; it can be prolonged")
    void over() {
        YearPlanDetails asked = made.open(committee);
        World.Seat mission = committee.seat("Mission locale");
        clock.advance(Duration.ofDays(15));
        assertThat(made.seenBy(scene.member(), asked).over()).isTrue();
        assertThatThrownBy(() -> made.say(mission.manager(), asked, mission.id(), MANAGER, POSSIBLE))
                .hasMessage("refusal.consultation.over");
        made.say(scene.coordination(), asked, mission.id(), MANAGER, POSSIBLE);
        assertThat(answer(asked, mission)).matches(SeatAnswer::represented);
        assertThatThrownBy(() -> world.run(scene.coordination(), () -> consultations.remind(asked.id())))
                .hasMessage("refusal.consultation.over");
        ConsultationDetails seen = made.seenBy(scene.coordination(), asked);
        world.run(
                scene.coordination(),
                () -> consultations.prolong(
                        new ConsultationDraft(asked.id(), seen.version(), Consultations.DEADLINE.plusDays(7))));
        made.say(mission.manager(), asked, mission.id(), MANAGER, IMPOSSIBLE);
        assertThat(answer(asked, mission)).matches(seat -> !seat.represented());
    }

    @Test
    @DisplayName("CAL-4 the button reminds only those who owe an answer, and once a day")
    void reminder() {
        YearPlanDetails asked = made.open(committee);
        World.Seat mission = committee.seat("Mission locale");
        made.say(mission.manager(), asked, mission.id(), MANAGER, POSSIBLE);
        int reminded = world.as(scene.coordination(), () -> consultations.remind(asked.id()));
        assertThat(reminded).isEqualTo(8);
        assertThat(made.recipients("consultation-reminder"))
                .hasSize(8)
                .doesNotContain(mission.manager().id());
        assertThatThrownBy(() -> world.run(scene.coordination(), () -> consultations.remind(asked.id())))
                .hasMessage("refusal.consultation.reminded-today");
        clock.advance(Duration.ofDays(1));
        world.run(scene.coordination(), () -> consultations.remind(asked.id()));
        assertThat(made.recipients("consultation-reminder")).hasSize(16);
    }

    @Test
    @DisplayName("CAL-4 CAL-2 for a date that fails better days are found; nothing is told of whom they would suit")
    void alternatives() {
        YearPlanDetails asked = failing();
        SessionDetails first = asked.sessions().getFirst().session();
        List<Alternative> best = world.as(scene.coordination(), () -> alternatives.near(asked.id(), first.id()));
        assertThat(best)
                .extracting(Alternative::on)
                .containsExactly(LocalDate.of(2027, 1, 7), LocalDate.of(2027, 1, 21), LocalDate.of(2027, 1, 28));
        assertThat(best).allMatch(day -> day.represented() == 5 && day.paired() == 4);
        world.run(
                scene.coordination(),
                () -> years.move(new SessionMove(
                        first.id(),
                        first.version(),
                        best.getFirst().on(),
                        first.startsAt().toLocalTime(),
                        null)));
        assertThat(made.seenBy(scene.coordination(), asked).dates().getFirst().outlook())
                .isEqualTo(Outlook.OPEN);
        assertThatThrownBy(() -> world.as(scene.member(), () -> alternatives.near(asked.id(), first.id())))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    @DisplayName("CAL-4 as many statements with all answers as without any, for the table and for better days")
    void statements() {
        YearPlanDetails asked = made.open(committee);
        UUID first = asked.sessions().getFirst().session().id();
        StatementCount empty = StatementCount.of(() -> made.seenBy(scene.coordination(), asked));
        StatementCount days =
                StatementCount.of(() -> world.as(scene.coordination(), () -> alternatives.near(asked.id(), first)));
        committee.seats().forEach(seat -> {
            made.say(scene.coordination(), asked, seat.id(), MANAGER, IMPOSSIBLE);
            seat.fieldWorker()
                    .ifPresent(held -> made.say(scene.coordination(), asked, seat.id(), FIELD_WORKER, IMPOSSIBLE));
        });
        StatementCount.of(() -> made.seenBy(scene.coordination(), asked))
                .isAsManyAs(empty)
                .isAtMost(4);
        StatementCount.of(() -> world.as(scene.coordination(), () -> alternatives.near(asked.id(), first)))
                .isAsManyAs(days);
    }

    private YearPlanDetails failing() {
        YearPlanDetails asked = made.open(committee);
        for (String name : List.of("Mission locale", "SPIP", "PJJ")) {
            World.Seat seat = committee.seat(name);
            made.say(scene.coordination(), asked, seat.id(), MANAGER, IMPOSSIBLE);
            seat.fieldWorker()
                    .ifPresent(held -> made.say(scene.coordination(), asked, seat.id(), FIELD_WORKER, IMPOSSIBLE));
        }
        return asked;
    }

    private void open(YearPlanDetails plan, LocalDate deadline) {
        world.run(
                scene.coordination(),
                () -> consultations.open(new ConsultationDraft(plan.id(), plan.version(), deadline)));
        world.written();
    }

    private void move(SessionDetails session, LocalDate on) {
        world.run(
                scene.coordination(),
                () -> years.move(new SessionMove(
                        session.id(), session.version(), on, session.startsAt().toLocalTime(), null)));
        world.written();
    }

    private SeatAnswer answer(YearPlanDetails asked, World.Seat seat) {
        return made.seenBy(scene.coordination(), asked).dates().getFirst().answers().stream()
                .filter(answer -> answer.seatId().equals(seat.id()))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Reply reply(ConsultationDetails seen, int date, World.Seat seat) {
        return seen.dates().get(date).answers().stream()
                .filter(answer -> answer.seatId().equals(seat.id()))
                .findFirst()
                .orElseThrow()
                .of(MANAGER);
    }
}
