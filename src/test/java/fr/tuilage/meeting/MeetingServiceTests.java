package fr.tuilage.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.Refusal;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.calendar.SessionMove;
import fr.tuilage.calendar.YearPlanService;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.Meetings;
import fr.tuilage.support.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class MeetingServiceTests {

    @Autowired
    private World world;

    @Autowired
    private Meetings made;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private ConductService conduct;

    @Autowired
    private YearPlanService years;

    @Autowired
    private AgendaService agenda;

    @Autowired
    private AttendanceService attendance;

    @Autowired
    private JdbcClient jdbc;

    private World.Scene scene;
    private List<UUID> year;
    private UUID first;
    private SignedInPerson coordination;
    private SignedInPerson bystander;

    @BeforeEach
    void publish() {
        scene = world.scene();
        year = made.year(scene.committee());
        first = year.getFirst();
        coordination = scene.coordination();
        bystander = made.bystander(scene.committee(), made.read(coordination, first));
    }

    @Test
    @DisplayName(
            "MEET-5 standing items place themselves on every published meeting, and each can be taken out and put back")
    void standingItems() {
        year.forEach(meeting -> assertThat(made.read(coordination, meeting).agenda())
                .extracting(AgendaItemDetails::standing)
                .containsExactly(StandingItem.values()));
        for (AgendaItemDetails item : made.read(coordination, first).agenda()) {
            as(coordination, () -> agenda.remove(first, item.id(), item.version()));
        }
        assertThat(made.read(coordination, first).agenda()).isEmpty();
        as(coordination, () -> agenda.restore(first, StandingItem.NEXT_DATE));
        assertThat(made.read(coordination, first).agenda()).hasSize(1);
    }

    @Test
    @DisplayName("MEET-1 an agenda without any item is not sent")
    void emptyAgenda() {
        for (AgendaItemDetails item : made.read(coordination, first).agenda()) {
            as(coordination, () -> agenda.remove(first, item.id(), item.version()));
        }
        int version = made.read(coordination, first).version();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> as(coordination, () -> meetings.convene(first, version)))
                .returns("refusal.meeting.empty-agenda", Refusal::key);
    }

    @Test
    @DisplayName("what members propose is placed by the coordination, before what closes the meeting")
    void proposals() {
        UUID proposal = world.as(
                bystander,
                () -> agenda.propose(first, AgendaItemDraft.of(ItemKind.NEWS, "<b>Stages</b> de réparation", 30)));
        AgendaItemDetails waiting = made.read(coordination, first).proposals().getFirst();
        assertThat(waiting.title()).isEqualTo("<b>Stages</b> de réparation");
        refused(Forbidden.class, bystander, () -> agenda.accept(first, proposal, waiting.version()));
        as(coordination, () -> agenda.accept(first, proposal, waiting.version()));
        assertThat(made.read(coordination, first).agenda())
                .extracting(AgendaItemDetails::standing)
                .containsExactly(
                        StandingItem.ACTION_REVIEW,
                        StandingItem.FEEDBACK_ROUND,
                        null,
                        StandingItem.NEXT_DATE,
                        StandingItem.CLOSING_LINES);
    }

    @Test
    @DisplayName("whoever proposed an item changes or withdraws it until it is placed, others do not")
    void ownProposal() {
        UUID proposal =
                world.as(bystander, () -> agenda.propose(first, AgendaItemDraft.of(ItemKind.NEWS, "Nouvelles", 10)));
        AgendaItemDetails item = made.read(bystander, first).proposals().getFirst();
        SignedInPerson other = scene.committee().seats().stream()
                .map(World.Seat::manager)
                .filter(person -> !person.equals(bystander) && !person.equals(coordination))
                .filter(person -> !person.equals(made.holder(
                        scene.committee(), made.read(coordination, first).facilitatorSeatId())))
                .findFirst()
                .orElseThrow();
        refused(Forbidden.class, other, () -> agenda.remove(first, proposal, item.version()));
        as(
                bystander,
                () -> agenda.change(
                        first,
                        new AgendaItemDraft(
                                proposal, item.version(), ItemKind.NEWS, "Nouvelles de la rentrée", 15, null, null)));
        AgendaItemDetails changed = made.read(bystander, first).proposals().getFirst();
        as(bystander, () -> agenda.remove(first, proposal, changed.version()));
        assertThat(made.read(bystander, first).proposals()).isEmpty();
    }

    @Test
    @DisplayName("two coordinators change one item: the second is told, and nothing is overwritten")
    void conflictingChange() {
        AgendaItemDetails seen = made.read(coordination, first).agenda().getFirst();
        AgendaItemDraft draft = seen.draft();
        as(coordination, () -> agenda.change(first, draft));
        as(
                coordination,
                () -> agenda.change(
                        first,
                        new AgendaItemDraft(
                                seen.id(),
                                made.read(coordination, first)
                                        .agenda()
                                        .getFirst()
                                        .version(),
                                seen.kind(),
                                null,
                                40,
                                null,
                                null)));
        refused(
                Conflict.class,
                coordination,
                () -> agenda.change(
                        first, new AgendaItemDraft(seen.id(), seen.version(), seen.kind(), null, 50, null, null)));
        assertThat(made.read(coordination, first).agenda().getFirst().minutes()).isEqualTo(40);
    }

    @Test
    @DisplayName("MEET-4 the order is changed as a whole, and an overrun is known before it happens")
    void order() {
        List<UUID> ids = new ArrayList<>(made.read(coordination, first).agenda().stream()
                .map(AgendaItemDetails::id)
                .toList());
        Collections.reverse(ids);
        as(coordination, () -> agenda.order(first, ids));
        assertThat(made.read(coordination, first).agenda())
                .extracting(AgendaItemDetails::id)
                .containsExactlyElementsOf(ids);
        refused(Conflict.class, coordination, () -> agenda.order(first, ids.subList(1, ids.size())));
        assertThat(made.read(coordination, first).overrun().isPositive()).isFalse();
        as(coordination, () -> agenda.add(first, AgendaItemDraft.of(ItemKind.DECISION, "Budget", 120)));
        assertThat(made.read(coordination, first).overrun().toMinutes()).isEqualTo(40);
    }

    @Test
    @DisplayName(
            "MEET-1 the coordination and the facilitator on duty move a meeting, other members may not, others do not"
                    + " even see it")
    void whoMovesIt() {
        UUID first = made.ordinary(scene.committee(), year);
        MeetingDetails meeting = made.read(coordination, first);
        SignedInPerson bystander = made.bystander(scene.committee(), meeting);
        SignedInPerson facilitator = made.holder(scene.committee(), meeting.facilitatorSeatId());
        SignedInPerson minuteTaker = made.holder(scene.committee(), meeting.minuteTakerSeatId());
        refused(Refusal.class, scene.administrator(), () -> meetings.details(first));
        refused(Refusal.class, scene.administrator(), () -> meetings.mark(first));
        List<SignedInPerson> strangers = List.of(scene.stranger(), scene.funder(), scene.nobody());
        int version = meeting.version();
        for (SignedInPerson stranger : strangers) {
            refused(NotFound.class, stranger, () -> meetings.details(first));
            refused(NotFound.class, stranger, () -> meetings.mark(first));
            refused(
                    NotFound.class,
                    stranger,
                    () -> meetings.ofCommittee(scene.committee().id(), 2027));
            refused(NotFound.class, stranger, () -> meetings.convene(first, version));
            refused(NotFound.class, stranger, () -> conduct.open(first, version));
            refused(NotFound.class, stranger, () -> conduct.moveTo(first, null, null));
            refused(NotFound.class, stranger, () -> conduct.close(closing(first, version)));
            refused(NotFound.class, stranger, () -> made.cancel(first, 0));
            refused(NotFound.class, stranger, () -> meetings.preview(first));
            refused(
                    NotFound.class,
                    stranger,
                    () -> agenda.propose(first, AgendaItemDraft.of(ItemKind.FREE, "Point", 5)));
            refused(NotFound.class, stranger, () -> attendance.addGuest(first, "Une personne", null));
        }
        for (SignedInPerson member : List.of(bystander, minuteTaker)) {
            refused(Forbidden.class, member, () -> meetings.convene(first, version));
            refused(Forbidden.class, member, () -> conduct.open(first, version));
            refused(Forbidden.class, member, () -> conduct.moveTo(first, null, null));
            refused(Forbidden.class, member, () -> conduct.close(closing(first, version)));
            refused(Forbidden.class, member, () -> made.cancel(first, 0));
        }
        refused(Forbidden.class, bystander, () -> attendance.addGuest(first, "Une personne", null));
        made.open(facilitator, first);
        as(minuteTaker, () -> attendance.addGuest(first, "Une personne", "Juriste"));
        MeetingDetails open = made.read(facilitator, first);
        as(facilitator, () -> conduct.close(closing(first, open.version())));
        assertThat(made.read(bystander, first).state()).isEqualTo(MeetingState.CLOSED);
    }

    @Test
    @DisplayName("SEAT-5 both halves of each seat and the coordination are convened by one mail each, with the event")
    void convocation() {
        made.convene(coordination, first);
        assertThat(mails()).isEqualTo(10); // nine holders and the third party; the coordination holds a half
        assertThat(jdbc.sql(
                                "select count(*) from outbox_mail where kind = 'convocation' and calendar_method = 'REQUEST'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
        made.convene(coordination, first);
        assertThat(mails()).isEqualTo(20);
        assertThat(jdbc.sql(
                                "select count(*) from outbox_mail where kind = 'convocation' and subject like 'Mise à jour%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
    }

    @Test
    @DisplayName("MEET-7 the mail says date, place, who takes the minutes, what I am expected to do and the agenda")
    void whatTheMailSays() {
        MeetingDetails meeting = made.read(coordination, first);
        SignedInPerson minuteTaker = made.holder(scene.committee(), meeting.minuteTakerSeatId());
        as(
                coordination,
                () -> agenda.add(
                        first,
                        new AgendaItemDraft(
                                null, 0, ItemKind.TRAINING, "Un <script> commun", 20, minuteTaker.id(), null)));
        made.convene(coordination, first);
        String text = jdbc.sql("select body_text from outbox_mail where kind = 'convocation' and person_id = ?")
                .param(minuteTaker.id())
                .query(String.class)
                .single();
        String html = jdbc.sql("select body_html from outbox_mail where kind = 'convocation' and person_id = ?")
                .param(minuteTaker.id())
                .query(String.class)
                .single();
        assertThat(text)
                .contains("janvier")
                .contains("14\u00a0h\u00a000")
                .contains("Lieu\u00a0: chez")
                .contains("Vous prenez les notes")
                .contains("Un <script> commun")
                .contains("Actions en cours")
                .contains("/reunions/" + first);
        assertThat(html).contains("Un &lt;script&gt; commun").doesNotContain("<script>");
    }

    @Test
    @DisplayName("MEET-6 what was not reached or is postponed comes back at the next meeting with its count")
    void carriedOver() {
        UUID kept = world.as(
                coordination, () -> agenda.add(first, AgendaItemDraft.of(ItemKind.DECISION, "Convention", 20)));
        UUID dropped = world.as(
                coordination, () -> agenda.add(first, AgendaItemDraft.of(ItemKind.FREE, "Journée d’immersion", 20)));
        MeetingDetails open = made.open(coordination, first);
        as(
                coordination,
                () -> conduct.close(new ClosingDraft(
                        first,
                        open.version(),
                        List.of(new ClosingDraft.Fate(dropped, ItemFate.DROPPED, "sans objet")),
                        "On se connaît mieux",
                        null)));
        MeetingDetails closed = made.read(coordination, first);
        assertThat(closed.agenda()).noneMatch(item -> item.fate() == null);
        assertThat(closed.whatItChanged()).isEqualTo("On se connaît mieux");
        UUID second = year.get(1);
        AgendaItemDetails again = carried(second);
        assertThat(again.title()).isEqualTo("Convention");
        assertThat(again.timesCarried()).isEqualTo(1);
        assertThat(again.id()).isNotEqualTo(kept);
        MeetingDetails secondOpen = made.open(coordination, second);
        as(
                coordination,
                () -> conduct.close(new ClosingDraft(
                        second,
                        secondOpen.version(),
                        List.of(new ClosingDraft.Fate(again.id(), ItemFate.POSTPONED, null)),
                        null,
                        null)));
        assertThat(carried(year.get(2)).timesCarried()).isEqualTo(2);
    }

    @Test
    @DisplayName("MEET-6 what was proposed and never placed is proposed again, after a meeting held or cancelled")
    void proposalsComeBack() {
        as(bystander, () -> agenda.propose(first, AgendaItemDraft.of(ItemKind.FREE, "Proposé seulement", 10)));
        MeetingDetails open = made.open(coordination, first);
        as(coordination, () -> conduct.close(closing(first, open.version())));
        UUID second = year.get(1);
        assertThat(made.read(coordination, second).proposals())
                .extracting(AgendaItemDetails::title, AgendaItemDetails::timesCarried)
                .containsExactly(tuple("Proposé seulement", 1));

        int version = made.read(coordination, second).session().version();
        as(coordination, () -> made.cancel(second, version));
        MeetingDetails third = made.read(coordination, year.get(2));
        assertThat(third.proposals())
                .extracting(AgendaItemDetails::title, AgendaItemDetails::timesCarried)
                .containsExactly(tuple("Proposé seulement", 2));
        assertThat(third.agenda()).noneMatch(item -> "Proposé seulement".equals(item.title()));
    }

    @Test
    @DisplayName(
            "MEET-6 what a cancelled meeting held goes to the next one, and after the last waits for the next year")
    void nothingDisappears() {
        as(coordination, () -> agenda.add(first, AgendaItemDraft.of(ItemKind.FREE, "À ne pas perdre", 10)));
        for (UUID meeting : year) {
            int version = made.read(coordination, meeting).session().version();
            as(coordination, () -> made.cancel(meeting, version));
            int place = year.indexOf(meeting) + 1;
            if (place < year.size()) {
                assertThat(carried(year.get(place)))
                        .returns("À ne pas perdre", AgendaItemDetails::title)
                        .returns(place, AgendaItemDetails::timesCarried);
            }
        }
        UUID next = made.year(scene.committee(), 2028).getFirst();
        assertThat(carried(next))
                .returns("À ne pas perdre", AgendaItemDetails::title)
                .returns(year.size(), AgendaItemDetails::timesCarried);
    }

    @Test
    @DisplayName("an item that is put back stands again where it stood")
    void putBack() {
        List<AgendaItemDetails> before = made.read(coordination, first).agenda();
        AgendaItemDetails second = before.get(1);
        as(coordination, () -> agenda.remove(first, second.id(), second.version()));
        assertThat(made.read(coordination, first).agenda()).hasSize(before.size() - 1);
        as(coordination, () -> agenda.restore(first, second.id(), 1));
        assertThat(made.read(coordination, first).agenda())
                .extracting(AgendaItemDetails::id)
                .containsExactlyElementsOf(
                        before.stream().map(AgendaItemDetails::id).toList());
    }

    @Test
    @DisplayName("MEET-1 CAL-5 once a session is open its date no longer moves, though its day is still to come")
    void datesOfOpenedMeetingsStay() {
        SessionDetails session = made.open(coordination, first).session();
        SessionMove later = new SessionMove(
                session.id(),
                session.version(),
                session.on().plusDays(1),
                session.startsAt().toLocalTime(),
                "La salle est fermée.");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> world.run(coordination, () -> years.move(later)))
                .returns("refusal.meeting.already-opened", Refusal::key);
    }

    @Test
    @DisplayName("two people close one meeting at once: the second is told")
    void closedTwice() {
        MeetingDetails open = made.open(coordination, first);
        as(coordination, () -> conduct.close(closing(first, open.version())));
        assertThatThrownBy(() -> as(coordination, () -> conduct.close(closing(first, open.version()))))
                .isInstanceOf(Conflict.class);
    }

    private AgendaItemDetails carried(UUID meeting) {
        return made.read(coordination, meeting).agenda().stream()
                .filter(item -> item.timesCarried() > 0)
                .reduce((one, other) -> {
                    throw new AssertionError("carried twice");
                })
                .orElseThrow();
    }

    private int mails() {
        return jdbc.sql("select count(*) from outbox_mail where kind = 'convocation'")
                .query(Integer.class)
                .single();
    }

    private static ClosingDraft closing(UUID meeting, int version) {
        return new ClosingDraft(meeting, version, List.of(), null, null);
    }

    private void as(SignedInPerson person, Runnable act) {
        world.run(person, act);
        world.written();
    }

    private void refused(Class<? extends Refusal> kind, SignedInPerson person, Runnable act) {
        assertThatThrownBy(() -> world.run(person, act)).isInstanceOf(kind);
    }
}
