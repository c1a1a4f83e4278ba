package fr.tuilage.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.Refusal;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.Meetings;
import fr.tuilage.support.World;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class TurnSwapServiceTests {

    @Autowired
    private World world;

    @Autowired
    private Meetings made;

    @Autowired
    private TurnSwapService swaps;

    @Autowired
    private TurnLedgerService ledgers;

    @Autowired
    private JdbcClient jdbc;

    private Story story;

    /** A published year, and its second meeting with the seats that serve there and those that do not. */
    private record Story(World.Scene scene, List<UUID> year, MeetingDetails meeting) {

        World.Seat minuteTaker() {
            return seat(Objects.requireNonNull(meeting.minuteTakerSeatId()));
        }

        World.Seat host() {
            return seat(Objects.requireNonNull(meeting.session().hostSeatId()));
        }

        World.Seat seat(UUID id) {
            return scene.committee().seats().stream()
                    .filter(seat -> seat.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        /** Seats that do nothing at the meeting. */
        List<World.Seat> free() {
            Set<UUID> busy =
                    Set.of(minuteTaker().id(), host().id(), Objects.requireNonNull(meeting.facilitatorSeatId()));
            return scene.committee().seats().stream()
                    .filter(seat -> !busy.contains(seat.id()))
                    .toList();
        }
    }

    private Story told() {
        World.Scene scene = world.scene();
        List<UUID> year = made.year(scene.committee());
        return year.stream()
                .map(meeting -> new Story(scene, year, made.read(scene.coordination(), meeting)))
                .filter(read -> !read.minuteTaker().manager().equals(scene.coordination()))
                .findFirst()
                .orElseThrow();
    }

    @BeforeEach
    void year() {
        story = told();
    }

    private UUID offer(Story of, SignedInPerson person, UUID... seats) {
        UUID offer = world.as(
                person, () -> swaps.offer(new TurnOfferDraft(of.meeting().id(), DutyKind.MINUTE_TAKER, Set.of(seats))));
        world.written();
        return offer;
    }

    private UUID offer(UUID... seats) {
        return offer(story, story.minuteTaker().manager(), seats);
    }

    private void accept(UUID offer, World.Seat seat) {
        world.run(seat.manager(), () -> swaps.accept(offer, seat.id()));
        world.written();
    }

    private Set<String> told(String kind) {
        return jdbc.sql("select address from outbox_mail where kind = ?")
                .param(kind)
                .query(String.class)
                .set();
    }

    private static Set<String> addresses(World.Seat... seats) {
        return List.of(seats).stream()
                .flatMap(World.Seat::holders)
                .map(SignedInPerson::email)
                .collect(Collectors.toSet());
    }

    private static String key(Throwable refusal) {
        return ((Refusal) refusal).key();
    }

    @Test
    @DisplayName(
            "ROTA-5 one seat offers, another accepts: the ledger, the meeting and the mails follow, both pairs are told")
    void swapped() {
        World.Seat taker = story.free().getFirst();
        UUID offer = offer(story.free().get(0).id(), story.free().get(1).id());
        assertThat(told("turn-offered"))
                .isEqualTo(addresses(story.free().get(0), story.free().get(1)));
        accept(offer, taker);
        MeetingDetails now =
                made.read(story.scene().coordination(), story.meeting().id());
        assertThat(now.minuteTakerSeatId()).isEqualTo(taker.id());
        assertThat(told("turn-taken")).isEqualTo(addresses(story.minuteTaker(), taker));
        TurnLedger ledger = world.as(
                taker.manager(), () -> ledgers.ledger(story.scene().committee().id()));
        TurnLedger.Turn turn = ledger.days().stream()
                .filter(day -> day.occasionId().equals(story.meeting().id()))
                .flatMap(day -> day.turns().stream())
                .filter(each -> each.kind() == DutyKind.MINUTE_TAKER)
                .findFirst()
                .orElseThrow();
        assertThat(turn.seatId()).isEqualTo(taker.id());
        assertThat(turn.change()).isEqualTo(TurnChange.SWAPPED);
        assertThat(turn.insteadOf()).isEqualTo(story.minuteTaker().name());
        assertThat(ledger.offers()).isEmpty();
    }

    @Test
    @DisplayName(
            "ROTA-5 ROTA-4 a turn goes neither to the seat that has it, nor to one that does something else there, nor to"
                    + " one that takes no turns")
    void toWhom() {
        assertThatThrownBy(() -> offer(story.minuteTaker().id()))
                .isInstanceOf(RuleViolation.class)
                .satisfies(refusal -> assertThat(key(refusal)).isEqualTo("refusal.rota.same-seat"));
        assertThatThrownBy(() -> offer(story.host().id()))
                .isInstanceOf(RuleViolation.class)
                .satisfies(refusal -> assertThat(key(refusal)).isEqualTo("refusal.rota.two-duties"));
        assertThatThrownBy(() -> offer(story.scene().other().seats().getFirst().id()))
                .isInstanceOf(RuleViolation.class)
                .satisfies(refusal -> assertThat(key(refusal)).isEqualTo("refusal.rota.not-in-turn"));
        assertThatThrownBy(() -> offer()).isInstanceOf(RuleViolation.class);
    }

    @Test
    @DisplayName("ROTA-5 a turn of a meeting that was opened is not offered, and what was offered is taken no more")
    void opened() {
        World.Seat taker = story.free().getFirst();
        UUID offer = offer(taker.id());
        made.open(story.scene().coordination(), story.meeting().id());
        assertThatThrownBy(() -> accept(offer, taker))
                .isInstanceOf(Conflict.class)
                .satisfies(refusal -> assertThat(key(refusal)).isEqualTo("refusal.rota.offer.LAPSED"));
        assertThatThrownBy(() -> offer(taker.id()))
                .isInstanceOf(RuleViolation.class)
                .satisfies(refusal -> assertThat(key(refusal)).isEqualTo("refusal.rota.opened"));
        assertThat(made.read(taker.manager(), story.meeting().id()).minuteTakerSeatId())
                .isEqualTo(story.minuteTaker().id());
    }

    @Test
    @DisplayName("ROTA-5 who declines is asked no more; when all have, the seat on duty is told and keeps the turn")
    void declined() {
        World.Seat one = story.free().get(0);
        World.Seat other = story.free().get(1);
        UUID offer = offer(one.id(), other.id());
        world.run(one.manager(), () -> swaps.decline(offer, one.id()));
        world.written();
        assertThat(told("turn-declined")).isEmpty();
        assertThat(world.as(one.manager(), () -> swaps.asked(Set.of(one.id()), World.TODAY)))
                .isEmpty();
        assertThat(world.as(other.manager(), () -> swaps.asked(Set.of(other.id()), World.TODAY)))
                .extracting(AskedTurn::seatName)
                .containsExactly(story.minuteTaker().name());
        world.run(story.scene().coordination(), () -> swaps.decline(offer, other.id()));
        world.written();
        assertThat(told("turn-declined")).isEqualTo(addresses(story.minuteTaker()));
        assertThatThrownBy(() -> accept(offer, one)).isInstanceOf(Conflict.class);
    }

    @Test
    @DisplayName(
            "ROTA-5 the seat on duty takes its word back, and can offer again; a second offer beside the first is refused")
    void withdrawn() {
        World.Seat taker = story.free().getFirst();
        UUID offer = offer(taker.id());
        assertThatThrownBy(() -> offer(taker.id())).isInstanceOf(Conflict.class);
        world.written();
        world.run(story.minuteTaker().manager(), () -> swaps.withdraw(offer));
        world.written();
        assertThatThrownBy(() -> accept(offer, taker))
                .isInstanceOf(Conflict.class)
                .satisfies(refusal -> assertThat(key(refusal)).isEqualTo("refusal.rota.offer.WITHDRAWN"));
        world.written();
        accept(offer(taker.id()), taker);
        assertThat(made.read(taker.manager(), story.meeting().id()).minuteTakerSeatId())
                .isEqualTo(taker.id());
    }

    @Test
    @DisplayName(
            "ROTA-5 ID-5 either half speaks for its seat, the coordination for everybody and the mail says so, nobody else")
    void whoSpeaks() {
        World.Seat taker = story.free().getFirst();
        assertThatThrownBy(() -> offer(story, taker.manager(), taker.id())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> offer(story, story.scene().stranger(), taker.id()))
                .isInstanceOf(NotFound.class);
        UUID offer = offer(taker.id());
        assertThatThrownBy(() -> world.run(story.minuteTaker().manager(), () -> swaps.accept(offer, taker.id())))
                .isInstanceOf(Forbidden.class);
        world.written();
        world.run(story.scene().coordination(), () -> swaps.accept(offer, taker.id()));
        world.written();
        assertThat(jdbc.sql("select body_text from outbox_mail where kind = 'turn-taken'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).contains("Noté par"));
    }

    @Test
    @DisplayName("ROTA-5 a meeting that is hosted elsewhere is told to everybody")
    void anotherHost() {
        World.Seat taker = story.free().getFirst();
        UUID offer = world.as(
                story.scene().coordination(),
                () -> swaps.offer(new TurnOfferDraft(story.meeting().id(), DutyKind.HOST, Set.of(taker.id()))));
        world.written();
        accept(offer, taker);
        assertThat(told("turn-taken"))
                .containsAll(addresses(story.scene().committee().seats().toArray(World.Seat[]::new)));
    }
}
