package fr.tuilage.committee.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.tuilage.base.ui.Buttons;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who holds something in a committee, from when until when; what is not over can be ended. */
final class PeopleList extends UnorderedList {

    private final transient LocalDate today;

    PeopleList(LocalDate today) {
        this.today = today;
        addClassName("people-list");
    }

    /** Adds somebody; what is over stays as it was. */
    void line(String name, String detail, @Nullable LocalDate endsOn, End end) {
        Span heading = new Span(name);
        heading.addClassName("holder-name");
        Span words = new Span(detail);
        words.addClassNames("soft", "small");
        Div both = new Div(heading, words);
        both.addClassNames("grow", "holder");
        ListItem item = new ListItem(both);
        if (endsOn == null || !endsOn.isBefore(today)) {
            Button button = Buttons.quiet(end.verb(), end.act());
            button.setAriaLabel(end.title());
            item.add(button);
        }
        add(item);
    }

    /**
     * How it is ended.
     *
     * @param title what the verb ends, for who hears the button alone
     */
    record End(String verb, String title, Runnable act) {}
}
