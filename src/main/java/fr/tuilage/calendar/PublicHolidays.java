package fr.tuilage.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import fr.tuilage.committee.PublicHolidayRegion;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Public holidays by region (CAL-2). Those of all France, Alsace and Moselle come from jollyday; it knows nothing of the
 * overseas territories, whose own days stand here. Where law and custom differ a day is kept free: a committee would
 * rather miss one day than meet in front of closed doors.
 *
 * <ul>
 *   <li>Abolition of slavery: article L3422-2 of the labour code and decree 83-1003 of 23 November 1983. For
 *       Saint-Martin the code still carries a clerical error; the 28th of May is what the territory has celebrated since
 *       2019.
 *   <li>Good Friday in Alsace and Moselle: ordinance of 16 August 1892, only in municipalities with a Protestant church or
 *       a shared one. The product does not know of churches and keeps the day free everywhere there.
 *   <li>French Polynesia: arrival of the Gospel, Good Friday, and since 2025 the 20th of November in place of the 29th of
 *       June. New Caledonia: the 24th of September. Wallis and Futuna: the 28th of April and the 29th of July.
 *   <li>Saint-Pierre-et-Miquelon has no day of its own.
 *   <li>Days that collective agreements or custom add are not here: in Mayotte the Muslim feasts, which follow the moon;
 *       in Guadeloupe, Guyane and Martinique Carnival, Mi-Carême, Good Friday.
 * </ul>
 */
final class PublicHolidays {

    private static final String MOSELLE = "57";
    private static final String GOOD_FRIDAY = "good-friday";

    /** A day of the year in one territory; those that replaced another one only count from then on. */
    private record OwnDay(MonthDay on, String name, int from, int until) {

        static OwnDay every(Month month, int day, String name) {
            return new OwnDay(MonthDay.of(month, day), name, Year.MIN_VALUE, Year.MAX_VALUE);
        }
    }

    private static final Map<PublicHolidayRegion, List<OwnDay>> OWN_DAYS = Map.of(
            PublicHolidayRegion.MAYOTTE, List.of(OwnDay.every(Month.APRIL, 27, "abolition")),
            PublicHolidayRegion.MARTINIQUE, List.of(OwnDay.every(Month.MAY, 22, "abolition")),
            PublicHolidayRegion.GUADELOUPE, List.of(OwnDay.every(Month.MAY, 27, "abolition")),
            PublicHolidayRegion.SAINT_MARTIN, List.of(OwnDay.every(Month.MAY, 28, "abolition")),
            PublicHolidayRegion.GUYANE, List.of(OwnDay.every(Month.JUNE, 10, "abolition")),
            PublicHolidayRegion.SAINT_BARTHELEMY, List.of(OwnDay.every(Month.OCTOBER, 9, "abolition")),
            PublicHolidayRegion.REUNION, List.of(OwnDay.every(Month.DECEMBER, 20, "abolition")),
            PublicHolidayRegion.NOUVELLE_CALEDONIE, List.of(OwnDay.every(Month.SEPTEMBER, 24, "citizenship-day")),
            PublicHolidayRegion.POLYNESIE_FRANCAISE,
                    List.of(
                            OwnDay.every(Month.MARCH, 5, "gospel-day"),
                            new OwnDay(MonthDay.of(6, 29), "autonomy-day", Year.MIN_VALUE, 2024),
                            new OwnDay(MonthDay.of(11, 20), "matarii", 2025, Year.MAX_VALUE)),
            PublicHolidayRegion.WALLIS_ET_FUTUNA,
                    List.of(
                            OwnDay.every(Month.APRIL, 28, "saint-pierre-chanel"),
                            OwnDay.every(Month.JULY, 29, "territory-day")));

    private PublicHolidays() {}

    /** Key of the name of each public holiday within the days, in order. */
    static Map<LocalDate, String> of(PublicHolidayRegion region, DateRange days) {
        TreeMap<LocalDate, String> found = new TreeMap<>();
        for (int year = days.first().getYear(); year <= days.last().getYear(); year++) {
            addNational(found, region, year);
            for (OwnDay day : OWN_DAYS.getOrDefault(region, List.of())) {
                if (year >= day.from() && year <= day.until()) {
                    found.put(day.on().atYear(year), day.name());
                }
            }
        }
        found.keySet().removeIf(day -> !days.contains(day));
        return found;
    }

    private static void addNational(Map<LocalDate, String> found, PublicHolidayRegion region, int year) {
        boolean eastern = region == PublicHolidayRegion.ALSACE_MOSELLE;
        for (Holiday holiday : france(year, eastern)) {
            found.put(holiday.getDate(), name(holiday));
        }
        if (region == PublicHolidayRegion.POLYNESIE_FRANCAISE) {
            france(year, true).stream()
                    .filter(holiday -> name(holiday).equals(GOOD_FRIDAY))
                    .forEach(holiday -> found.put(holiday.getDate(), GOOD_FRIDAY));
        }
    }

    private static Set<Holiday> france(int year, boolean eastern) {
        HolidayManager france = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));
        return eastern ? france.getHolidays(Year.of(year), MOSELLE) : france.getHolidays(Year.of(year));
    }

    private static String name(Holiday holiday) {
        String key = holiday.getPropertiesKey();
        return key.substring(key.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
