package fr.tuilage.home;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is expected of the reader, done from where it is shown.
 *
 * @param subjectId what it is about: a meeting, an action, a seat
 * @param version of an action that is settled in place; 0 otherwise
 * @param subject its words, when it has any: the text of an action, the name of a seat, a year
 * @param date until when, or since when for a vacant half
 */
public record Expected(
        Kind kind,
        UUID committeeId,
        String committeeName,
        UUID subjectId,
        int version,
        @Nullable String subject,
        LocalDate date) {

    /** What is expected, the most pressing first. */
    public enum Kind {
        /** The meeting is over and it is our turn to write. */
        WRITE_MINUTES(10),
        /** Another seat asks whether ours can take its turn. */
        ANSWER_TURN(1),
        /** The deadline of the consultation has passed: its dates can be decided. */
        DECIDE_YEAR(10),
        /** The committee asks which dates of the year are possible. */
        ANSWER_DATES(2),
        /** The action is late or due before the next meeting. */
        FINISH_ACTION(2),
        /** The meeting is near and nobody has been convened. */
        CONVENE_MEETING(10),
        /** The year is drawn up but members do not see it. */
        PUBLISH_YEAR(5),
        /** No date stands. */
        DRAW_UP_YEAR(10),
        /** Half a seat is vacant. */
        FILL_HALF(3),
        /** The agenda still takes proposals. */
        PROPOSE_ITEM(2);

        private final int minutes;

        Kind(int minutes) {
            this.minutes = minutes;
        }

        /** About how long it takes. */
        public int minutes() {
            return minutes;
        }
    }
}
