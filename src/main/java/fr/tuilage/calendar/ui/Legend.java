package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.tuilage.calendar.DateRange;
import fr.tuilage.calendar.NamedDays;
import fr.tuilage.calendar.YearPlanDetails;
import java.time.LocalDate;

/** What the shades of the picture mean, with the holidays in words: nothing is said by colour or pattern alone. */
class Legend extends Section {

    Legend(YearPlanDetails plan, CalendarWords words) {
        addClassName("year-legend");
        UnorderedList shades = new UnorderedList();
        shades.add(shade("session", words.text("calendar.legend.session")));
        if (plan.sessions().stream().anyMatch(line -> line.session().cancelled())) {
            shades.add(shade("cancelled", words.text("calendar.legend.cancelled")));
        }
        shades.add(shade("public", words.text("calendar.legend.public")));
        if (!plan.schoolHolidays().isEmpty()) {
            shades.add(shade("school", words.text("calendar.legend.school", words.zone(plan.schoolZone()))));
        }
        if (!plan.schoolHolidaysUnknown().isEmpty()) {
            shades.add(shade("unknown", words.text("calendar.legend.unknown")));
        }
        add(shades);
        for (DateRange days : plan.schoolHolidaysUnknown()) {
            Paragraph unknown = new Paragraph(words.text(
                    "calendar.school.unknown",
                    words.zone(plan.schoolZone()),
                    day(days.first(), words),
                    day(days.last(), words)));
            unknown.addClassName("remark");
            unknown.setTestId("school-holidays-unknown");
            add(unknown);
        }
        if (plan.schoolZone().isEmpty()) {
            Paragraph none = new Paragraph(words.text("calendar.school.no-zone"));
            none.addClassName("remark");
            add(none);
        }
        UnorderedList holidays = new UnorderedList();
        holidays.addClassNames("soft", "small", "year-holidays");
        for (NamedDays days : plan.schoolHolidays()) {
            holidays.add(new ListItem(words.schoolHoliday(days, plan.schoolZone())));
        }
        add(holidays);
    }

    private static String day(LocalDate day, CalendarWords words) {
        return words.formats().dateWithoutWeekday(day);
    }

    private static ListItem shade(String kind, String text) {
        Span sample = new Span();
        sample.addClassNames("shade", "day-" + kind);
        sample.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(sample, new Span(text));
    }
}
