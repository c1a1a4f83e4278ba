package fr.tuilage.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TextsTests {

    private static final String LABEL = "refusal.not-found";

    @Test
    @DisplayName("what was typed is kept as it is, but for the blanks around it")
    void keepsWhatWasTyped() {
        assertThat(Texts.required(LABEL, "  <b>Créteil</b> & environs\n\tligne 2 ", 100))
                .isEqualTo("<b>Créteil</b> & environs\n\tligne 2");
    }

    @Test
    @DisplayName("control characters go, line ends become one kind, letters are composed")
    void cleans() {
        assertThat(Texts.required(LABEL, "Cre\u0301teil\u0000\u0007\r\nsuite\u001b", 100))
                .isEqualTo("Créteil\nsuite");
    }

    @Test
    @DisplayName("nothing, or only blanks, is missing where required and null where optional")
    void blank() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Texts.required(LABEL, " \t\n", 10))
                .returns("refusal.missing", Refusal::key);
        assertThat(Texts.optional(LABEL, " \u0000 ", 10)).isNull();
        assertThat(Texts.optional(LABEL, null, 10)).isNull();
    }

    @Test
    @DisplayName("length is counted in characters as people see them, not in Java's halves")
    void codePoints() {
        assertThat(Texts.required(LABEL, "🏠".repeat(10), 10)).hasSize(20);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Texts.required(LABEL, "🏠".repeat(11), 10))
                .returns("refusal.too-long", Refusal::key);
    }

    @Test
    @DisplayName("a name of 10,000 characters is refused by a sentence that names the field in the reader's language")
    void tooLongIsASentence() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Texts.required(LABEL, "a".repeat(10_000), 1_000))
                .satisfies(refusal -> {
                    Translations translations = new Translations();
                    assertThat(translations.text(Locale.FRENCH, refusal))
                            .contains(translations.text(Locale.FRENCH, LABEL))
                            .contains("000 caractères au plus");
                    assertThat(translations.text(Locale.UK, refusal))
                            .contains(translations.text(Locale.ENGLISH, LABEL))
                            .contains("1,000 characters at most");
                });
    }
}
