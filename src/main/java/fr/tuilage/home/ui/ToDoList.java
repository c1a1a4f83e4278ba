package fr.tuilage.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.tuilage.base.Formats;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.home.Expected;
import java.util.List;
import java.util.Locale;

/** What is expected, step by step, each with the button that does it or leads to it. */
class ToDoList extends OrderedList {

    private final boolean named;
    private final Settling settling;

    ToDoList(List<Expected> expected, boolean named, Settling settling) {
        this.named = named;
        this.settling = settling;
        addClassName("todo");
        for (int index = 0; index < expected.size(); index++) {
            add(item(index + 1, expected.get(index)));
        }
    }

    private ListItem item(int number, Expected expected) {
        Span step = new Span(Integer.toString(number));
        step.addClassName("step");
        step.getElement().setAttribute("aria-hidden", "true");
        String key = "home.expected."
                + expected.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Paragraph detail =
                new Paragraph(named ? expected.committeeName() + " · " + detail(key, expected) : detail(key, expected));
        detail.addClassNames("soft", "small");
        H3 title = new H3(expected.subject() == null ? getTranslation(key) : getTranslation(key, expected.subject()));
        Div words = new Div(title, detail);
        words.addClassName("grow");
        ListItem item = new ListItem(step, words, act(key, expected));
        item.setTestId(
                "expected-" + expected.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return item;
    }

    private String detail(String key, Expected expected) {
        return getTranslation(key + ".detail", Formats.in(getLocale()).dateWithoutWeekday(expected.date()));
    }

    private Component act(String key, Expected expected) {
        String verb = getTranslation(key + ".act");
        if (expected.kind() == Expected.Kind.FINISH_ACTION) {
            return Buttons.plain(verb, () -> settling.finish(expected.subjectId(), expected.version()));
        }
        Anchor link = new Anchor(address(expected), verb);
        link.addClassName("btn");
        return link;
    }

    private static String address(Expected expected) {
        return switch (expected.kind()) {
            case WRITE_MINUTES -> Addresses.minutes(expected.subjectId());
            case ANSWER_TURN -> Addresses.turns(expected.committeeId());
            case FINISH_ACTION -> Addresses.actions(expected.committeeId());
            case CONVENE_MEETING, PROPOSE_ITEM -> Addresses.meeting(expected.subjectId());
            case ANSWER_DATES, DECIDE_YEAR -> Addresses.calendar(expected.committeeId()) + "/" + expected.subject();
            case PUBLISH_YEAR, DRAW_UP_YEAR -> Addresses.calendar(expected.committeeId());
            case FILL_HALF -> Addresses.seats(expected.committeeId());
        };
    }
}
