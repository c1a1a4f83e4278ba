package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.html.OrderedList;
import fr.tuilage.calendar.SessionLine;
import fr.tuilage.calendar.YearPlanDetails;

/** The dates of the year as a list: everything that the picture shows and the mouse does, in words and by keys. */
class DateList extends OrderedList {

    private final DateRow.Acts acts;
    private final CalendarWords words;

    DateList(DateRow.Acts acts, CalendarWords words) {
        this.acts = acts;
        this.words = words;
        addClassName("year-dates");
        setTestId("year-dates");
    }

    void show(YearPlanDetails plan) {
        removeAll();
        for (SessionLine line : plan.sessions()) {
            add(new DateRow(line, plan, acts, words));
        }
    }
}
