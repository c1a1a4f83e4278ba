package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.Chip;
import fr.tuilage.calendar.HolidayPeriod;
import fr.tuilage.calendar.KnownHolidays;
import fr.tuilage.calendar.KnownHolidays.Missing;
import fr.tuilage.calendar.KnownHolidays.OfZone;
import fr.tuilage.calendar.KnownHolidays.Source;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** One school year: what is known, zone by zone, since when and from where, and what is missing (CAL-8). */
class HolidayYearCard extends Card {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final transient CalendarWords words;

    HolidayYearCard(KnownHolidays year, CalendarWords words) {
        super(words.text("calendar.holidays.year", year.schoolYear()));
        this.words = words;
        setTestId("school-year-" + year.schoolYear());
        List<Missing> followed =
                year.unknown().stream().filter(Missing::followed).toList();
        if (year.zones().isEmpty() || !followed.isEmpty()) {
            aside(new Chip(words.text("calendar.holidays.missing"), Chip.Tone.WAIT));
        }
        if (!followed.isEmpty()) {
            Paragraph missing = new Paragraph(words.text("calendar.holidays.missing.followed", names(followed)));
            missing.addClassName("remark");
            add(missing);
        }
        Div zones = new Div();
        zones.addClassName("holiday-zones");
        year.zones().forEach(zone -> zones.add(zone(zone)));
        add(zones);
        List<Missing> others =
                year.unknown().stream().filter(zone -> !zone.followed()).toList();
        if (!others.isEmpty()) {
            Paragraph missing = new Paragraph(words.text("calendar.holidays.missing.others", names(others)));
            missing.addClassNames("soft", "small");
            add(missing);
        }
    }

    private String names(List<Missing> zones) {
        return zones.stream().map(zone -> words.zone(zone.zone().name())).collect(Collectors.joining(", "));
    }

    private Div zone(OfZone known) {
        Div zone = new Div(new H3(words.sentence(words.zone(known.zone().name()))));
        if (!known.unknown().isEmpty()) {
            zone.add(new Chip(words.text("calendar.holidays.part"), Chip.Tone.WAIT));
        }
        UnorderedList periods = new UnorderedList();
        for (HolidayPeriod period : known.periods()) {
            periods.add(new ListItem(words.sentence(words.period(period))));
        }
        known.unknown()
                .forEach(days -> periods.add(
                        new ListItem(words.text("calendar.holidays.unknown-days", days.first(), days.last()))));
        zone.add(periods);
        Paragraph sources =
                new Paragraph(known.sources().stream().map(this::source).collect(Collectors.joining(" · ")));
        sources.addClassNames("soft", "small");
        zone.add(sources);
        return zone;
    }

    private String source(Source source) {
        if (source.fileName() == null || source.receivedAt() == null) {
            return words.text("calendar.holidays.shipped");
        }
        LocalDate since = LocalDate.ofInstant(source.receivedAt(), PARIS);
        return words.text("calendar.holidays.from", source.fileName(), since);
    }
}
