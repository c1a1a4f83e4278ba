package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.tuilage.calendar.Avoidances;

/** Which days the year goes around by preference, and which it always does (CAL-2). */
class AvoidanceChecks extends Div {

    private final Checkbox schoolHolidays;
    private final Checkbox bridgeDays;
    private final Checkbox august;

    AvoidanceChecks(Avoidances chosen, CalendarWords words, Runnable changed) {
        schoolHolidays = check(words.text("calendar.avoid.school-holidays"), chosen.schoolHolidays(), changed);
        bridgeDays = check(words.text("calendar.avoid.bridge-days"), chosen.bridgeDays(), changed);
        august = check(words.text("calendar.avoid.august"), chosen.august(), changed);
        addClassName("checks");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.text("calendar.avoid"));
        Paragraph always = new Paragraph(words.text("calendar.avoid.always"));
        always.addClassName("hint");
        add(schoolHolidays, bridgeDays, august, always);
    }

    private static Checkbox check(String label, boolean chosen, Runnable changed) {
        Checkbox box = new Checkbox(label, chosen);
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
        return box;
    }

    Avoidances value() {
        return new Avoidances(schoolHolidays.getValue(), bridgeDays.getValue(), august.getValue());
    }
}
