package fr.tuilage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Both languages say everything, in the same way. */
class TranslationsTests {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern KEY_IN_CODE = Pattern.compile(
            "(?:getTranslation|text|translate|RuleViolation|Conflict|LabelKey)\\(\\s*(?:\\w+\\(?\\)?,\\s*)?\"([a-z][a-z0-9-]*(?:\\.[a-zA-Z0-9_-]+)+)\"");
    private static final Pattern SENTENCE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,} \\p{L}{2,}|[éèêàçùîôÉÈÀ]");

    @Test
    @DisplayName("every key exists in French and in English")
    void sameKeys() throws IOException {
        assertThat(bundle(Locale.FRENCH).keySet())
                .isEqualTo(bundle(Locale.ENGLISH).keySet());
    }

    @Test
    @DisplayName("no key is said twice in a language")
    void noKeyTwice() throws IOException {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            List<String> keys = Files.readAllLines(file(locale)).stream()
                    .filter(line -> line.matches("[^#!=\\s]+\\s*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).as(locale.getLanguage()).doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("no sentence is empty or has a straight apostrophe, which would swallow placeholders")
    void soundSentences() throws IOException {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(bundle(locale))
                    .as(locale.getLanguage())
                    .allSatisfy((key, sentence) ->
                            assertThat(sentence).as(key).isNotBlank().doesNotContain("'"));
        }
    }

    @Test
    @DisplayName("both languages fill in the same arguments")
    void samePlaceholders() throws IOException {
        Map<String, String> french = bundle(Locale.FRENCH);
        bundle(Locale.ENGLISH)
                .forEach((key, sentence) -> assertThat(placeholders(sentence))
                        .as(key)
                        .isEqualTo(placeholders(french.getOrDefault(key, ""))));
    }

    @Test
    @DisplayName("every key that the code names exists")
    void keysOfTheCodeExist() throws IOException {
        Set<String> known = bundle(Locale.FRENCH).keySet();
        Set<String> used = new TreeSet<>();
        for (Path source : sources()) {
            Matcher matcher = KEY_IN_CODE.matcher(Files.readString(source));
            while (matcher.find()) {
                used.add(matcher.group(1));
            }
        }
        assertThat(used).isNotEmpty();
        assertThat(known).containsAll(used);
    }

    @Test
    @DisplayName("pages contain no sentence of their own")
    void pagesHaveNoLiterals() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path source : sources()) {
            if (!source.getParent().endsWith("ui") && !source.toString().contains("shell")) {
                continue;
            }
            String code =
                    Files.readString(source).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//[^\n]*", "");
            for (String line : code.lines().toList()) {
                if (line.contains("LOG.") || line.contains("Exception(") || line.contains("executeJs")) {
                    continue;
                }
                Matcher matcher = SENTENCE.matcher(line);
                while (matcher.find()) {
                    if (WORDS.matcher(matcher.group(1)).find()
                            && !matcher.group(1).matches("[a-z0-9 _-]+")) {
                        found.add(source.getFileName() + ": " + matcher.group(1));
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("every template of mail and paper exists in both languages")
    void templatesInBothLanguages() throws IOException {
        Path mail = Path.of("src/main/resources/mail");
        try (Stream<Path> files = Files.walk(mail)) {
            Map<Boolean, Set<String>> names = files.filter(Files::isRegularFile)
                    .map(path -> mail.relativize(path).toString())
                    .filter(name -> name.contains("_fr.") || name.contains("_en."))
                    .collect(Collectors.partitioningBy(
                            name -> name.contains("_fr."),
                            Collectors.mapping(
                                    name -> name.replace("_fr.", ".").replace("_en.", "."),
                                    Collectors.toCollection(TreeSet::new))));
            assertThat(names.get(true)).isNotEmpty().isEqualTo(names.get(false));
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }

    private static Path file(Locale locale) {
        return BUNDLES.resolve("translations_" + locale.getLanguage() + ".properties");
    }

    private static Map<String, String> bundle(Locale locale) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file(locale))) {
            properties.load(reader);
        }
        Map<String, String> sentences = new TreeMap<>();
        properties.forEach((key, value) -> sentences.put(key.toString(), value.toString()));
        return sentences;
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
