package fr.tuilage.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.Conflict;
import fr.tuilage.base.Ids;
import fr.tuilage.base.Refusal;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.committee.SeatRoll;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingTests {

    private static final ZonedDateTime STARTS = ZonedDateTime.of(2027, 1, 14, 14, 0, 0, 0, ZoneId.of("Europe/Paris"));
    private static final Instant BEFORE = STARTS.minusDays(20).toInstant();
    private static final Instant AFTER = STARTS.plusDays(3).toInstant();
    private static final SeatRoll NOBODY = new SeatRoll(Set.of(), Set.of());

    @ParameterizedTest
    @DisplayName("MEET-1 every transition is allowed from its states only")
    @CsvSource({
        "PLANNED, true, false, false, true",
        "CONVENED, true, true, false, true",
        "IN_SESSION, false, false, true, false",
        "CLOSED, false, false, false, false",
        "CANCELLED, false, false, false, false"
    })
    void transitions(MeetingState from, boolean convene, boolean open, boolean close, boolean cancel) {
        allowed(convene, () -> in(from).convene(1, STARTS, BEFORE));
        allowed(open, () -> in(from).open(STARTS, BEFORE));
        allowed(close, () -> in(from).close(closing(), NOBODY, null, BEFORE));
        allowed(cancel, () -> in(from).cancel());
    }

    @Test
    @DisplayName(
            "MEET-1 a meeting held without any computer can be entered afterwards, a coming one needs a convocation")
    void enteredAfterwards() {
        Meeting held = in(MeetingState.PLANNED);
        held.open(STARTS, AFTER);
        assertThat(held.state()).isEqualTo(MeetingState.IN_SESSION);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> in(MeetingState.PLANNED).open(STARTS, BEFORE))
                .returns("refusal.meeting.not-convened", Refusal::key);
    }

    @Test
    @DisplayName("MEET-1 nobody is convened to an empty agenda or to a past date")
    void convening() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> in(MeetingState.PLANNED).convene(0, STARTS, BEFORE))
                .returns("refusal.meeting.empty-agenda", Refusal::key);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> in(MeetingState.PLANNED).convene(4, STARTS, AFTER))
                .returns("refusal.meeting.date-past", Refusal::key);
    }

    @Test
    @DisplayName("two people who go on at once do not skip an item")
    void movingOnTwice() {
        Meeting meeting = in(MeetingState.IN_SESSION);
        UUID first = Ids.next();
        meeting.moveTo(null, first, BEFORE);
        assertThat(meeting.moveTo(first, Ids.next(), BEFORE.plusSeconds(90))).isEqualTo(90);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> meeting.moveTo(first, Ids.next(), BEFORE));
    }

    @ParameterizedTest
    @DisplayName("an item is planned for a minute at least and eight hours at most")
    @CsvSource({"-5", "0", "481"})
    void lengths(int minutes) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> AgendaItemDraft.of(ItemKind.FREE, "Stages de réparation", minutes))
                .returns("refusal.meeting.item-length", Refusal::key);
    }

    @Test
    @DisplayName("a title of 10,000 characters is refused, and one is needed")
    void titles() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> AgendaItemDraft.of(ItemKind.FREE, "a".repeat(10_000), 10))
                .returns("refusal.too-long", Refusal::key);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new AgendaItem(
                        Ids.next(), AgendaItemDraft.of(ItemKind.FREE, "  ", 10), ItemState.PROPOSED, Ids.next()))
                .returns("refusal.missing", Refusal::key);
    }

    @Test
    @DisplayName("MEET-6 an item is dropped only with a word")
    void droppedWithAWord() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new ClosingDraft.Fate(Ids.next(), ItemFate.DROPPED, " "))
                .returns("refusal.meeting.dropped-without-a-word", Refusal::key);
    }

    private static void allowed(boolean expected, Runnable transition) {
        if (expected) {
            transition.run();
        } else {
            assertThatThrownBy(transition::run).isInstanceOf(RuleViolation.class);
        }
    }

    private static Meeting in(MeetingState state) {
        Meeting meeting = new Meeting(Ids.next(), Ids.next());
        switch (state) {
            case PLANNED -> {}
            case CONVENED -> meeting.convene(1, STARTS, BEFORE);
            case IN_SESSION -> meeting.open(STARTS, AFTER);
            case CLOSED -> {
                meeting.open(STARTS, AFTER);
                meeting.close(closing(), NOBODY, null, AFTER);
            }
            case CANCELLED -> meeting.cancel();
        }
        return meeting;
    }

    private static ClosingDraft closing() {
        return new ClosingDraft(Ids.next(), 0, List.of(), null, null);
    }
}
