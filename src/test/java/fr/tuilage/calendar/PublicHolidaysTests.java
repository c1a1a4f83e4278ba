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
        "POLYNESIE_FRANCAISE, 2027-03-05, gospel-day",
        "WALLIS_ET_FUTUNA, 2027-04-28, saint-pierre-chanel",
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

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("CAL-2 a region has its own days and no others")
    @CsvSource({
        "METROPOLE, 0",
        "ALSACE_MOSELLE, 2",
        "GUADELOUPE, 1",
        "MARTINIQUE, 1",
        "GUYANE, 1",
        "REUNION, 1",
        "MAYOTTE, 1",
        "SAINT_BARTHELEMY, 1",
        "SAINT_MARTIN, 1",
        "SAINT_PIERRE_ET_MIQUELON, 0",
        "NOUVELLE_CALEDONIE, 1",
        "POLYNESIE_FRANCAISE, 3",
        "WALLIS_ET_FUTUNA, 2"
    })
    void noOthers(PublicHolidayRegion region, int own) {
        assertThat(PublicHolidays.of(region, YEAR)).hasSize(11 + own);
    }

    @Test
    @DisplayName("CAL-2 in French Polynesia the 20th of November took the place of the 29th of June in 2025")
    void polynesiaSince2025() {
        DateRange before = PlanPeriod.CALENDAR_YEAR.of(2024);
        DateRange after = PlanPeriod.CALENDAR_YEAR.of(2026);
        assertThat(PublicHolidays.of(PublicHolidayRegion.POLYNESIE_FRANCAISE, before))
                .containsKey(LocalDate.of(2024, 6, 29))
                .doesNotContainKey(LocalDate.of(2024, 11, 20));
        assertThat(PublicHolidays.of(PublicHolidayRegion.POLYNESIE_FRANCAISE, after))
                .containsKey(LocalDate.of(2026, 11, 20))
                .doesNotContainKey(LocalDate.of(2026, 6, 29));
    }
}
