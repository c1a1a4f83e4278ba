package fr.tuilage.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The rules of a time zone around one event, from the rules that Java knows. The zones that come with ical4j begin in
 * 1891, and those of Réunion or Mayotte carry another territory's identifier: the event would point at no zone.
 */
final class TimeZones {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1970, 1, 1, 0, 0);

    private TimeZones() {}

    /** The offset in force at the event, and the change before and after it where the clocks change. */
    static VTimeZone around(ZonedDateTime event) {
        ZoneId zone = event.getZone();
        ZoneRules rules = zone.getRules();
        List<Observance> observances = new ArrayList<>();
        ZoneOffsetTransition before = rules.previousTransition(event.toInstant());
        ZoneOffsetTransition after = rules.nextTransition(event.toInstant());
        if (before == null || after == null) {
            observances.add(observance(rules, ALWAYS, event.getOffset(), event.getOffset(), event));
        } else {
            for (ZoneOffsetTransition change : List.of(before, after)) {
                observances.add(observance(
                        rules,
                        change.getDateTimeBefore(),
                        change.getOffsetBefore(),
                        change.getOffsetAfter(),
                        change.getInstant().atZone(zone)));
            }
        }
        VTimeZone component = new VTimeZone(new ComponentList<>(observances));
        component.add(new TzId(zone.getId()));
        return component;
    }

    private static Observance observance(
            ZoneRules rules, LocalDateTime starts, ZoneOffset from, ZoneOffset to, ZonedDateTime at) {
        Observance observance = rules.isDaylightSavings(at.toInstant()) ? new Daylight() : new Standard();
        observance.add(new DtStart<>(starts));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        observance.add(new TzName(to.getId()));
        return observance;
    }
}
