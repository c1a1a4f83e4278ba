package fr.tuilage.file.extraction.child;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells French and English, which most files are in, by their commonest words: those that no neighbouring language shares.
 * The model that knows a hundred languages costs a second and 90 MB, and is asked about the rest.
 */
final class CommonWords {

    private static final Map<String, Set<String>> WORDS = Map.of(
            "fr",
            Set.of(
                    "et est du une dans pour qui sur avec pas sont aux au ne par nous vous ils elle elles cette ces être leur"
                            .concat(" leurs ont mais ou où été plus sans chez entre son ses il ce")
                            .split(" ")),
            "en",
            Set.of("the of and to is that for with are this by it from have which not was were has their they you we"
                    .split(" ")));
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
    private static final int FEWEST_WORDS = 40;
    private static final int FEWEST_DIFFERENT = 4;
    private static final double SHARE = 0.12;
    private static final double SHARE_OF_OTHERS = 0.02;

    private CommonWords() {}

    /** Its code of two letters, or null where that is not plain. */
    static @Nullable String language(String text) {
        List<String> words = BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() < FEWEST_WORDS) {
            return null;
        }
        return WORDS.keySet().stream()
                .filter(language -> isPlain(language, words))
                .filter(language -> WORDS.keySet().stream()
                        .allMatch(other -> other.equals(language) || share(other, words) < SHARE_OF_OTHERS))
                .findFirst()
                .orElse(null);
    }

    private static boolean isPlain(String language, List<String> words) {
        Set<String> different = new HashSet<>(WORDS.getOrDefault(language, Set.of()));
        different.retainAll(new HashSet<>(words));
        return different.size() >= FEWEST_DIFFERENT && share(language, words) >= SHARE;
    }

    private static double share(String language, List<String> words) {
        Set<String> common = WORDS.getOrDefault(language, Set.of());
        return (double) words.stream().filter(common::contains).count() / words.size();
    }
}
