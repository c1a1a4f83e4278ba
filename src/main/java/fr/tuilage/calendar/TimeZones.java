package fr.tuilage.calendar;

import java.time.Instant;
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

    /** The offset in force at the first event, and each change from the one before it to the one after the last. */
    static VTimeZone around(ZonedDateTime first, ZonedDateTime last) {
        ZoneId zone = first.getZone();
        ZoneRules rules = zone.getRules();
        List<Observance> observances = new ArrayList<>();
        for (ZoneOffsetTransition change : changes(rules, first.toInstant(), last.toInstant())) {
            observances.add(observance(
                    rules,
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter(),
                    change.getInstant().atZone(zone)));
        }
        if (observances.isEmpty()) {
            observances.add(observance(rules, ALWAYS, first.getOffset(), first.getOffset(), first));
        }
        VTimeZone component = new VTimeZone(new ComponentList<>(observances));
        component.add(new TzId(zone.getId()));
        return component;
    }

    /** None where the clocks no longer change. */
    private static List<ZoneOffsetTransition> changes(ZoneRules rules, Instant first, Instant last) {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        ZoneOffsetTransition change = rules.previousTransition(first);
        while (change != null) {
            changes.add(change);
            if (change.getInstant().isAfter(last)) {
                return changes;
            }
            change = rules.nextTransition(change.getInstant());
        }
        return rules.nextTransition(first) == null ? List.of() : changes;
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
