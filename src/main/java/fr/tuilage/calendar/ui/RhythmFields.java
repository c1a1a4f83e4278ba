package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.tuilage.calendar.Rhythm;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;

/** Which days a year means (CAL-1): the fields of a rhythm, of which only those are seen that the chosen one needs. */
final class RhythmFields {

    private static final List<Integer> PLACES = List.of(1, 2, 3, 4, Rhythm.LAST);
    static final List<DayOfWeek> WORKDAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private final Select<RhythmChoice> rhythm = new Select<>();
    private final IntegerField weeks = new IntegerField();
    private final Select<Integer> place = new Select<>();
    private final Select<Integer> secondPlace = new Select<>();
    private final Select<DayOfWeek> weekday = new Select<>();

    RhythmFields(Rhythm wished, CalendarWords words) {
        rhythm.setItems(RhythmChoice.values());
        rhythm.setItemLabelGenerator(value -> words.text("calendar.rhythm." + value));
        rhythm.setLabel(words.text("calendar.rhythm.rhythm"));
        rhythm.setTestId("rhythm");
        weeks.setMin(1);
        weeks.setMax(26);
        weeks.setStepButtonsVisible(true);
        weeks.setLabel(words.text("calendar.rhythm.weeks"));
        place.setItems(PLACES);
        place.setItemLabelGenerator(words::place);
        place.setLabel(words.text("calendar.rhythm.place-in-month"));
        secondPlace.setItems(PLACES);
        secondPlace.setItemLabelGenerator(words::place);
        secondPlace.setLabel(words.text("calendar.rhythm.second-place"));
        weekday.setItems(WORKDAYS);
        weekday.setItemLabelGenerator(value -> words.formats().weekday(value));
        weekday.setLabel(words.text("calendar.rhythm.weekday"));
        weekday.setTestId("weekday");
        fill(wished);
        visibility();
        rhythm.addValueChangeListener(event -> visibility());
    }

    List<AbstractField<?, ?>> all() {
        return List.of(rhythm, weeks, place, secondPlace, weekday);
    }

    void on(DayOfWeek day) {
        weekday.setValue(day);
    }

    Rhythm value() {
        return rhythm.getValue()
                .rhythm(
                        Objects.requireNonNullElse(weeks.getValue(), 0),
                        place.getValue(),
                        secondPlace.getValue(),
                        weekday.getValue());
    }

    private void fill(Rhythm wished) {
        rhythm.setValue(RhythmChoice.of(wished));
        weekday.setValue(wished.weekday());
        weeks.setValue(wished instanceof Rhythm.EveryWeeks every ? every.weeks() : 6);
        List<Integer> places = wished instanceof Rhythm.EveryMonths months ? months.places() : List.of(2);
        place.setValue(places.getFirst());
        secondPlace.setValue(places.size() > 1 ? places.getLast() : 4);
    }

    private void visibility() {
        weeks.setVisible(rhythm.getValue() == RhythmChoice.WEEKS);
        place.setVisible(rhythm.getValue() != RhythmChoice.WEEKS);
        secondPlace.setVisible(rhythm.getValue() == RhythmChoice.TWICE_A_MONTH);
    }
}
