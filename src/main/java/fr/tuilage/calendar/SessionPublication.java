package fr.tuilage.calendar;

import java.util.List;
import java.util.UUID;

/**
 * Told of sessions that become real or change, in the same transaction: implemented by the modules that build on a
 * session.
 */
public interface SessionPublication {

    /** The year is published: these sessions now stand. */
    void published(UUID committeeId, List<SessionDetails> sessions);

    /** A published session has another date, time or place. */
    void moved(SessionDetails session);

    /** A published session will not be held. */
    void cancelled(SessionDetails session);
}
