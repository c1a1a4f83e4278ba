package fr.tuilage.committee;

import java.time.ZoneId;
import java.util.UUID;

/** A seat by its short name, with the time zone in which its committee's days begin. */
public record SeatLabel(UUID id, UUID committeeId, String name, ZoneId timeZone) {}
