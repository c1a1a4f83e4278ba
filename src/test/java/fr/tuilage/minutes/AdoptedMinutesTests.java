package fr.tuilage.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.Refusal;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.committee.SeatDraft;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.committee.SeatService;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.meeting.AttendanceService;
import fr.tuilage.meeting.ClosingDraft;
import fr.tuilage.meeting.ConductService;
import fr.tuilage.meeting.ItemFate;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.register.ActionDraft;
import fr.tuilage.register.ActionService;
import fr.tuilage.register.DecisionDraft;
import fr.tuilage.register.DecisionService;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.Meetings;
import fr.tuilage.support.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What adoption promises: that what was read is what was adopted, and stays so. */
@IntegrationTest
class AdoptedMinutesTests {

    private static final LocalDate LATER = LocalDate.of(2028, 1, 1);

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
    private MinutesPaperService papers;

    @Autowired
    private PassageService passages;

    @Autowired
    private MinutesOutcomeService outcomes;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private ActionService actions;

    @Autowired
    private SeatService seats;

    @Autowired
    private JdbcClient jdbc;

    private World.Scene scene;
    private SignedInPerson coordination;
    private SignedInPerson minuteTaker;
    private World.Seat iap;
    private UUID meeting;
    private UUID item;

    @BeforeEach
    void open() {
        scene = world.scene();
        coordination = scene.coordination();
        iap = scene.committee().seats().getFirst();
        meeting = made.ordinary(scene.committee(), made.year(scene.committee()));
        MeetingDetails open = made.open(coordination, meeting);
        item = open.agenda().getFirst().id();
        minuteTaker = made.holder(scene.committee(), open.minuteTakerSeatId());
    }

    @Test
    @DisplayName("MIN-1 nobody adopts a text that changed since they read it, nor one whose pen was passed")
    void onlyWhatWasRead() {
        save("Ce qui s’est dit", 0);
        close();
        String read = mark();
        save("Ce qui s’est dit, et", 1);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> world.run(coordination, () -> minutes.adopt(meeting, read)))
                .returns("refusal.minutes.changed-since-read", Refusal::key);
        assertThat(read().state()).isEqualTo(MinutesState.DRAFT);

        String readAgain = mark();
        world.run(minuteTaker, () -> outcomes.decide(meeting, item, "Une fiche de contact", null));
        world.written();
        assertThatThrownBy(() -> world.run(coordination, () -> minutes.adopt(meeting, readAgain)))
                .isInstanceOf(Conflict.class);

