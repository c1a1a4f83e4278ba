package fr.tuilage.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.calendar.HolidayChange.Kind;
import fr.tuilage.committee.SchoolZone;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.StatementCount;
import fr.tuilage.support.World;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class SchoolHolidayImportTests {

    private static final String ZONE_C = HolidayFiles.calendar("""
            20270703 20270902 Vacances d'Été - Zone C
            20271023 20271108 Vacances de la Toussaint - Zone C
            20271218 20280103 Vacances de Noël - Zone C
            20280212 20280228 Vacances d'Hiver - Zone C
            20280408 20280424 Vacances de Printemps - Zone C
            20280708 20280708 Début des Vacances d'Été - Zone C
            20261219 20270104 Vacances de Noël - Zone C
            20280525 20280529 Pont de l'Ascension - Zone C
            """);

    @Autowired
    private World world;

    @Autowired
    private SchoolHolidayImport files;

    @Autowired
    private SchoolHolidayService holidays;

    @Autowired
    private YearPlanService years;

    @Autowired
    private JdbcClient jdbc;

    private World.Scene scene;
    private UUID committee;

    @BeforeEach
    void before() {
        scene = world.scene();
        committee = scene.committee().id();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2027, month, day);
    }

    private HolidayPreview preview(String text) {
        return world.as(scene.administrator(), () -> files.preview("Zone-C.ics", bytes(text)));
    }

    private void save(String text, String mark) {
        world.as(scene.administrator(), () -> {
            files.save("Zone-C.ics", bytes(text), mark);
            return true;
        });
    }

    private void save(String text) {
        save(text, preview(text).mark());
    }

    private long rows() {
        return jdbc.sql("select count(*) from school_holiday").query(Long.class).single();
    }

    private YearPlanDetails draw(YearPlanDraft wish) {
        return world.as(scene.coordination(), () -> years.draw(committee, wish));
    }

    @Test
    @DisplayName("CAL-8 a preview says what is new, changed from what, the same and left out, and writes nothing")
    void previews() {
        long before = rows();
        HolidayPreview preview = preview(ZONE_C);
        assertThat(preview.changes())
                .extracting(HolidayChange::kind, change -> change.period().name())
                .containsExactly(
                        tuple(Kind.SAME, "noel"),
                        tuple(Kind.CHANGED, "ete"),
                        tuple(Kind.NEW, "toussaint"),
                        tuple(Kind.NEW, "noel"),
                        tuple(Kind.NEW, "hiver"),
                        tuple(Kind.NEW, "printemps"),
                        tuple(Kind.NEW, "ete"));
        HolidayChange summer = preview.changes().get(1);
        assertThat(summer.period().days()).isEqualTo(new DateRange(day(7, 3), day(9, 1)));
        assertThat(summer.before()).isNotNull().satisfies(former -> {
            assertThat(former.days()).isEqualTo(new DateRange(day(7, 3), day(8, 31)));
            assertThat(former.returnAssumed()).isTrue();
        });
        assertThat(preview.leftOut())
                .containsExactly(new HolidayLeftOut(HolidayLeftOut.Reason.TOO_SHORT, "Pont de l'Ascension", 1));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    @DisplayName(
            "CAL-8 LOG-1 what is stored says since when and from which file, what else was known stays, and the trace has it")
    void stores() {
        long before = rows();
        save(ZONE_C);
        assertThat(rows()).isEqualTo(before + 5);
        KnownHolidays next =
                world.as(scene.administrator(), () -> holidays.years()).getFirst();
        assertThat(next.schoolYear()).isEqualTo("2027-2028");
        assertThat(next.zones()).singleElement().satisfies(zone -> {
            assertThat(zone.zone()).isEqualTo(SchoolZone.C);
            assertThat(zone.periods()).hasSize(5);
            assertThat(zone.sources())
                    .extracting(KnownHolidays.Source::fileName)
                    .containsExactly("Zone-C.ics");
            assertThat(zone.unknown()).isEmpty();
        });
        assertThat(next.unknown()).hasSize(SchoolZone.values().length - 1);
        assertThat(jdbc.sql("select count(*) from trace_entry where action = 'import-school-holidays' and actor_id = ?")
                        .param(scene.administrator().id())
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(preview(ZONE_C).changesSomething()).isFalse();
    }

    @Test
    @DisplayName(
            "CAL-8 a draft that is drawn again avoids the new holidays and knows all its days; the published year keeps its dates")
    void draws() {
        YearPlanDetails draft = draw(YearPlanDraft.suggestion(2027));
        assertThat(draft.schoolHolidaysUnknown()).containsExactly(new DateRange(day(9, 1), day(12, 31)));
        save(ZONE_C.replace("20271023 20271108", "20271023 20271119").replace("20271108", "20271119"));
        YearPlanDetails again = draw(world.as(scene.coordination(), () -> years.plan(committee, 2027))
                .orElseThrow()
                .wish());
        assertThat(again.schoolHolidaysUnknown()).isEmpty();
        assertThat(again.sessions())
                .allSatisfy(line -> assertThat(again.schoolHolidays())
                        .noneMatch(days -> days.days().contains(line.session().on())));
        assertThat(dates(again)).isNotEqualTo(dates(draft));
        world.as(scene.coordination(), () -> years.publish(again.id(), again.version()));
        world.written();
        save(ZONE_C.replace("20271119", "20271122"));
        YearPlanDetails published = world.as(scene.coordination(), () -> years.plan(committee, 2027))
                .orElseThrow();
        assertThat(dates(published)).isEqualTo(dates(again));
    }

    private static List<LocalDate> dates(YearPlanDetails plan) {
        return plan.sessions().stream().map(line -> line.session().on()).toList();
    }

    @Test
    @DisplayName(
            "CAL-8 a file with the autumn only: the rest of the year stays unknown, on the calendar and for administrators")
    void part() {
        save(HolidayFiles.calendar("20271023 20271108 Vacances de la Toussaint - Zone C\n"));
        assertThat(draw(YearPlanDraft.suggestion(2027)).schoolHolidaysUnknown())
                .containsExactly(new DateRange(day(11, 8), day(12, 31)));
        assertThat(world.as(scene.administrator(), () -> holidays.years())
                        .getFirst()
                        .zones()
                        .getFirst()
                        .unknown())
                .containsExactly(new DateRange(day(11, 8), LocalDate.of(2028, 8, 31)));
    }

    @Test
    @DisplayName(
            "CAL-8 the next year is shown as unknown before anything is imported, first the zones that committees follow")
    void missing() {
        KnownHolidays next =
                world.as(scene.administrator(), () -> holidays.years()).getFirst();
        assertThat(next.schoolYear()).isEqualTo("2027-2028");
        assertThat(next.zones()).isEmpty();
        assertThat(next.unknown())
                .filteredOn(KnownHolidays.Missing::followed)
                .extracting(KnownHolidays.Missing::zone)
                .contains(SchoolZone.C);
    }

    @Test
    @DisplayName(
            "CAL-8 what changed since the preview is not overwritten, and a file without anything new is not stored")
    void meanwhile() {
        String mark = preview(ZONE_C).mark();
        save(ZONE_C);
        assertThatThrownBy(() -> save(ZONE_C, mark)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> save(ZONE_C))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("refusal.holidays.nothing-new");
    }

    @Test
    @DisplayName("CAL-8 a bad file among good lines writes nothing at all")
    void allOrNothing() {
        long before = rows();
        String reversed = ZONE_C.replace("DTEND;VALUE=DATE:20280424", "DTEND;VALUE=DATE:20280401");
        assertThatThrownBy(() -> save(reversed, "any"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("refusal.holidays.reversed");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    @DisplayName("CAL-8 ID-3 only administrators look at them, try a file or store it, whatever the file is")
    void administrators() {
        Stream.of(scene.coordination(), scene.member(), scene.funder(), scene.nobody())
                .forEach(person -> {
                    assertThatThrownBy(() -> world.as(person, () -> holidays.years()))
                            .isInstanceOf(Forbidden.class);
                    assertThatThrownBy(() -> world.as(person, () -> files.preview("a.ics", bytes(ZONE_C))))
                            .isInstanceOf(Forbidden.class);
                    assertThatThrownBy(() -> world.as(person, () -> {
                                files.save("a.ics", new byte[0], "");
                                return true;
                            }))
                            .isInstanceOf(Forbidden.class);
                });
    }

    @Test
    @DisplayName("CAL-8 the page asks as many questions whatever is known")
    void statements() {
        StatementCount few = StatementCount.of(() -> world.as(scene.administrator(), () -> holidays.years()));
        save(ZONE_C);
        world.written();
        StatementCount.of(() -> world.as(scene.administrator(), () -> holidays.years()))
                .isAtMost(2)
                .isAsManyAs(few);
    }
}
