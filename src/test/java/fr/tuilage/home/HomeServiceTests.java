package fr.tuilage.home;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.calendar.YearPlanDetails;
import fr.tuilage.calendar.YearPlanDraft;
import fr.tuilage.calendar.YearPlanService;
import fr.tuilage.committee.CoordinationDraft;
import fr.tuilage.committee.CoordinationService;
import fr.tuilage.committee.MandateDraft;
import fr.tuilage.committee.MandateService;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.consultation.AnswerService;
import fr.tuilage.consultation.ConsultationDraft;
import fr.tuilage.consultation.ConsultationService;
import fr.tuilage.consultation.DateReply;
import fr.tuilage.consultation.Reply;
import fr.tuilage.home.Expected.Kind;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.meeting.GuestMeetingLine;
import fr.tuilage.register.ActionDraft;
import fr.tuilage.register.ActionService;
import fr.tuilage.support.FixedClock;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.Meetings;
import fr.tuilage.support.StatementCount;
import fr.tuilage.support.World;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class HomeServiceTests {

    @Autowired
    private World world;

    @Autowired
    private HomeService home;

    @Autowired
    private OverviewService overviews;

    @Autowired
    private Meetings meetings;

    @Autowired
    private MandateService mandates;

    @Autowired
    private YearPlanService years;

    @Autowired
    private ConsultationService consultations;

    @Autowired
    private AnswerService answers;

    @Autowired
    private FixedClock.MovableClock clock;

    @Autowired
    private ActionService actions;

    @Autowired
    private CoordinationService coordinations;

    private World.Scene scene;

    @BeforeEach
    void meet() {
        scene = world.scene();
    }

    @Test
    @DisplayName("SEAT-3 the coordination is asked to fill a vacant half, and to draw up a year that has no date")
    void coordinationBeforeTheYear() {
        MySpace space = spaceOf(scene.coordination());

        assertThat(space.next()).isEmpty();
        assertThat(space.expected()).extracting(Expected::kind).containsExactly(Kind.DRAW_UP_YEAR, Kind.FILL_HALF);
        assertThat(space.expected().getLast().subject()).isEqualTo("SPIP");
        assertThat(space.expected().getLast().date()).isEqualTo(World.LAST_DAY_OF_SPIP.plusDays(1));
        assertThat(space.committees()).singleElement().matches(CommitteeCard::coordinates);
    }

    @Test
    @DisplayName(
            "ID-2 a guest finds the meeting instead of an empty page; whoever sits on the committee finds it once, as their own")
    void invited() {
        UUID meeting = meetings.year(scene.committee()).getFirst();
        SignedInPerson guest = world.person("Éducatrice", "Service de prévention");
        meetings.invite(scene.committee(), meeting, guest, "éducatrice");
        meetings.invite(scene.committee(), meeting, scene.stranger(), "médiateur");

        assertThat(spaceOf(guest).invited())
                .extracting(GuestMeetingLine::meetingId)
                .containsExactly(meeting);
        assertThat(spaceOf(guest).committees()).isEmpty();
        assertThat(spaceOf(guest).next()).isEmpty();
        assertThat(spaceOf(scene.stranger()).invited()).hasSize(1);
        assertThat(spaceOf(scene.member()).invited()).isEmpty();
        seats(guest);
        assertThat(spaceOf(guest).invited()).isEmpty();
        assertThat(spaceOf(guest).committees()).hasSize(1);
    }

    /** Takes the half that is vacant. */
    private void seats(SignedInPerson person) {
        world.run(
                scene.coordination(),
                () -> mandates.give(new MandateDraft(
                        scene.committee().seat("SPIP").id(),
                        SeatHalf.FIELD_WORKER,
                        false,
                        person.id(),
                        World.TODAY,
                        null)));
        world.written();
    }

    @Test
    @DisplayName("a year that is drawn up waits for its publication; members do not see it")
    void draftYear() {
        draw();

        assertThat(spaceOf(scene.coordination()).expected())
                .extracting(Expected::kind)
                .containsExactly(Kind.PUBLISH_YEAR, Kind.FILL_HALF);
        assertThat(spaceOf(scene.member()).expected()).isEmpty();
        assertThat(spaceOf(scene.member()).next()).isEmpty();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    @DisplayName(
            "CAL-4 whoever owes an answer about dates is asked for it until the deadline; then the coordination decides")
    void consultation() {
        YearPlanDetails drawn = draw();
        world.run(
                scene.coordination(),
                () -> consultations.open(new ConsultationDraft(drawn.id(), drawn.version(), World.TODAY.plusDays(14))));
        assertThat(spaceOf(scene.member()).expected()).singleElement().satisfies(expected -> {
            assertThat(expected.kind()).isEqualTo(Kind.ANSWER_DATES);
            assertThat(expected.subject()).isEqualTo("2027");
            assertThat(expected.date()).isEqualTo(World.TODAY.plusDays(14));
        });
        assertThat(spaceOf(scene.thirdParty()).expected()).isEmpty();
        UUID seat = scene.committee().seat("Mission locale").id();
        world.run(
                scene.member(),
                () -> answers.reply(
                        drawn.id(),
                        drawn.sessions().stream()
                                .map(line -> line.session().startsAt())
                                .map(at -> new DateReply(
                                        seat, SeatHalf.MANAGER, at.toLocalDate(), at.toLocalTime(), Reply.IMPOSSIBLE))
                                .toList()));
        assertThat(spaceOf(scene.member()).expected()).isEmpty();
        assertThat(spaceOf(scene.coordination()).expected())
                .extracting(Expected::kind)
                .containsExactly(Kind.ANSWER_DATES, Kind.FILL_HALF);
        clock.advance(Duration.ofDays(15));
        assertThat(spaceOf(scene.coordination()).expected())
                .extracting(Expected::kind)
                .containsExactly(Kind.DECIDE_YEAR, Kind.FILL_HALF);
    }

    @Test
    @DisplayName("ROTA-2 the next meeting says whether our seat hosts or takes the minutes")
    void nextMeeting() {
        publish();

        NextMeeting next = spaceOf(scene.member()).next().orElseThrow();
        long writers = scene.committee().seats().stream()
                .map(seat -> spaceOf(seat.manager()).next().orElseThrow())
                .filter(NextMeeting::weTakeMinutes)
                .count();

        assertThat(next.on().getYear()).isEqualTo(2027);
        assertThat(next.host()).isNotNull().isNotEqualTo(next.minuteTaker());
        assertThat(writers).isEqualTo(1);
        assertThat(spaceOf(scene.member()).expected())
                .extracting(Expected::kind)
                .containsExactly(Kind.PROPOSE_ITEM);
    }

    @Test
    @DisplayName("DEC-2 three things at most, the most pressing first; the other actions stand below")
    void threeThings() {
        publish();
        action("Fiche de contact", LocalDate.of(2026, 12, 1));
        action("Convention", LocalDate.of(2026, 12, 2));
        action("Plaquette", LocalDate.of(2026, 12, 3));
        action("Journée d’immersion", LocalDate.of(2027, 11, 30));

        MySpace space = spaceOf(scene.member());

        assertThat(space.expected())
                .extracting(Expected::subject)
                .containsExactly("Fiche de contact", "Convention", "Plaquette");
        assertThat(space.actions()).singleElement().matches(line -> line.text().equals("Journée d’immersion"));
    }

    @Test
    @DisplayName("ID-3 nobody sees anything of a committee they do not belong to")
    void strangers() {
        publish();

        assertThat(spaceOf(scene.stranger()).committees())
                .extracting(CommitteeCard::id)
                .containsExactly(scene.other().id());
        assertThat(spaceOf(scene.nobody()).committees()).isEmpty();
        assertThat(spaceOf(scene.funder()).committees()).isEmpty();
        assertThat(spaceOf(scene.administrator()).committees()).isEmpty();
    }

    @Test
    @DisplayName("Mon espace in at most 15 statements, as many with two committees as with one")
    void mySpaceBudget() {
        publish();
        action("Fiche de contact", LocalDate.of(2026, 12, 1));
        StatementCount one = world.as(scene.coordination(), () -> StatementCount.of(home::mySpace));
        World.Committee second = world.committee(scene.administrator(), "Logement", "Créteil", "Mairie", "Bailleur");
        UUID organisation = second.seats().getFirst().organisationId();
        world.run(
                scene.administrator(),
                () -> coordinations.name(new CoordinationDraft(
                        second.id(), organisation, scene.coordination().id(), World.OPENING, null)));

        one.isAtMost(15);
        world.run(scene.coordination(), () -> {
            assertThat(home.mySpace().committees()).hasSize(2);
            StatementCount.of(home::mySpace).isAsManyAs(one);
        });
    }

    @Test
    @DisplayName("SEAT-3 the overview shows the vacant half, and since when")
    void overview() {
        publish();

        Overview overview = world.as(scene.member(), () -> overviews.overview(committee()));

        assertThat(overview.vacantHalves()).isEqualTo(1);
        assertThat(overview.year()).isEqualTo(2027);
        assertThat(overview.sessions()).hasSize(6);
        assertThat(overview.schoolHolidays()).isNotEmpty();
        assertThat(overview.coordinates()).isFalse();
    }

    @Test
    @DisplayName("ID-2 whoever takes part in no committee reads what they will find here")
    void standing() {
        assertThat(spaceOf(scene.funder()).standing()).isEqualTo(MySpace.Standing.FUNDER);
        assertThat(spaceOf(scene.administrator()).standing()).isEqualTo(MySpace.Standing.ADMINISTRATOR);
        assertThat(spaceOf(scene.nobody()).standing()).isEqualTo(MySpace.Standing.GUEST);
        assertThat(spaceOf(scene.member()).standing()).isEqualTo(MySpace.Standing.MEMBER);
    }

    private MySpace spaceOf(SignedInPerson person) {
        return world.as(person, home::mySpace);
    }

    private UUID committee() {
        return scene.committee().id();
    }

    private YearPlanDetails draw() {
        return world.as(scene.coordination(), () -> years.draw(committee(), YearPlanDraft.suggestion(2027)));
    }

    private void publish() {
        YearPlanDetails drawn = draw();
        world.run(scene.coordination(), () -> years.publish(drawn.id(), drawn.version()));
    }

    private void action(String text, LocalDate dueOn) {
        UUID seat = scene.committee().seat("Mission locale").id();
        world.run(
                scene.coordination(),
                () -> actions.record(new ActionDraft(committee(), null, null, text, seat, null, dueOn)));
    }
}
