package fr.tuilage.minutes;

import java.time.LocalDate;
import java.util.UUID;

/** Minutes of a meeting that is over, not adopted yet. */
public record WaitingMinutes(UUID meetingId, LocalDate on) {}