        String beforeThePen = mark();
        world.run(coordination, () -> minutes.passPen(meeting, coordination.id()));
        world.written();
        assertThatThrownBy(() -> world.run(coordination, () -> minutes.adopt(meeting, beforeThePen)))
                .isInstanceOf(Conflict.class);
        adopt();
        assertThat(read().state()).isEqualTo(MinutesState.ADOPTED);
    }

    @Test
    @DisplayName("MIN-1 what was counted and printed at a closed meeting stays, whatever mandates are changed later")
    void rollStays() throws Exception {
        made.present(coordination, meeting, iap.id(), SeatHalf.MANAGER, iap.manager());
        save("Ce qui s’est dit", 0);
        close();
        adopt();
        MeetingDetails before = made.read(coordination, meeting);
        String printed = printed();
        assertThat(before.representation().represented()).isOne();

        LocalDate day = before.session().on();
        UUID organisation =
                Objects.requireNonNull(before.seats().getFirst().manager().organisationId());
        jdbc.sql("update mandate set ends_on = ? where person_id = ? and ends_on is null")
                .params(day.minusDays(1), iap.manager().id())
                .update();
        jdbc.sql("update committee set quorum = 5 where id = ?")
                .param(scene.committee().id())
                .update();
        world.run(
                coordination,
                () -> seats.add(SeatDraft.of(
                        scene.committee().id(), "Une structure de plus", null, null, organisation, World.OPENING)));
        world.written();

        MeetingDetails after = made.read(coordination, meeting);
        assertThat(after.representation()).isEqualTo(before.representation());
        assertThat(after.quorum()).isEqualTo(before.quorum());
        assertThat(printed()).isEqualTo(printed).contains("1 structure sur 5");
        assertThat(read().intact(after)).isTrue();
    }

    @Test
    @DisplayName("MIN-1 the hash covers who was there, every word, outcome and fate; ids of persons, not names")
    void hash() {
        made.present(coordination, meeting, iap.id(), SeatHalf.MANAGER, iap.manager());
        save("Ce qui s’est dit", 0);
        world.run(minuteTaker, () -> outcomes.decide(meeting, item, "Une fiche de contact", null));
        world.run(minuteTaker, () -> outcomes.act(meeting, item, "Envoyer la fiche", iap.id(), null, LATER));
        world.run(coordination, () -> attendance.addGuest(meeting, "Une chercheuse", "Article 23"));
        close();
        adopt();
        assertThat(intact()).isTrue();

        change(
                "update person set given_name = 'Personne', family_name = 'partie' where id = ?",
                iap.manager().id());
        change("update attendance set guest_name = 'Une personne' where guest_name is not null");
        assertThat(intact()).as("names are not in the hash").isTrue();
        change("update decision set review_on = '2027-12-01', state = 'REVISITED' where meeting_id = ?", meeting);
        change("update action_item set state = 'DONE' where meeting_id = ?", meeting);
        assertThat(intact()).as("the register goes on").isTrue();

        breaks("update minutes_passage set text = 'Autre chose' where minutes_id = ?", meeting);
        breaks("update attendance set presence = 'EXCUSED' where meeting_id = ? and seat_id is not null", meeting);
        breaks("update decision set text = 'Autre chose' where meeting_id = ?", meeting);
        breaks("update action_item set due_on = '2029-01-01' where meeting_id = ?", meeting);
        breaks("update agenda_item set fate = ? where id = ?", ItemFate.POSTPONED.name(), item);
        breaks("update meeting set what_it_changed = 'Rien' where id = ?", meeting);
        breaks("update meeting set roll = json_set(roll, '$.mandates', json_array()) where id = ?", meeting);
        breaks("delete from attendance where guest_name is not null and meeting_id = ?", meeting);
    }

    @Test
    @DisplayName("ID-3 MIN-1 an outcome is attached to a meeting by whoever writes its minutes, and by nobody else")
    void outcomesOfMeetings() {
        UUID committee = scene.committee().id();
        SignedInPerson bystander = made.bystander(scene.committee(), made.read(coordination, meeting));
        assertThatThrownBy(() -> world.run(bystander, () -> decisions.record(decision(committee, item))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> world.run(bystander, () -> actions.record(action(committee, item))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> world.run(minuteTaker, () -> decisions.record(decision(committee, UUID.randomUUID()))))
                .as("an item of another meeting")
                .isInstanceOf(NotFound.class);
        SignedInPerson elsewhere = scene.other().coordination();
        assertThatThrownBy(() -> world.run(
                        elsewhere, () -> decisions.record(decision(scene.other().id(), item))))
                .as("a meeting of another committee")
                .isInstanceOf(NotFound.class);
        close();
        adopt();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> world.run(coordination, () -> decisions.record(decision(committee, item))))
                .returns("refusal.minutes.adopted", Refusal::key);
        assertThat(read().decisions()).isEmpty();
    }

    private DecisionDraft decision(UUID committee, UUID agendaItem) {
        return new DecisionDraft(committee, meeting, agendaItem, "Une fiche de contact", null);
    }

    private ActionDraft action(UUID committee, UUID agendaItem) {
        return new ActionDraft(committee, meeting, agendaItem, "Envoyer la fiche", iap.id(), null, LATER);
    }

    /** Changed behind the application's back, the minutes are seen to be broken; then everything is put back. */
    private void breaks(String sql, Object... parameters) {
        jdbc.sql("savepoint whole").update();
        change(sql, parameters);
        assertThat(intact()).as(sql).isFalse();
        jdbc.sql("rollback to savepoint whole").update();
        world.written();
        assertThat(intact()).isTrue();
    }

    private void change(String sql, Object... parameters) {
        assertThat(jdbc.sql(sql).params(parameters).update()).as(sql).isPositive();
        world.written();
    }

    private boolean intact() {
        return read().intact(made.read(coordination, meeting));
    }

    private String printed() throws Exception {
        byte[] pdf =
                world.as(coordination, () -> papers.pdf(meeting, Locale.FRENCH)).content();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private void save(String text, int revision) {
        world.run(
                minuteTaker,
                () -> passages.save(new PassageDraft(meeting, item, PassageKind.EXCHANGE, text, revision)));
        world.written();
    }

    private void close() {
        MeetingDetails open = made.read(coordination, meeting);
        world.run(
                coordination,
                () -> conduct.close(new ClosingDraft(meeting, open.version(), List.of(), "Un pas", null)));
        world.written();
    }

    private void adopt() {
        String mark = mark();
        world.run(coordination, () -> minutes.adopt(meeting, mark));
        world.written();
    }

    private String mark() {
        return read().mark();
    }

    private MinutesDetails read() {
        world.written();
        return world.as(coordination, () -> minutes.details(meeting)).orElseThrow();
    }
}
