package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.RouterLink;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.base.ui.PageHeader;
import fr.tuilage.calendar.PlanState;
import fr.tuilage.calendar.YearPlanDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The year's name, whether it stands, the years beside it, and the acts that concern it as a whole. */
class YearHead extends PageHeader {

    YearHead(YearPlanDetails plan, CalendarWords words, YearActs acts, Runnable askAddress) {
        super(words.text("calendar.year", Integer.toString(plan.year())));
        above(plan.committeeName());
        below(words.rhythm(plan.wish()));
        List<Component> parts = new ArrayList<>();
        Chip state = new Chip(
                words.text("calendar.state." + plan.state()),
                plan.published() ? Chip.Tone.GOOD : plan.inConsultation() ? Chip.Tone.WAIT : Chip.Tone.CALM);
        state.setTestId("year-state");
        parts.add(state);
        if (plan.mayPlan() && (!plan.published() || plan.conflicts() > 0)) {
            Chip conflicts = new Chip(
                    words.text("calendar.conflicts", plan.conflicts()),
                    plan.conflicts() == 0 ? Chip.Tone.GOOD : Chip.Tone.WAIT);
            conflicts.setTestId("year-conflicts");
            parts.add(conflicts);
        }
        parts.add(neighbour(plan.committeeId(), plan.year() - 1));
        parts.add(neighbour(plan.committeeId(), plan.year() + 1));
        if (plan.mayPlan() && !plan.published()) {
            Button back = Buttons.plain(words.text("calendar.undo"), acts::undo);
            back.setEnabled(acts.canUndo());
            back.setTestId("undo-move");
            parts.add(back);
        }
        // A year in consultation is published from where its answers are.
        if (plan.mayPlan() && plan.state() == PlanState.DRAFT) {
            Button publish =
                    Buttons.main(words.text("calendar.publish", Integer.toString(plan.year())), acts::askToPublish);
            publish.setTestId("publish-year");
            parts.add(publish);
        }
        if (plan.mayPlan() && plan.published()) {
            Button address = Buttons.plain(words.text("calendar.address.ask"), askAddress);
            address.setTestId("ask-address");
            parts.add(address);
        }
        with(parts.toArray(Component[]::new));
    }

    /** A way to the year before or after. */
    static RouterLink neighbour(UUID committee, int year) {
        return Buttons.link(Integer.toString(year), CalendarView.class, CalendarView.address(committee, year));
    }
}
