package fr.tuilage.committee;

import java.util.UUID;

/**
 * What somebody has taken on not long ago, and may still have to find their way in.
 *
 * @param coordination whether it is the coordination, otherwise a half of a seat
 */
public record NewPart(UUID committeeId, String committeeName, boolean coordination) {}
