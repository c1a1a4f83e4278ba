package fr.tuilage.calendar;

import fr.tuilage.committee.SchoolZone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes whole holidays of what a file has in pieces: its table has a line for each academy, and the calendar of several
 * zones cuts a zone's holidays wherever another zone's begin or end (CAL-8).
 */
final class HolidayFragments {

    private record Year(SchoolZone zone, String schoolYear) {}

    private static final Comparator<HolidayPeriod> IN_ORDER = Comparator.comparing(HolidayPeriod::zone)
            .thenComparing(HolidayPeriod::firstDay)
            .thenComparing(HolidayPeriod::returnDay);

    private HolidayFragments() {}

    /** By zone and day. */
    static List<HolidayPeriod> joined(List<HolidayPeriod> found) {
        return found.stream()
                .collect(Collectors.groupingBy(period -> new Year(period.zone(), period.schoolYear())))
                .values()
                .stream()
                .flatMap(year -> ofYear(year).stream())
                .sorted(IN_ORDER)
                .toList();
    }

    private static List<HolidayPeriod> ofYear(List<HolidayPeriod> found) {
        List<HolidayPeriod> whole = new ArrayList<>();
        List<HolidayPeriod> unnamed = new ArrayList<>();
        Map<String, List<HolidayPeriod>> byName =
                found.stream().collect(Collectors.groupingBy(HolidayPeriod::name, TreeMap::new, Collectors.toList()));
        byName.forEach((name, pieces) -> {
            List<HolidayPeriod> joined = joinedOfName(pieces);
            boolean known = !name.equals(HolidayWords.OTHERS);
            if (known) {
                whole.add(joined.getFirst());
            }
            // Twice the same name in a year is days off all the same.
            unnamed.addAll(joined.subList(known ? 1 : 0, joined.size()));
        });
        unnamed.sort(IN_ORDER);
        for (int i = 0; i < unnamed.size(); i++) {
            whole.add(unnamed.get(i).named(HolidayWords.OTHERS + "-" + (i + 1)));
        }
        return whole;
    }

    private static List<HolidayPeriod> joinedOfName(List<HolidayPeriod> pieces) {
        boolean published = pieces.stream().anyMatch(piece -> !piece.returnAssumed());
        List<HolidayPeriod> joined = new ArrayList<>();
        pieces.stream()
                .filter(piece -> !published || !piece.returnAssumed())
                .sorted(IN_ORDER)
                .forEach(piece -> {
                    if (joined.isEmpty()
                            || piece.firstDay().isAfter(joined.getLast().returnDay())) {
                        joined.add(piece);
                    } else if (piece.returnDay().isAfter(joined.getLast().returnDay())) {
                        joined.add(joined.removeLast().until(piece.returnDay()));
                    }
                });
        return joined;
    }
}
