package fr.tuilage.calendar;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Tells which sessions have begun, also before their day: implemented by the module that holds them. */
public interface HeldSessions {

    /** Those of these sessions that are held now or are over: who serves there stays (ROTA-4). */
    Set<UUID> among(Collection<UUID> sessionIds);
}
