package fr.tuilage.meeting;

import java.time.LocalDate;
import java.util.UUID;

/** Whose meeting it is, and on which day. */
record MeetingDay(UUID committeeId, LocalDate on) {}
