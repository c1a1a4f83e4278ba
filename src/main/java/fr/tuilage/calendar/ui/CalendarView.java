package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.Refusal;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.EmptyState;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.base.ui.PageHeader;
import fr.tuilage.base.ui.Parameters;
import fr.tuilage.calendar.CancellationService;
import fr.tuilage.calendar.CommitteeCalendarService;
import fr.tuilage.calendar.SlotService;
import fr.tuilage.calendar.YearChoice;
import fr.tuilage.calendar.YearChoices;
import fr.tuilage.calendar.YearPaperService;
import fr.tuilage.calendar.YearPlanDetails;
import fr.tuilage.calendar.YearPlanDraft;
import fr.tuilage.calendar.YearPlanService;
import fr.tuilage.committee.CommitteeService;
import fr.tuilage.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A committee's year on one page (CAL-1 to CAL-3): the address names the year. */
@Route(value = "comites/:committeeId/calendrier/:year?", layout = MainLayout.class)
@PermitAll
class CalendarView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CommitteeService committees;
    private final transient YearPlanService years;
    private final transient YearChoices choices;
    private final transient CancellationService cancellations;
    private final transient CommitteeCalendarService calendars;
    private final transient YearPaperService papers;
    private final transient List<YearPart> parts;
    private final transient SlotService slots;

    private UUID committee = new UUID(0, 0);
    private int year;

    CalendarView(
            YearPlanService years,
            YearChoices choices,
            CancellationService cancellations,
            CommitteeCalendarService calendars,
            YearPaperService papers,
            SlotService slots,
            CommitteeService committees,
            List<YearPart> parts) {
        this.committees = committees;
        this.years = years;
        this.choices = choices;
        this.cancellations = cancellations;
        this.calendars = calendars;
        this.papers = papers;
        this.parts = List.copyOf(parts);
        this.slots = slots;
        addClassName("stack");
    }

    static RouteParameters address(UUID committee, int year) {
        return new RouteParameters(Map.of("committeeId", committee.toString(), "year", Integer.toString(year)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        committee = Parameters.id(event.getRouteParameters(), "committeeId");
        Optional<Integer> asked = asked(event);
        if (asked.isEmpty()) {
            event.forwardTo(
                    CalendarView.class, address(committee, choices.of(committee).suggested()));
            return;
        }
        year = asked.get();
        show();
    }

    private static Optional<Integer> asked(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("year")
                .map(text -> Parameters.year(event.getRouteParameters(), "year").getValue());
    }

    private void show() {
        removeAll();
        years.plan(committee, year).ifPresentOrElse(this::show, this::showEmpty);
    }

    private void show(YearPlanDetails plan) {
        removeAll();
        PaperLinks links = new PaperLinks(committee, year, plan.mayPlan(), papers.mayTakeCards(committee));
        add(new YearBoard(plan, years, cancellations, calendars, slots, links, parts));
    }

    private void showEmpty() {
        YearChoice choice = choices.of(committee);
        add(new PageHeader(getTranslation("calendar.year", Integer.toString(year)))
                .above(committees.name(committee))
                .with(YearHead.neighbour(committee, year - 1), YearHead.neighbour(committee, year + 1)));
        if (choice.mayPlan()) {
            Button draw = Buttons.main(getTranslation("calendar.draw", Integer.toString(year)), this::draw);
            draw.setTestId("draw-year");
            add(new EmptyState("calendar.empty.title", "calendar.empty.text", draw));
        } else {
            add(new EmptyState("calendar.empty.member.title", "calendar.empty.member.text"));
        }
    }

    private void draw() {
        try {
            years.draw(committee, YearPlanDraft.suggestion(year));
        } catch (Conflict somebodyWasFaster) {
            Notices.refusal(somebodyWasFaster);
        } catch (Refusal refused) {
            Notices.refusal(refused);
            return;
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("calendar.year", Integer.toString(year));
    }
}
