package fr.tuilage.handover;

import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.rota.DutyKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date to come, and what falls to the reader's seats there.
 *
 * @param host the name of the seat that receives, where the place rotates
 */
public record DatedTurns(SessionDetails session, @Nullable String host, Set<DutyKind> ours) {}
