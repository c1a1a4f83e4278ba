package fr.tuilage.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.tuilage.base.Formats;
import fr.tuilage.calendar.DateRange;
import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.home.Overview;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Locale;

/**
 * The year as a ribbon: twelve months, school holidays shaded, a tile for each meeting. The tiles are a list of links with
 * full dates, so that the ribbon reads aloud, and becomes a plain list where it has no room.
 */
class YearRibbon extends Div {

    private final transient Overview overview;
    private final transient Formats formats;
    private final double days;

    YearRibbon(Overview overview) {
        this.overview = overview;
        this.formats = Formats.in(getLocale());
        this.days = Year.of(overview.year()).length();
        setTestId("year-ribbon");
        Div ribbon = new Div(months(), holidays(), meetings());
        ribbon.addClassName("ribbon");
        add(ribbon);
        if (!overview.schoolHolidays().isEmpty()) {
            add(legend());
        }
    }

    private Div months() {
        Div months = new Div();
        months.addClassName("ribbon-months");
        months.getElement().setAttribute("aria-hidden", "true");
        for (Month month : Month.values()) {
            months.add(new Span(formats.monthShort(month)));
        }
        return months;
    }

    private Div holidays() {
        Div shades = new Div();
        shades.addClassName("ribbon-holidays");
        shades.getElement().setAttribute("aria-hidden", "true");
        overview.schoolHolidays().forEach(holiday -> shades.add(shade(holiday.days())));
        return shades;
    }

    /** What the hatching means; it goes with the ribbon where the ribbon becomes a list. */
    private Paragraph legend() {
        Span sample = new Span();
        sample.addClassName("sample");
        sample.getElement().setAttribute("aria-hidden", "true");
        Paragraph legend = new Paragraph(sample, new Span(getTranslation("home.ribbon.holidays")));
        legend.addClassNames("ribbon-legend", "soft", "small");
        return legend;
    }

    private Span shade(DateRange range) {
        LocalDate first = LocalDate.of(overview.year(), 1, 1);
        LocalDate last = LocalDate.of(overview.year(), 12, 31);
        LocalDate from = range.first().isBefore(first) ? first : range.first();
        LocalDate to = range.last().isAfter(last) ? last : range.last();
        Span shade = new Span();
        shade.getStyle().set("--from", at(from)).set("--to", at(to.plusDays(1)));
        return shade;
    }

    private OrderedList meetings() {
        OrderedList list = new OrderedList();
        list.addClassName("ribbon-meetings");
        overview.sessions().forEach(session -> list.add(meeting(session)));
        return list;
    }

    private ListItem meeting(SessionDetails session) {
        Span day = new Span(Integer.toString(session.on().getDayOfMonth()));
        day.addClassName("day");
        day.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(formats.weekdayDayMonth(session.on()) + ", "
                + formats.time(session.startsAt().toLocalTime())
                + (session.cancelled() ? " (" + getTranslation("home.ribbon.cancelled") + ")" : ""));
        words.addClassName("words");
        Anchor link = new Anchor(Addresses.meeting(session.id()));
        link.add(day, words);
        link.setTitle(words.getText());
        ListItem item = new ListItem(link);
        item.getStyle().set("--from", at(session.on()));
        item.addClassName(state(session));
        return item;
    }

    private String state(SessionDetails session) {
        if (session.cancelled()) {
            return "cancelled";
        }
        if (overview.next().filter(next -> next.id().equals(session.id())).isPresent()) {
            return "next";
        }
        return session.on().isBefore(overview.today()) ? "past" : "to-come";
    }

    /** Where a day stands on the ribbon, as a share of the year. */
    private String at(LocalDate date) {
        double before = date.getYear() > overview.year() ? days : date.getDayOfYear() - 1;
        return String.format(Locale.ROOT, "%.2f%%", 100 * before / days);
    }
}
