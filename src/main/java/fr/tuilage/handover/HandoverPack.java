package fr.tuilage.handover;

import fr.tuilage.committee.CoordinationLine;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.minutes.AdoptedMinutesLine;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a newcomer reads in three minutes (SEAT-6).
 *
 * @param purpose what the committee is for, once it has settled it
 * @param coordination who coordinates today
 * @param places the halves of seats that the reader holds, none for whoever only coordinates or facilitates
 * @param actions what the reader or their seats still have to do, by due date
 * @param dates the dates to come, soonest first
 * @param minutes the last ones adopted, newest first
 * @param partners all seats with who holds them
 * @param coordinates whether there is a pack of the coordination for the reader, too
 */
public record HandoverPack(
        UUID committeeId,
        String committeeName,
        ZoneId timeZone,
        LocalDate today,
        @Nullable String purpose,
        List<CoordinationLine> coordination,
        List<HeldPlace> places,
        List<OpenAction> actions,
        List<DatedTurns> dates,
        List<AdoptedMinutesLine> minutes,
        List<SeatDetails> partners,
        boolean coordinates) {}
