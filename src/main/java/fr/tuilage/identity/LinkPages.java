package fr.tuilage.identity;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import fr.tuilage.base.Translations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages behind personal links into HTML: plain forms, that work without a script and on any telephone. */
@Component
class LinkPages {

    private final Mustache.Compiler compiler = Mustache.compiler().nullValue("").withEscaper(Escapers.HTML);
    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final Translations translations;

    LinkPages(Translations translations) {
        this.translations = translations;
    }

    String html(LinkPage page, Locale reader) {
        Locale language = Translations.nearest(reader);
        Map<String, @Nullable Object> values = new HashMap<>(page.model());
        values.put("t", (Mustache.Lambda)
                (key, out) -> out.write(Escapers.HTML.escape(translations.text(language, key.execute()))));
        values.put("language", language.getLanguage());
        values.put("title", page.title());
        values.put("content", template(page.template()).execute(values));
        return template("frame").execute(values);
    }

    /** One sentence, and what to do: sign in, or ask the coordination. */
    String sentence(String title, String text, Locale reader) {
        return html(new LinkPage("sentence", title, Map.of("text", text)), reader);
    }

    private Template template(String name) {
        return templates.computeIfAbsent(name, missing -> compiler.compile(read(missing)));
    }

    private static String read(String name) {
        try (InputStream file = LinkPages.class.getResourceAsStream("/links/" + name + ".html.mustache")) {
            if (file == null) {
                throw new IllegalArgumentException("No page " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
