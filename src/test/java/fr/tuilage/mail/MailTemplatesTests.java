package fr.tuilage.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.Translations;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MailTemplatesTests {

    private final MailTemplates templates = new MailTemplates(new Translations(), "https://tuilage.example");

    private static Map<String, @Nullable Object> model(String name) {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("recipient", name);
        model.put("inviter", name);
        model.put("invitedTo", "Soin & <i>insertion</i>");
        model.put("link", "https://tuilage.example/invitation/abc");
        model.put("expires", "7 décembre 2026");
        return model;
    }

    @Test
    @DisplayName("HTML in a name stays text in the HTML part, and is left as it is in the text part")
    void escapes() {
        String name = "<script>alert(1)</script> \"O’Neil\" & fils";
        RenderedMail mail = templates.render("invitation", "invitation", Locale.FRENCH, model(name));

        assertThat(mail.html())
                .doesNotContain("<script", "<i>insertion")
                .contains("&lt;script&gt;", "Soin &amp; &lt;i&gt;insertion");
        assertThat(mail.text()).contains(name, "Soin & <i>insertion</i>");
        assertThat(mail.subject()).contains(name);
    }

    @Test
    @DisplayName("both parts say all: the link, until when, and why one got it, in the reader's language")
    void complete() {
        RenderedMail french = templates.render("invitation", "invitation", Locale.CANADA_FRENCH, model("Camille"));
        RenderedMail english = templates.render("invitation", "invitation", Locale.UK, model("Camille"));

        for (String part : new String[] {french.text(), french.html()}) {
            assertThat(part).contains("https://tuilage.example/invitation/abc", "7 décembre 2026", "Vous recevez");
        }
        assertThat(french.html()).contains("<html lang=\"fr\">");
        assertThat(english.text()).contains("Hello Camille", "You receive this message");
        assertThat(english.subject()).startsWith("Camille invites you");
    }

    @Test
    @DisplayName("the parts of a text stand apart by one empty line, whether or not a section is there")
    void breathes() {
        Map<String, @Nullable Object> model = model("Camille");
        model.putAll(Map.of("committee", "Comité", "before", "jeudi 8 avril", "reason", "Grève", "hasTurns", true));
        model.put("turns", List.of("Notes : Espoir", "Accueil : SPIP"));

        assertThat(templates
                        .render("session-cancelled", "cancelled", Locale.FRENCH, model)
                        .text())
                .containsPattern("Grève\\n\\nPour .*\\n  - Notes : Espoir\\n  - Accueil : SPIP\\n\\nCe qui");
        model.put("hasTurns", false);
        assertThat(templates
                        .render("session-cancelled", "cancelled", Locale.FRENCH, model)
                        .text())
                .contains("Grève\n\nCe qui");
    }

    @Test
    @DisplayName("a line break in a name does not end the subject early")
    void lineBreak() {
        RenderedMail mail = templates.render("invitation", "invitation", Locale.ENGLISH, model("Cam\nille"));
        assertThat(mail.subject()).isEqualTo("Cam\nille invites you: Soin & <i>insertion</i>");
        assertThat(mail.text()).startsWith("Hello Cam\nille");
    }

    @Test
    @DisplayName("a value that the model does not hold is a mistake, not an empty place")
    void missingValue() {
        assertThatThrownBy(() -> templates.render("new-password", "new-password", Locale.FRENCH, Map.of()))
                .hasMessageContaining("recipient");
        assertThatThrownBy(() -> templates.render("nothing", "nothing", Locale.FRENCH, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("every kind of mail has its word in the outbox and says why one got it")
    void kindsHaveWords() throws IOException {
        Translations translations = new Translations();
        Properties french = new Properties();
        try (Reader words =
                Files.newBufferedReader(Path.of("src/main/resources/vaadin-i18n/translations_fr.properties"))) {
            french.load(words);
        }
        List<String> kinds = french.stringPropertyNames().stream()
                .filter(key -> key.startsWith("mail.reason.") && !key.equals("mail.reason.default"))
                .map(key -> key.substring("mail.reason.".length()))
                .toList();
        assertThat(kinds).hasSizeGreaterThan(4).allSatisfy(kind -> {
            for (Locale locale : Translations.LOCALES) {
                assertThat(translations.has(locale, "mail.kind." + kind)).isTrue();
                assertThat(translations.has(locale, "mail.reason." + kind)).isTrue();
            }
        });
        // Some kinds that differ in a sentence share one template, and its name is how theirs begin.
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/mail"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith("_fr.txt.mustache"))
                            .map(name -> name.replace("_fr.txt.mustache", "")))
                    .allSatisfy(template -> assertThat(kinds)
                            .anyMatch(kind -> kind.equals(template) || kind.startsWith(template + "-")));
        }
    }
}
