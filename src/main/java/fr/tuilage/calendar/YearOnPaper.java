package fr.tuilage.calendar;

import fr.tuilage.committee.CoordinationLine;
import fr.tuilage.rota.DutyKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands on the page of a year (CAL-7). */
final class YearOnPaper {

    private final PaperWords words;
    private final YearPlanDetails plan;
    private final List<CoordinationLine> coordination;

    YearOnPaper(PaperWords words, YearPlanDetails plan, List<CoordinationLine> coordination) {
        this.words = words;
        this.plan = plan;
        this.coordination = coordination;
    }

    String title() {
        return words.title(plan);
    }

    Map<String, @Nullable Object> model() {
        boolean facilitated =
                plan.sessions().stream().anyMatch(line -> line.duties().containsKey(DutyKind.FACILITATOR));
        List<String> contacts = words.contacts(coordination);
        List<String> holidays =
                plan.schoolHolidays().stream().map(words::holiday).toList();
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("title", title());
        model.put("committee", plan.committeeName());
        model.put("draft", !plan.published());
        model.put("facilitated", facilitated);
        model.put("columns", facilitated ? 3 : 2);
        model.put(
                "sessions",
                plan.sessions().stream().map(line -> row(line, facilitated)).toList());
        model.put("zone", plan.schoolZone().isEmpty() ? null : words.text("calendar.zone." + plan.schoolZone()));
        model.put("holidays", String.join(" ; ", holidays));
        model.put("hasHolidays", !holidays.isEmpty());
        model.put(
                "unknown",
                plan.schoolHolidaysUnknown().stream()
                        .map(days -> words.text("calendar.paper.unknown", days.first(), days.last()))
                        .toList());
        model.put("hasContacts", !contacts.isEmpty());
        model.put("contacts", contacts);
        model.put("printed", words.text("calendar.paper.printed", plan.today()));
        return model;
    }

    private Map<String, Object> row(SessionLine line, boolean facilitated) {
        Map<String, Object> row = new HashMap<>();
        boolean cancelled = line.session().cancelled();
        row.put("day", words.day(line, plan));
        row.put("time", words.time(line));
        row.put("cancelled", cancelled);
        if (cancelled) {
            row.put("reason", words.cancelled(line));
            return row;
        }
        row.put("place", words.place(line, plan));
        row.put("notes", words.onDuty(line, DutyKind.MINUTE_TAKER, plan));
        row.put("facilitatorColumn", facilitated);
        row.put("facilitator", words.onDuty(line, DutyKind.FACILITATOR, plan));
        return row;
    }
}
