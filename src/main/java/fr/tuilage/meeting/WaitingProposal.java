package fr.tuilage.meeting;

import java.time.LocalDate;
import java.util.UUID;

/** An item that somebody proposed for a meeting to come, and nobody has placed yet (MEET-2). */
public record WaitingProposal(UUID meetingId, LocalDate on, String title) {}
