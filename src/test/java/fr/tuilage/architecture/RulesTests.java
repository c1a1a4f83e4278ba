package fr.tuilage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** docs/rules.md may claim a rule only when a test names it. */
class RulesTests {

    private static final Pattern CLAIMED = Pattern.compile("(?m)^\\| ([A-Z]+-\\d+) \\|");
    private static final Pattern PROVED = Pattern.compile("\"([^\"]*\\b[A-Z]{2,5}-\\d+[^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("\\b[A-Z]{2,5}-\\d+\\b");

    @Test
    @DisplayName("every rule that docs/rules.md claims is named by a test")
    void claimedRulesAreProved() throws IOException {
        Set<String> claimed = CLAIMED.matcher(Files.readString(Path.of("docs/rules.md")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(claimed).isNotEmpty();
        assertThat(namedByTests()).containsAll(claimed);
    }

    private static Set<String> namedByTests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(path -> path.toString().endsWith(".java"))
                    .flatMap(RulesTests::displayNames)
                    .flatMap(name -> NUMBER.matcher(name).results().map(match -> match.group()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> displayNames(Path source) {
        try {
            return Files.readAllLines(source).stream()
                    .filter(line -> line.contains("@DisplayName")
                            || line.contains("@Label")
                            || line.strip().startsWith("\""))
                    .flatMap(line -> PROVED.matcher(line).results().map(match -> match.group(1)));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
