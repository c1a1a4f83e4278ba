package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
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
import fr.tuilage.calendar.YearPlanDraft;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the coordination wishes for the year: each change draws the year again at once. A refusal keeps what is typed. */
class RhythmForm extends Div {

    private static final List<Long> LENGTHS = List.of(60L, 90L, 120L, 150L, 180L, 210L, 240L, 300L, 360L, 420L);

    private final CalendarWords words;
    private final Consumer<YearPlanDraft> changed;
    private final int year;
    private final Paragraph refusal = new Paragraph();
    private final Select<PlanPeriod> period = new Select<>();
    private final RhythmFields rhythm;
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
        this.rhythm = new RhythmFields(wish.rhythm(), words);
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
        add(refusal);
        rhythm.all().forEach(this::add);
        add(row(startsAt, length), period, firstOn, atMost, hostRotates, fixedPlace, facilitatorRotates);
        add(avoid);
        period.addValueChangeListener(
                event -> firstOn.setValue(event.getValue().of(year).first()));
        Stream.concat(
                        rhythm.all().stream(),
                        Stream.<AbstractField<?, ?>>of(
                                period, startsAt, length, firstOn, atMost, hostRotates, fixedPlace, facilitatorRotates))
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

    /** Another weekday and hour, all else as it is. */
    void choose(DayOfWeek weekday, LocalTime time) {
        rhythm.on(weekday);
        startsAt.setValue(time);
        send();
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
                rhythm.value(),
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
        length.setLabel(words.text("calendar.rhythm.length"));
        atMost.setLabel(words.text("calendar.rhythm.at-most"));
        hostRotates.setLabel(words.text("calendar.rhythm.where"));
        fixedPlace.setLabel(words.text("calendar.rhythm.place"));
        facilitatorRotates.setLabel(words.text("calendar.rhythm.facilitator"));
    }

    private void fill(YearPlanDraft wish) {
        period.setValue(wish.period());
        startsAt.setValue(wish.startsAt());
        length.setValue(wish.length().toMinutes());
        firstOn.setValue(wish.firstOn());
        atMost.setValue(wish.atMost());
        hostRotates.setValue(wish.hostRotates());
        fixedPlace.setValue(wish.place());
        facilitatorRotates.setValue(wish.facilitatorRotates());
    }

    private void visibility() {
        fixedPlace.setVisible(!hostRotates.getValue());
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("form-row");
        return row;
    }
}
