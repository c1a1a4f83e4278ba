package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.tuilage.base.ui.Card;
import fr.tuilage.calendar.CancellationService;
import fr.tuilage.calendar.CommitteeCalendarService;
import fr.tuilage.calendar.PlanState;
import fr.tuilage.calendar.SlotService;
import fr.tuilage.calendar.YearPlanDetails;
import fr.tuilage.calendar.YearPlanService;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole of a year: its picture, its dates and its rhythm. */
class YearBoard extends Div implements YearActs.Page {

    private final transient CalendarWords words;
    private final transient YearActs acts;
    private final transient CommitteeCalendarService calendars;
    private final transient List<YearPart> parts;
    private final Div above = new Div();
    private final YearCalendar picture;
    private final DateList dates;
    private final Div head = new Div();
    private final Card rhythm;
    private final Div legend = new Div();
    private final Div leftOut = new Div();
    private final Paragraph keys = new Paragraph();
    private final Span status = new Span();
    private @Nullable SlotTable compared;
    private transient YearPlanDetails plan;

    YearBoard(
            YearPlanDetails plan,
            YearPlanService years,
            CancellationService cancellations,
            CommitteeCalendarService calendars,
            SlotService slots,
            PaperLinks papers,
            List<YearPart> parts) {
        this.plan = plan;
        this.parts = parts;
        this.calendars = calendars;
        words = new CalendarWords(getLocale());
        acts = new YearActs(this, years, cancellations, words);
        picture = new YearCalendar(acts);
        dates = new DateList(acts, words);
        addClassNames("stack", "year-board");
        status.addClassName("voice");
        status.getElement().setAttribute("role", "status");
        status.setTestId("year-status");
        keys.setText(words.text("calendar.keys"));
        keys.setId("year-keys");
        keys.addClassNames("hint", "year-keys");
        rhythm = new Card(words.text("calendar.rhythm.title"));
        rhythm.addClassName("year-rhythm");
        if (editable()) {
            RhythmForm form = new RhythmForm(plan.wish(), words, acts::redraw);
            compared = new SlotTable(plan.wish(), words, wish -> slots.compare(plan.committeeId(), wish), form::choose);
            compared.addClassName("card");
            rhythm.add(rhythmDetails(form));
        }
        Div side = new Div(rhythm, datesCard(), papers);
        side.addClassNames("stack", "year-side");
        Card seen = new Card(words.text("calendar.picture.title"), picture, legend);
        Div overview = new Div(seen);
        overview.addClassNames("stack", "year-overview");
        if (compared != null) {
            overview.add(compared);
        }
        Div columns = new Div(side, overview);
        columns.addClassName("year-columns");
        above.addClassNames("stack", "year-parts");
        add(head, status, above, columns);
        show(plan);
    }

    private Card datesCard() {
        Card card = new Card(words.text("calendar.dates"), keys, dates, leftOut);
        card.addClassName("year-dates-card");
        return card;
    }

    private Details rhythmDetails(RhythmForm form) {
        Details details = new Details(words.text("calendar.rhythm.change"), form);
        details.setTestId("rhythm-details");
        return details;
    }

    private boolean editable() {
        return plan.mayPlan() && !plan.published();
    }

    /** Whoever is asked about dates is not asked about others the next moment. */
    private boolean drawable() {
        return plan.mayPlan() && plan.state() == PlanState.DRAFT;
    }

    @Override
    public YearPlanDetails plan() {
        return plan;
    }

    @Override
    public void show(YearPlanDetails now) {
        plan = now;
        rhythm.setVisible(drawable());
        keys.setVisible(editable());
        head.removeAll();
        head.add(new YearHead(now, words, acts, () -> new CommitteeAddressDialog(now.committeeId(), calendars).open()));
        above.removeAll();
        parts.forEach(part -> part.about(now, acts::reload).ifPresent(above::add));
        dates.show(now);
        picture.show(YearPicture.of(now, now.today(), getLocale()));
        legend.removeAll();
        legend.add(new Legend(now, words));
        if (compared != null) {
            compared.setVisible(editable());
            compared.show(now.wish());
        }
        leftOut.removeAll();
        now.leftOut().forEach(day -> {
            Paragraph line = new Paragraph(words.text(
                    "calendar.left-out",
                    words.formats().weekdayDayMonth(day.intendedOn()),
                    words.obstacles(day.reasons())));
            line.addClassName("remark");
            line.setTestId("left-out");
            leftOut.add(line);
        });
    }

    @Override
    public void say(String sentence) {
        status.setText(sentence);
    }
}
