package fr.tuilage.calendar;

import fr.tuilage.committee.SchoolZone;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the Ministry's words mean here: its files spell zones and holidays in several ways (CAL-8). */
final class HolidayWords {

    /** Holidays of a name that is not known here: days off all the same. */
    static final String OTHERS = "autres";

    static final String SUMMER = "ete";
    static final String SOUTHERN_WINTER = "hiver-austral";

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern METROPOLITAN = Pattern.compile("\\bzones?((?: [abc]\\b)+)");
    private static final Pattern PERIOD = Pattern.compile("\\b([1-5])(?:e|re|ere|eme) periode\\b");

    private static final Map<String, SchoolZone> PLACES = Map.of(
            "corse", SchoolZone.CORSICA,
            "guadeloupe", SchoolZone.GUADELOUPE,
            "martinique", SchoolZone.MARTINIQUE,
            "guyane", SchoolZone.GUYANE,
            "reunion", SchoolZone.REUNION,
            "mayotte", SchoolZone.MAYOTTE,
            "miquelon", SchoolZone.SAINT_PIERRE,
            "polynesie", SchoolZone.POLYNESIE,
            "caledonie", SchoolZone.NOUVELLE_CALEDONIE,
            "wallis", SchoolZone.WALLIS_ET_FUTUNA);

    /** In this order: "hiver austral" is not "hiver". */
    private static final Map<String, String> NAMES = names();

    private HolidayWords() {}

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("hiver austral", SOUTHERN_WINTER);
        names.put("ete austral", "ete-austral");
        names.put("toussaint", "toussaint");
        names.put("automne", "toussaint");
        names.put("noel", "noel");
        names.put("carnaval", "carnaval");
        names.put("paques", "paques");
        names.put("hiver", "hiver");
        names.put("printemps", "printemps");
        names.put("grandes vacances", SUMMER);
        names.put("ete", SUMMER);
        return names;
    }

    /** Without accents, capitals and signs: "d'Été" and "d’été" are one. */
    static String plain(String text) {
        String letters = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(letters).replaceAll(" ").strip();
    }

    /** Whose holidays: "Zones A/B - Corse" is three zones; none when the place is not known here. */
    static Set<SchoolZone> zones(String place) {
        String plain = plain(place);
        Set<SchoolZone> zones = EnumSet.noneOf(SchoolZone.class);
        Matcher letters = METROPOLITAN.matcher(plain);
        while (letters.find()) {
            for (String letter : letters.group(1).strip().split(" ")) {
                zones.add(SchoolZone.valueOf(letter.toUpperCase(Locale.ROOT)));
            }
        }
        PLACES.forEach((name, zone) -> {
            if (plain.contains(name)) {
                zones.add(zone);
            }
        });
        return zones;
    }

    /** The key of the holidays' name, or {@link #OTHERS}. */
    static String name(String description) {
        String words = " " + plain(description) + " ";
        Matcher period = PERIOD.matcher(words);
        if (period.find()) {
            return "periode-" + period.group(1);
        }
        return NAMES.entrySet().stream()
                .filter(name -> words.contains(" " + name.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHERS);
    }
}
