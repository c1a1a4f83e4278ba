package fr.tuilage.handover;

import fr.tuilage.committee.CoordinationLine;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.meeting.WaitingProposal;
import fr.tuilage.minutes.WaitingMinutes;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What whoever takes over the coordination finds open (COM-3).
 *
 * @param history everyone who ever coordinates, by start date
 * @param words what others who coordinated wrote, the newest first
 * @param mine what the reader has written for whoever comes next
 * @param wordsOfSeats words left for halves of seats, which the coordination reads too
 * @param seatNames names of the seats of these words
 * @param draftYear the year that is drawn up and not published, or null
 * @param proposals items that nobody has placed yet
 * @param minutes of meetings that are over, not adopted yet
 * @param lateActions how many actions are open after their due date
 * @param vacant seats of which a half is vacant
 */
public record CoordinationPack(
        UUID committeeId,
        String committeeName,
        ZoneId timeZone,
        LocalDate today,
        List<CoordinationLine> history,
        List<WordLine> words,
        @Nullable WordLine mine,
        List<WordLine> wordsOfSeats,
        Map<UUID, String> seatNames,
        @Nullable Integer draftYear,
        List<WaitingProposal> proposals,
        List<WaitingMinutes> minutes,
        long lateActions,
        List<SeatDetails> vacant) {}
