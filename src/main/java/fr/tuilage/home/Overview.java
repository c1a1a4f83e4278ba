package fr.tuilage.home;

import fr.tuilage.calendar.NamedDays;
import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.committee.CommitteeDetails;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.register.ActionLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A committee at one glance.
 *
 * @param today the day it is where the committee is
 * @param year the year of the ribbon: that of the next meeting, or the present one
 * @param seats with who holds them today
 * @param sessions the published meetings of the year, by date
 * @param schoolHolidays of the committee's zone in that year, as far as they are known
 * @param actions what is still to do, by due date
 * @param coordinates whether the reader coordinates the committee
 */
public record Overview(
        CommitteeDetails committee,
        LocalDate today,
        int year,
        List<SeatDetails> seats,
        List<SessionDetails> sessions,
        List<NamedDays> schoolHolidays,
        Optional<NextMeeting> next,
        List<ActionLine> actions,
        boolean coordinates) {

    /** How many seats count (SEAT-4): a third party who facilitates is not among them. */
    public long organisations() {
        return seats.stream().filter(SeatDetails::counts).count();
    }

    /** How many people hold a half or stand in for one. */
    public long people() {
        return seats.stream()
                .flatMap(seat -> seat.holders().stream())
                .map(holder -> holder.person().id())
                .distinct()
                .count();
    }

    /** How many halves nobody holds (SEAT-3). */
    public long vacantHalves() {
        return seats.stream()
                .filter(SeatDetails::counts)
                .flatMap(seat -> seat.halves().stream())
                .filter(half -> half.vacant())
                .count();
    }
}
