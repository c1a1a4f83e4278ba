package fr.tuilage.calendar;

import fr.tuilage.base.Ids;
import fr.tuilage.committee.SchoolZone;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The school holidays that are stored, and the files that they came from (CAL-8). */
@Component
class StoredHolidays {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    StoredHolidays(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /**
     * Holidays with their file.
     *
     * @param fileName null for what shipped with the product
     */
    record Row(
            SchoolZone zone,
            String schoolYear,
            String name,
            LocalDate firstDay,
            LocalDate returnDay,
            boolean returnAssumed,
            @Nullable String fileName,
            @Nullable Instant receivedAt) {

        HolidayPeriod period() {
            return new HolidayPeriod(zone, schoolYear, name, firstDay, returnDay, returnAssumed);
        }
    }

    /** Year by year, zone by zone, in the order of the days. */
    List<Row> all() {
        return rows("""
                select zone, school_year, name, first_day, return_day, return_assumed, file_name, received_at
                from school_holiday h left join school_holiday_source s on s.id = h.source_id
                order by school_year, first_day
                """);
    }

    /** As they are now, whatever this transaction read before; nobody else writes until it ends. */
    List<Row> lockAll() {
        // A row that shipped with the product holds off another import, also one of a zone that has no row yet.
        jdbc.sql(
                        "select name from school_holiday where zone = 'A' and school_year = '2025-2026' and name = 'ete' for update")
                .query(String.class)
                .single();
        return rows("""
                select zone, school_year, name, first_day, return_day, return_assumed, null as file_name, null as received_at
                from school_holiday for update
                """);
    }

    /** The zones whose holidays some committee follows. */
    Set<SchoolZone> followed() {
        return jdbc.sql("select distinct school_zone from committee where school_zone is not null")
                .query((row, number) -> SchoolZone.valueOf(row.getString(1)))
                .set();
    }

    /** Writes what a file brought, in two statements; what the same zone has in that year under the same name is replaced. */
    UUID write(String fileName, Instant receivedAt, List<HolidayPeriod> periods) {
        UUID source = Ids.next();
        jdbc.sql("insert into school_holiday_source (id, file_name, received_at) values (?, ?, ?)")
                .params(source, fileName, Timestamp.from(receivedAt))
                .update();
        template.batchUpdate(
                """
                insert into school_holiday (zone, school_year, name, first_day, return_day, return_assumed, source_id)
                values (?, ?, ?, ?, ?, ?, ?)
                on duplicate key update first_day = values(first_day), return_day = values(return_day),
                  return_assumed = values(return_assumed), source_id = values(source_id)
                """,
                periods.stream()
                        .map(period -> new Object[] {
                            period.zone().name(),
                            period.schoolYear(),
                            period.name(),
                            period.firstDay(),
                            period.returnDay(),
                            period.returnAssumed(),
                            source
                        })
                        .toList());
        return source;
    }

    private List<Row> rows(String sql) {
        return jdbc.sql(sql).query(Row.class).list();
    }
}
