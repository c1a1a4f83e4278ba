package fr.tuilage.minutes;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The open field of a page that sends a save: words that come back after an answer was lost are known by it as one's own.
 *
 * @param id drawn by the page; no other field has it
 * @param continues the fields of earlier pages whose unsaved words this one brought back
 * @param turn counts the saves of this field, so that one which was delayed on its way never replaces a later one
 */
public record WritingField(UUID id, List<Earlier> continues, int turn) {

    /** How many earlier fields a save may name. */
    public static final int EARLIER_FIELDS = 8;

    /**
     * A field of an earlier page.
     *
     * @param turn its last save that the words which were brought back had seen
     */
    public record Earlier(UUID id, int turn) {

        public Earlier {
            Objects.requireNonNull(id, "the earlier field has no id");
        }
    }

    /** @throws IllegalArgumentException when it names more earlier fields than a page ever does */
    public WritingField(UUID id, @Nullable List<Earlier> continues, int turn) {
        this.id = Objects.requireNonNull(id, "the field has no id");
        this.continues = continues == null ? List.of() : List.copyOf(continues);
        this.turn = turn;
        if (this.continues.size() > EARLIER_FIELDS) {
            throw new IllegalArgumentException("too many earlier fields: " + this.continues.size());
        }
    }

    /** Whether what a field stored at that turn was seen by whoever types here: this very field, or one that it continues. */
    boolean follows(UUID stored, int storedTurn) {
        return id.equals(stored)
                ? turn > storedTurn
                : continues.stream().anyMatch(earlier -> earlier.id().equals(stored) && earlier.turn() >= storedTurn);
    }
}
