package fr.tuilage.base.paper;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import fr.tuilage.base.Translations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
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
        return pdf(name, locale, model, Integer.MAX_VALUE, List.of(""));
    }

    /**
     * Renders a template so that it takes no more than some pages: the first of the densities with which it does. The template
     * finds it as {@code density}.
     *
     * @param pages at most so many, as far as the last density allows it
     * @param densities from the roomiest to the tightest
     * @return the PDF file
     */
    public byte[] pdf(String name, Locale locale, Map<String, ?> model, int pages, List<String> densities) {
        for (String density : densities) {
            Map<String, Object> values = new HashMap<>(model);
            values.put("density", density);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            try (PdfBoxRenderer renderer = renderer(html(name, locale, values), pdf)) {
                renderer.layout();
                boolean last = density.equals(densities.getLast());
                if (last || renderer.getRootBox().getLayer().getPages().size() <= pages) {
                    renderer.createPDF();
                    return pdf.toByteArray();
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        throw new IllegalArgumentException("No density for " + name);
    }

    private String html(String name, Locale locale, Map<String, Object> values) {
        Locale reader = Translations.nearest(locale);
        values.put("language", reader.getLanguage());
        values.put("t", (Mustache.Lambda)
                (fragment, out) -> out.write(escape(translations.text(reader, fragment.execute()))));
        return templates
                .computeIfAbsent(name, missing -> compiler.compile(read(missing)))
                .execute(values);
    }

    private static PdfBoxRenderer renderer(String html, OutputStream pdf) {
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
        return renderer.buildPdfRenderer();
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
