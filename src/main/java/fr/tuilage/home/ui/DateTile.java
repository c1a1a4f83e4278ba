package fr.tuilage.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.tuilage.base.Formats;
import java.time.LocalDate;

/** A day on a tile: month, number, weekday. The same date stands in words beside it. */
class DateTile extends Div {

    DateTile(LocalDate date) {
        Formats formats = Formats.in(getLocale());
        addClassName("date-tile");
        getElement().setAttribute("aria-hidden", "true");
        Span number = new Span(Integer.toString(date.getDayOfMonth()));
        number.addClassName("number");
        add(new Span(formats.month(date)), number, new Span(formats.weekday(date)));
    }
}
