package fr.tuilage.minutes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The open field of a page that sends a save: words that come back after an answer was lost are known by it as one's own.
 *
 * @param id drawn by the page; no other field has it
 * @param continues the fields of earlier pages whose unsaved words this one brought back
 * @param turn counts the saves of this field, so that one which was delayed on its way never replaces a later one
 */
public record WritingField(UUID id, List<UUID> continues, int turn) {

    public WritingField(UUID id, @Nullable List<UUID> continues, int turn) {
        this.id = id;
        this.continues = continues == null ? List.of() : List.copyOf(continues);
        this.turn = turn;
    }
}
