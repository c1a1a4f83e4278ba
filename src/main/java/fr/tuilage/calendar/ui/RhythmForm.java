package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.tuilage.base.Refusal;
import fr.tuilage.base.ui.Dates;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.calendar.PlanPeriod;
import fr.tuilage.calendar.Rhythm;
import fr.tuilage.calendar.YearPlanDraft;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** What the coordination wishes for the year: each change draws the year again at once. A refusal keeps what is typed. */
class RhythmForm extends Div {

    private static final List<Integer> PLACES = List.of(1, 2, 3, 4, Rhythm.LAST);
    private static final List<Long> LENGTHS = List.of(60L, 90L, 120L, 150L, 180L, 210L, 240L, 300L, 360L, 420L);
    private static final List<DayOfWeek> WORKDAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private final CalendarWords words;
    private final Consumer<YearPlanDraft> changed;
    private final int year;
    private final Paragraph refusal = new Paragraph();
    private final Select<PlanPeriod> period = new Select<>();
    private final Select<RhythmChoice> rhythm = new Select<>();
    private final IntegerField weeks = new IntegerField();
    private final Select<Integer> place = new Select<>();
    private final Select<Integer> secondPlace = new Select<>();
    private final Select<DayOfWeek> weekday = new Select<>();
    private final TimePicker startsAt;
    private final Select<Long> length = new Select<>();
    private final DatePicker firstOn;
    private final IntegerField atMost = new IntegerField();
    private final RadioButtonGroup<Boolean> hostRotates = new RadioButtonGroup<>();
    private final TextField fixedPlace = new TextField();
    private final Checkbox facilitatorRotates = new Checkbox();
    private final AvoidanceChecks avoid;

