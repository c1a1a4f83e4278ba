package fr.tuilage.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How the index marks what was looked for: by two characters that no language uses, and that are taken out of every text. */
final class Marks {

    static final String OPEN = "\uE000";
    static final String CLOSE = "\uE001";

    private static final Pattern UNWANTED = Pattern.compile("[" + OPEN + CLOSE + "\\p{Cc}&&[^\\n\\t\\f]]|\\p{Cs}");

    private Marks() {}

    /** A text that can be marked, no longer than that; form feeds stay, they end pages. */
    static String without(String text, int longest) {
        return cut(clean(text), longest);
    }

    /** The same, without what is blank at both ends. */
    static String stripped(String text, int longest) {
        return cut(clean(text).strip(), longest);
    }

    private static String clean(String text) {
        return UNWANTED.matcher(text).replaceAll(" ");
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }

    /** A marked text in its parts. */
    static List<TextPart> parts(String marked) {
        List<TextPart> parts = new ArrayList<>();
        int from = 0;
        while (from < marked.length()) {
            boolean hit = marked.startsWith(OPEN, from);
            int start = hit ? from + 1 : from;
            int next = marked.indexOf(hit ? CLOSE : OPEN, start);
            int end = next < 0 ? marked.length() : next;
            if (end > start) {
                parts.add(new TextPart(marked.substring(start, end), hit));
            }
            from = hit ? end + 1 : end;
        }
        return List.copyOf(parts);
    }
}
