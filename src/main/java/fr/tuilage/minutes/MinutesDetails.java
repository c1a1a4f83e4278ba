package fr.tuilage.minutes;

import fr.tuilage.identity.PersonLine;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.register.ActionLine;
import fr.tuilage.register.DecisionLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as they are read (MIN-2).
 *
 * @param id that of the meeting
 * @param penHolder the person to whom the pen was passed, or null while it is with the seat on duty
 * @param hash SHA-256 of what was adopted, in hexadecimal, or null for a draft
 * @param writable whether the reader may write in them now
 * @param adoptable whether the reader may adopt them now
 * @param penTakable whether the reader may take the pen or pass it on now
 * @param mark changes whenever something is written
 */
public record MinutesDetails(
        UUID id,
        int version,
        UUID committeeId,
        MinutesState state,
        @Nullable PersonLine penHolder,
        List<PassageDetails> passages,
        List<DecisionLine> decisions,
        List<ActionLine> actions,
        @Nullable Instant adoptedAt,
        @Nullable PersonLine adoptedBy,
        @Nullable String hash,
        boolean writable,
        boolean adoptable,
        boolean penTakable,
        String mark) {

    public Optional<PassageDetails> passage(UUID itemId, PassageKind kind) {
        return passages.stream()
                .filter(passage -> passage.agendaItemId().equals(itemId) && passage.kind() == kind)
                .findFirst();
    }

    /** Whether what is read is what was adopted, by its hash; always so for a draft (MIN-1). */
    public boolean intact(MeetingDetails meeting) {
        return hash == null || hash.equals(MinutesHash.of(meeting, this));
    }

    public List<DecisionLine> decisionsOf(UUID itemId) {
        return decisions.stream()
                .filter(decision -> itemId.equals(decision.agendaItemId()))
                .toList();
    }

    public List<ActionLine> actionsOf(UUID itemId) {
        return actions.stream()
                .filter(action -> itemId.equals(action.agendaItemId()))
                .toList();
    }
}
