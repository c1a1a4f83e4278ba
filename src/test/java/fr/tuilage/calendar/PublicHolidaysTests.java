package fr.tuilage.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.committee.PublicHolidayRegion;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PublicHolidaysTests {

    private static final DateRange YEAR = PlanPeriod.CALENDAR_YEAR.of(2027);

    @Test
    @DisplayName("CAL-2 the eleven public holidays of metropolitan France in 2027")
    void metropole() {
        assertThat(PublicHolidays.of(PublicHolidayRegion.METROPOLE, YEAR))
                .containsOnlyKeys(
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 3, 29),
                        LocalDate.of(2027, 5, 1),
                        LocalDate.of(2027, 5, 6),
                        LocalDate.of(2027, 5, 8),
                        LocalDate.of(2027, 5, 17),
                        LocalDate.of(2027, 7, 14),
                        LocalDate.of(2027, 8, 15),
                        LocalDate.of(2027, 11, 1),
                        LocalDate.of(2027, 11, 11),
                        LocalDate.of(2027, 12, 25))
                .containsEntry(LocalDate.of(2027, 5, 6), "ascension-day");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @DisplayName("CAL-2 public holidays of Alsace and Moselle and of each overseas territory")
    @CsvSource({
        "ALSACE_MOSELLE, 2027-03-26, good-friday",
        "ALSACE_MOSELLE, 2027-12-26, second-christmas-day",
        "MAYOTTE, 2027-04-27, abolition",
        "MARTINIQUE, 2027-05-22, abolition",
        "GUADELOUPE, 2027-05-27, abolition",
        "SAINT_MARTIN, 2027-05-28, abolition",
        "GUYANE, 2027-06-10, abolition",
        "SAINT_BARTHELEMY, 2027-10-09, abolition",
        "REUNION, 2027-12-20, abolition",
        "NOUVELLE_CALEDONIE, 2027-09-24, citizenship-day",
        "POLYNESIE_FRANCAISE, 2027-03-26, good-friday",
        "POLYNESIE_FRANCAISE, 2027-11-20, matarii",
        "WALLIS_ET_FUTUNA, 2027-07-29, territory-day"
    })
    void ownDays(PublicHolidayRegion region, LocalDate day, String name) {
        assertThat(PublicHolidays.of(region, YEAR)).containsEntry(day, name);
        assertThat(PublicHolidays.of(PublicHolidayRegion.METROPOLE, YEAR)).doesNotContainKey(day);
    }

    @ParameterizedTest
    @DisplayName("CAL-2 what all of France celebrates is celebrated in every region")
    @EnumSource(PublicHolidayRegion.class)
    void nationalEverywhere(PublicHolidayRegion region) {
        assertThat(PublicHolidays.of(region, YEAR).keySet())
                .containsAll(
                        PublicHolidays.of(PublicHolidayRegion.METROPOLE, YEAR).keySet());
    }
}