    RhythmForm(YearPlanDraft wish, CalendarWords words, Consumer<YearPlanDraft> changed) {
        this.words = words;
        this.changed = changed;
        this.year = wish.year();
        this.avoid = new AvoidanceChecks(wish.avoid(), words, this::send);
        startsAt = Dates.timePicker(words.text("calendar.rhythm.starts-at"));
        firstOn = Dates.picker(words.text("calendar.rhythm.first-on"));
        addClassNames("form", "rhythm-form");
        setTestId("rhythm-form");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setTestId("rhythm-refusal");
        refusal.setVisible(false);
        choices();
        texts();
        fill(wish);
        visibility();
        add(refusal, rhythm, weeks, place, secondPlace, weekday);
        add(row(startsAt, length), period, firstOn, atMost, hostRotates, fixedPlace, facilitatorRotates);
        add(avoid);
        period.addValueChangeListener(
                event -> firstOn.setValue(event.getValue().of(year).first()));
        List.<AbstractField<?, ?>>of(
                        period,
                        rhythm,
                        weeks,
                        place,
                        secondPlace,
                        weekday,
                        startsAt,
                        length,
                        firstOn,
                        atMost,
                        hostRotates,
                        fixedPlace,
                        facilitatorRotates)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (event.isFromClient()) {
                        send();
                    }
                }));
    }

    /** Says beside the fields why the year could not be drawn; null once it could. */
    void refuse(Refusal refused) {
        refusal.setText(Notices.sentence(refused));
        refusal.setVisible(true);
    }

    private void send() {
        visibility();
        refusal.setVisible(false);
        try {
            changed.accept(wish());
        } catch (Refusal refused) {
            refuse(refused);
        }
    }

    private YearPlanDraft wish() {
        PlanPeriod chosen = period.getValue();
        return new YearPlanDraft(
                0,
                year,
                chosen,
                rhythm.getValue()
                        .rhythm(
                                Objects.requireNonNullElse(weeks.getValue(), 0),
                                place.getValue(),
                                secondPlace.getValue(),
                                weekday.getValue()),
                Objects.requireNonNullElse(firstOn.getValue(), chosen.of(year).first()),
                atMost.getValue(),
                Objects.requireNonNullElse(startsAt.getValue(), LocalTime.of(14, 0)),
                Duration.ofMinutes(length.getValue()),
                fixedPlace.getValue(),
                hostRotates.getValue(),
                facilitatorRotates.getValue(),
                avoid.value());
    }

    private void choices() {
        period.setItems(PlanPeriod.values());
        period.setItemLabelGenerator(value -> words.text("calendar.period." + value));
        rhythm.setItems(RhythmChoice.values());
        rhythm.setItemLabelGenerator(value -> words.text("calendar.rhythm." + value));
        rhythm.setTestId("rhythm");
        weeks.setMin(1);
        weeks.setMax(26);
        weeks.setStepButtonsVisible(true);
        place.setItems(PLACES);
        place.setItemLabelGenerator(words::place);
        secondPlace.setItems(PLACES);
        secondPlace.setItemLabelGenerator(words::place);
        weekday.setItems(WORKDAYS);
        weekday.setItemLabelGenerator(value -> words.formats().weekday(value));
        weekday.setTestId("weekday");
        length.setItems(LENGTHS);
        length.setItemLabelGenerator(value -> words.formats().duration(Duration.ofMinutes(value)));
        atMost.setMin(1);
        atMost.setMax(53);
        atMost.setStepButtonsVisible(true);
        atMost.setHelperText(words.text("calendar.rhythm.at-most.hint"));
        hostRotates.setItems(true, false);
        hostRotates.setItemLabelGenerator(value -> words.text("calendar.rhythm.host." + value));
        fixedPlace.setMaxLength(200);
        fixedPlace.setValueChangeMode(ValueChangeMode.ON_BLUR);
    }

    private void texts() {
        period.setLabel(words.text("calendar.rhythm.period"));
        rhythm.setLabel(words.text("calendar.rhythm.rhythm"));
        weeks.setLabel(words.text("calendar.rhythm.weeks"));
        place.setLabel(words.text("calendar.rhythm.place-in-month"));
        secondPlace.setLabel(words.text("calendar.rhythm.second-place"));
        weekday.setLabel(words.text("calendar.rhythm.weekday"));
        length.setLabel(words.text("calendar.rhythm.length"));
        atMost.setLabel(words.text("calendar.rhythm.at-most"));
        hostRotates.setLabel(words.text("calendar.rhythm.where"));
        fixedPlace.setLabel(words.text("calendar.rhythm.place"));
        facilitatorRotates.setLabel(words.text("calendar.rhythm.facilitator"));
    }

    private void fill(YearPlanDraft wish) {
        period.setValue(wish.period());
        rhythm.setValue(RhythmChoice.of(wish.rhythm()));
        weekday.setValue(wish.rhythm().weekday());
        weeks.setValue(wish.rhythm() instanceof Rhythm.EveryWeeks every ? every.weeks() : 6);
        List<Integer> places = wish.rhythm() instanceof Rhythm.EveryMonths months ? months.places() : List.of(2);
        place.setValue(places.getFirst());
        secondPlace.setValue(places.size() > 1 ? places.getLast() : 4);
        startsAt.setValue(wish.startsAt());
        length.setValue(wish.length().toMinutes());
        firstOn.setValue(wish.firstOn());
        atMost.setValue(wish.atMost());
        hostRotates.setValue(wish.hostRotates());
        fixedPlace.setValue(wish.place());
        facilitatorRotates.setValue(wish.facilitatorRotates());
    }

    private void visibility() {
        weeks.setVisible(rhythm.getValue() == RhythmChoice.WEEKS);
        place.setVisible(rhythm.getValue() != RhythmChoice.WEEKS);
        secondPlace.setVisible(rhythm.getValue() == RhythmChoice.TWICE_A_MONTH);
        fixedPlace.setVisible(!hostRotates.getValue());
    }

    private static Div row(com.vaadin.flow.component.Component... fields) {
        Div row = new Div(fields);
        row.addClassName("form-row");
        return row;
    }
}
