package fr.tuilage.base.paper;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import fr.tuilage.base.Translations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Makes tagged PDF (PDF/UA) from {@code paper/<name>.html.mustache}: well-formed HTML without flex or grid. Letters are
 * embedded; nothing outside the template is ever loaded.
 *
 * <p>Beside its model a template finds {@code language} and <code>{{#t}}key{{/t}}</code>, the sentence of that key.
 */
@Component
public class Papers {

    private static final String FAMILY = "Liberation Sans";
    private static final String NOTHING_OUTSIDE = "tuilage:/";
    private static final String INVALID_IN_XML =
            "[^\\u0009\\u000A\\u000D\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final Mustache.Compiler compiler = Mustache.compiler().nullValue("").withEscaper(Papers::escape);
    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final Translations translations;

    Papers(Translations translations) {
        XRLog.setLoggerImpl(new Slf4jLogger());
        this.translations = translations;
    }

    /**
     * Renders a template in a language.
     *
     * @param name of the template, such as {@code minutes}
     * @return the PDF file
     * @throws IllegalArgumentException when the template is missing, or names a value that the model does not hold
     */
    public byte[] pdf(String name, Locale locale, Map<String, ?> model) {
        Locale reader = Translations.nearest(locale);
        Map<String, Object> values = new HashMap<>(model);
        values.put("language", reader.getLanguage());
        values.put("t", (Mustache.Lambda)
                (fragment, out) -> out.write(escape(translations.text(reader, fragment.execute()))));
        String html = templates
                .computeIfAbsent(name, missing -> compiler.compile(read(missing)))
                .execute(values);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder renderer = new PdfRendererBuilder();
        renderer.usePdfUaAccessibility(true);
        renderer.useFastMode();
        renderer.withProducer("Tuilage");
        renderer.useUriResolver((base, address) -> null);
        renderer.useProtocolsStreamImplementation(address -> NO_STREAM, Set.of("http", "https", "file", "jar", "ftp"));
        font(renderer, "Regular", 400, FontStyle.NORMAL);
        font(renderer, "Bold", 700, FontStyle.NORMAL);
        font(renderer, "Italic", 400, FontStyle.ITALIC);
        renderer.withHtmlContent(html, NOTHING_OUTSIDE);
        renderer.toStream(pdf);
        try {
            renderer.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return pdf.toByteArray();
    }

    private static void font(PdfRendererBuilder renderer, String file, int weight, FontStyle style) {
        renderer.useFont(() -> resource("/liberation/LiberationSans-" + file + ".ttf"), FAMILY, weight, style, true);
    }

    private static String escape(String text) {
        return text.replaceAll(INVALID_IN_XML, "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String read(String name) {
        try (InputStream file = resource("/paper/" + name + ".html.mustache")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static InputStream resource(String path) {
        InputStream stream = Papers.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalArgumentException("Not on the class path: " + path);
        }
        return stream;
    }

    private static final FSStream NO_STREAM = new FSStream() {
        @Override
        public InputStream getStream() {
            return InputStream.nullInputStream();
        }

        @Override
        public Reader getReader() {
            return Reader.nullReader();
        }
    };
}
