package fr.tuilage.home.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.tuilage.base.Formats;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.base.ui.Chip.Tone;
import fr.tuilage.register.ActionLine;
import java.time.LocalDate;
import java.util.List;

/** Open actions: until when, what, by whom. */
class ActionList extends UnorderedList {

    private static final int SOON_DAYS = 14;

    private final List<ActionLine> actions;
    private final LocalDate today;

    ActionList(List<ActionLine> actions, LocalDate today) {
        this.actions = actions;
        this.today = today;
        addClassName("news");
        actions.forEach(action -> add(new ListItem(due(action), words(action))));
    }

    /** Lets the reader settle what is theirs. */
    ActionList settledBy(Settling settling) {
        removeAll();
        for (ActionLine action : actions) {
            ListItem item = new ListItem(due(action), words(action));
            if (action.mine()) {
                Button done = Buttons.plain(
                        getTranslation("home.expected.finish-action.act"),
                        () -> settling.finish(action.id(), action.version()));
                done.setAriaLabel(getTranslation("home.action.finish", action.text()));
                item.add(done);
            }
            add(item);
        }
        return this;
    }

    private static Div words(ActionLine action) {
        Span owner = new Span(
                action.person() == null
                        ? action.seatName()
                        : action.seatName() + " · " + action.person().displayName());
        owner.addClassNames("soft", "small");
        Div words = new Div(new Span(action.text()), owner);
        words.addClassNames("grow", "two-lines");
        return words;
    }

    private Chip due(ActionLine action) {
        if (action.late()) {
            return new Chip(getTranslation("home.action.late"), Tone.BAD);
        }
        String date = Formats.in(getLocale()).nearDate(action.dueOn(), today);
        return new Chip(date, action.dueOn().isBefore(today.plusDays(SOON_DAYS)) ? Tone.WAIT : Tone.PLAIN);
    }
}
