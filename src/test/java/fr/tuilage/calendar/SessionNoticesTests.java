package fr.tuilage.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.base.Formats;
import fr.tuilage.committee.MandateDraft;
import fr.tuilage.committee.MandateService;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.World;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class SessionNoticesTests {

    private static final String REASON = "La salle est fermée.";

    @Autowired
    private World world;

    @Autowired
    private YearPlanService years;

    @Autowired
    private CancellationService cancellations;

    @Autowired
    private MandateService mandates;

    @Autowired
    private JdbcClient jdbc;

    private World.Scene scene;
    private UUID committee;

    @BeforeEach
    void before() {
        scene = world.scene();
        committee = scene.committee().id();
    }

    /** The school year from January 2027 on: its dates lie in the calendar year after the plan's. */
    private List<SessionLine> schoolYear() {
        YearPlanDraft usual = YearPlanDraft.suggestion(2026);
        List<SessionLine> published = world.as(scene.coordination(), () -> {
            YearPlanDetails drawn = years.draw(
                    committee,
                    new YearPlanDraft(
                            0,
                            2026,
                            PlanPeriod.SCHOOL_YEAR,
                            usual.rhythm(),
                            LocalDate.of(2027, 1, 1),
                            null,
                            usual.startsAt(),
                            usual.length(),
                            "",
                            true,
                            false,
                            usual.avoid()));
            return years.publish(drawn.id(), drawn.version()).sessions();
        });
        world.written();
        return published;
    }

    private void move(SessionDetails session, LocalDate on) {
        world.run(
                scene.coordination(),
                () -> years.move(new SessionMove(session.id(), session.version(), on, LocalTime.of(14, 0), REASON)));
        world.written();
    }

    private void cancel(SessionDetails session) {
        world.run(
                scene.coordination(),
                () -> cancellations.cancel(new SessionCancellation(session.id(), session.version(), REASON)));
        world.written();
    }

    /** The mandates of a half end on a day, and somebody else holds it from the next day on. */
    private SignedInPerson replaced(World.Seat seat, LocalDate last) {
        SignedInPerson next = world.person("Responsable", "Suite");
        world.as(scene.administrator(), () -> mandates.history(committee)).stream()
                .filter(mandate -> mandate.seatId().equals(seat.id()) && mandate.half() == SeatHalf.MANAGER)
                .forEach(mandate -> world.run(
                        scene.administrator(),
                        () -> mandates.end(
                                mandate.holder().mandateId(), mandate.holder().version(), last)));
        world.as(
                scene.administrator(),
                () -> mandates.give(
                        new MandateDraft(seat.id(), SeatHalf.MANAGER, false, next.id(), last.plusDays(1), null)));
        world.written();
        return next;
    }

    private Map<String, Object> mail(SignedInPerson person) {
        return jdbc.sql("select calendar_method, calendar_ics, body_text, body_html from outbox_mail"
                        + " where kind = 'session-moved' and person_id = ?")
                .param(person.id())
                .query()
                .singleRow();
    }

    private List<String> texts(String kind) {
        return jdbc.sql("select body_text from outbox_mail where kind = ?")
                .param(kind)
                .query(String.class)
                .list();
    }

    @Test
    @DisplayName("CAL-5 the mails of a moved or cancelled meeting lead to the year that holds it, in a school year too")
    void leadsToThePlan() {
        List<SessionLine> year = schoolYear();
        SessionDetails march = year.get(1).session();
        assertThat(march.on()).isEqualTo(LocalDate.of(2027, 3, 11));
        move(march, LocalDate.of(2027, 3, 18));
        cancel(year.get(2).session());
        String link = "/comites/" + committee + "/calendrier/2026";
        assertThat(texts("session-moved"))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).contains(link));
        assertThat(texts("session-cancelled"))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).contains(link));
    }

    @Test
    @DisplayName("CAL-5 CAL-6 whoever sits on the old day and not on the new one learns it, and loses the event")
    void tellsThoseOfTheOldDay() {
        SessionDetails march = schoolYear().get(1).session();
        World.Seat seat = scene.committee().seat("Mission locale");
        SignedInPerson next = replaced(seat, LocalDate.of(2027, 3, 14));
        move(march, LocalDate.of(2027, 3, 18));
        assertThat(texts("session-moved")).hasSize(11);
        Map<String, Object> leaving = mail(seat.manager());
        assertThat(leaving).containsEntry("calendar_method", "CANCEL");
        assertThat((String) leaving.get("calendar_ics"))
                .contains("METHOD:CANCEL", "UID:" + march.uid(), "SEQUENCE:1", ":20270311T140000")
                .doesNotContain("STATUS");
        assertThat((String) leaving.get("body_text"))
                .contains(
                        Formats.in(Locale.FRENCH).date(LocalDate.of(2027, 3, 18)),
                        REASON,
                        "ne couvre pas cette nouvelle date")
                .doesNotContain("met à jour votre agenda");
        assertThat((String) leaving.get("body_html")).contains("ne couvre pas cette nouvelle date");
        for (SignedInPerson staying :
                List.of(next, scene.committee().seat("PJJ").manager())) {
            assertThat(mail(staying)).containsEntry("calendar_method", "REQUEST");
            assertThat((String) mail(staying).get("body_text"))
                    .contains("met à jour votre agenda")
                    .doesNotContain("ne couvre pas");
        }
    }

    @Test
    @DisplayName("CAL-6 where the host changes, the mails' events say at whose place, as the feed does")
    void saysWhoReceives() {
        SessionDetails march = schoolYear().get(1).session();
        assertThat(march.place()).isEmpty();
        move(march, LocalDate.of(2027, 3, 18));
        String host = scene.committee().seats().stream()
                .filter(seat -> seat.id().equals(hostOf(march.id())))
                .map(World.Seat::name)
                .findFirst()
                .orElseThrow();
        assertThat(events("year-published"))
                .isNotEmpty()
                .allSatisfy(ics -> assertThat(ics).contains("LOCATION:chez ").doesNotContain("LOCATION:\r"));
        assertThat(events("session-moved"))
                .isNotEmpty()
                .allSatisfy(ics -> assertThat(ics).contains("LOCATION:chez " + host + "\r\n"));
    }

    private UUID hostOf(UUID session) {
        return jdbc.sql("select seat_id from duty where occasion_id = ? and kind = 'HOST'")
                .param(session)
                .query(UUID.class)
                .single();
    }

    private List<String> events(String kind) {
        return jdbc.sql("select calendar_ics from outbox_mail where kind = ?")
                .param(kind)
                .query(String.class)
                .list();
    }
}
