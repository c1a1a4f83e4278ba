package fr.tuilage.calendar;

import java.util.UUID;

/** A session of a committee of which the person is told nothing else. */
public record InvitedSession(UUID sessionId, UUID committeeId, String committeeName) {}
