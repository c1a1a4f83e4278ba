package fr.tuilage.register;

import fr.tuilage.base.NotFound;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says whether the person who acts may write what a meeting led to: implemented by the module that owns the minutes. */
public interface OutcomeGuard {

    /**
     * Refuses who may not write, and locks what is written.
     *
     * @throws NotFound when that is no meeting of the committee, or no item of its agenda
     * @throws fr.tuilage.base.Forbidden when it is not the person's turn to write
     * @throws fr.tuilage.base.RuleViolation when the minutes are adopted, or somebody else holds the pen
     */
    void requireWritable(UUID committeeId, UUID meetingId, @Nullable UUID agendaItemId);

    /** Those of the items whose outcomes nobody finds: situations (SIT-12). */
    Set<UUID> hidden(Collection<UUID> agendaItemIds);
}
