package fr.tuilage.mail;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import fr.tuilage.base.Translations;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Puts mail into words: {@code mail/<template>_<fr|en>.txt.mustache}, whose first line is the subject and whose second is
 * empty, and {@code mail/<template>_<fr|en>.html.mustache}, the content that the shared layout frames. The text is always
 * complete by itself.
 *
 * <p>Beside its own values a template finds {@code publicUrl} and, in HTML, <code>{{#button}}address words{{/button}}</code>,
 * a link that looks like a button. In text, <code>{{emptyLine}}</code> stands where an empty line would touch a section: the
 * engine takes such lines away. A value that a template names must be in the model; null is shown as nothing.
 */
@Component
public class MailTemplates {

    private static final Mustache.Lambda BUTTON = (fragment, out) -> {
        String[] parts = fragment.execute().strip().split("\\s+", 2);
        out.write("<p style=\"margin:24px 0\"><a href=\"" + parts[0]
                + "\" style=\"display:inline-block;background:#a94c28;color:#ffffff;text-decoration:none;"
                + "font-weight:600;padding:12px 20px;border-radius:10px\">"
                + parts[1] + "</a></p>");
    };

    /** Nobody can choose when these come: they are asked for, and open an account. */
    private static final Set<String> ALWAYS_AT_ONCE = Set.of("invitation", "new-password");

    private static final String ACCOUNT = "/mon-compte";
    private static final Pattern TEXT_GREETING = Pattern.compile("^(Bonjour|Hello)[^\\n]*,\\n+");
    private static final Pattern HTML_GREETING = Pattern.compile("^<p[^>]*>(Bonjour|Hello)[^<]*,</p>\\s*");

    private final Map<String, Text> texts = new ConcurrentHashMap<>();
    private final Map<String, Template> fragments = new ConcurrentHashMap<>();
    private final Mustache.Compiler text = Mustache.compiler().nullValue("").withEscaper(Escapers.NONE);
    private final Mustache.Compiler html = Mustache.compiler().nullValue("").withEscaper(Escapers.HTML);
    private final Translations translations;
    private final String publicUrl;

    MailTemplates(Translations translations, @Value("${tuilage.public-url}") String publicUrl) {
        this.translations = translations;
        this.publicUrl = publicUrl;
    }

    /**
     * Renders a template in the reader's language.
     *
     * @param kind chooses the sentence that says why one got it: {@code mail.reason.<kind>}, or {@code mail.reason.default}
     * @throws IllegalArgumentException when the template is missing, or names a value that the model does not hold
     */
    public RenderedMail render(
            String template, String kind, Locale locale, Map<String, ? extends @Nullable Object> model) {
        Locale reader = Translations.nearest(locale);
        Map<String, @Nullable Object> values = new HashMap<>(model);
        values.put("publicUrl", publicUrl);
        values.put("emptyLine", "");
        Text source = texts.computeIfAbsent(template + "_" + reader.getLanguage(), this::compileText);
        String subject = source.subject().execute(values).strip();
        String plain = source.body().execute(values).strip();
        String reason = reason(reader, kind);
        values.put("button", BUTTON);
        String content = html(template + "_" + reader.getLanguage()).execute(values);
        Map<String, @Nullable Object> frame = new HashMap<>();
        frame.put("language", reader.getLanguage());
        frame.put("subject", subject);
        frame.put("content", content);
        frame.put("reason", reason);
        frame.put("publicUrl", publicUrl);
        String change = ALWAYS_AT_ONCE.contains(kind) ? null : translations.text(reader, "mail.change");
        frame.put("change", change);
        return new RenderedMail(
                subject,
                plain + "\n\n-- \nTuilage\n" + reason + "\n"
                        + (change == null ? "" : change + "\n" + publicUrl + ACCOUNT + "\n") + publicUrl + "\n",
                html("layout").execute(frame),
                new RenderedMail.Content(
                        TEXT_GREETING.matcher(plain).replaceFirst(""),
                        HTML_GREETING.matcher(content).replaceFirst("")));
    }

    private String reason(Locale reader, String kind) {
        String key = "mail.reason." + kind;
        return translations.text(reader, translations.has(reader, key) ? key : "mail.reason.default");
    }

    private Template html(String name) {
        return fragments.computeIfAbsent(name, missing -> html.compile(read(missing + ".html")));
    }

    /** The subject is the first line of the file, not of the result: a name with a line break in it stays in its place. */
    private Text compileText(String name) {
        String[] parts = read(name + ".txt").split("\n", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("Mail template " + name + " has a subject and nothing else");
        }
        return new Text(text.compile(parts[0]), text.compile(parts[1]));
    }

    private record Text(Template subject, Template body) {}

    private static String read(String name) {
        try (InputStream file = MailTemplates.class.getResourceAsStream("/mail/" + name + ".mustache")) {
            if (file == null) {
                throw new IllegalArgumentException("No mail template " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
