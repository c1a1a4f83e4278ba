package fr.tuilage.search;

import fr.tuilage.base.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the field, as words and phrases. Nothing of it is an instruction to the index: signs are taken out,
 * and what the index is told is put together here.
 */
final class Words {

    /** As much as anybody remembers of what they look for. */
    static final int LONGEST = 200;

    /** So few letters begin too many words. */
    private static final int UNFINISHED = 2;

    private static final Pattern PARTS =
            Pattern.compile("\"([^\"]*)\"|([\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}'’]*[\\p{L}\\p{M}\\p{N}])?)");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’]+");
    /** What somebody has typed so far of "de l’antenne". */
    private static final Pattern ARTICLE_ALONE =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?:[cdjlmnst]|qu)['’](?![\\p{L}\\p{N}])");

    private static final Pattern QUOTATION_MARKS = Pattern.compile("[«»“”„]");

    private final List<String> parts = new ArrayList<>();

    /** @throws fr.tuilage.base.RuleViolation when it is longer than any question */
    Words(@Nullable String typed) {
        String text = Texts.optional("search.field", typed, LONGEST);
        if (text == null) {
            return;
        }
        String plain = ARTICLE_ALONE
                .matcher(QUOTATION_MARKS.matcher(text).replaceAll("\""))
                .replaceAll(" ");
        Matcher found = PARTS.matcher(plain);
        while (found.find()) {
            boolean last = found.end() == plain.length();
            String phrase = found.group(1);
            if (phrase == null) {
                parts.add(last ? unfinished(found.group(2)) : found.group(2));
            } else {
                String words = SIGNS.matcher(phrase).replaceAll(" ").strip();
                if (!words.isEmpty()) {
                    parts.add('"' + words + '"');
                }
            }
        }
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** In the language of the index: all of the parts, the last one perhaps unfinished. */
    String query() {
        return String.join(" ", parts);
    }

    private static String unfinished(String word) {
        String withoutArticle = word.substring(1 + Math.max(word.lastIndexOf('\''), word.lastIndexOf('’')));
        return withoutArticle.length() < UNFINISHED ? word : "(%1$s | %1$s*)".formatted(word);
    }
}
