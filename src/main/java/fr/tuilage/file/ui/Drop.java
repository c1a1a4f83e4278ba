package fr.tuilage.file.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.tuilage.base.Refusal;
import fr.tuilage.file.UploadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Where files are dropped or chosen, several at once, each with its progress; one that is refused says why, beside its
 * name, and the others go on.
 */
@Tag("file-drop")
@JsModule("context://components/file-drop.js")
final class Drop extends HtmlContainer {

    /** Takes one file; runs while the page goes on, without its lock. */
    interface Taker {
        void take(String fileName, InputStream content);
    }

    private static final int TOGETHER = 300;
    private static final int UNITS = 1024;

    private final Upload upload;

    /**
     * An empty place.
     *
     * @param verb of the button
     * @param arrived runs after each file, or several, that was kept
     */
    Drop(String verb, UploadLimits limits, Taker taker, Runnable arrived) {
        Locale reader = getLocale();
        upload = new Upload((UploadHandler) event -> take(event, taker, reader));
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFileSize(Math.toIntExact(Math.min(limits.maximum(), Integer.MAX_VALUE)));
        upload.setUploadButton(new Button(verb));
        upload.setDropLabel(new Span(getTranslation("file.drop")));
        upload.setI18n(words(limits));
        // Once for several that arrive together; those that are still under way bring theirs.
        upload.getElement()
                .addEventListener("upload-success", event -> arrived.run())
                .debounce(TOGETHER);
        upload.setTestId("upload");
        add(upload);
    }

    /** One file only, for a version of a document. */
    Drop single() {
        upload.setMaxFiles(1);
        upload.setDropLabel(new Span(getTranslation("file.drop.one")));
        return this;
    }

    private static void take(UploadEvent event, Taker taker, Locale reader) throws IOException {
        try (InputStream content = event.getInputStream()) {
            taker.take(event.getFileName(), content);
        } catch (Refusal refusal) {
            reject(event, I18NProvider.translate(reader, refusal.key(), refusal.arguments()));
        } catch (UncheckedIOException brokenOff) {
            reject(event, I18NProvider.translate(reader, "file.upload.not-stored"));
        }
    }

    private static void reject(UploadEvent event, String why) {
        // Vaadin names none, and servers then write Latin-1.
        if (event.getResponse() instanceof VaadinServletResponse response) {
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        event.reject(why);
    }

    private UploadI18N words(UploadLimits limits) {
        UploadI18N.Uploading uploading = new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("file.upload.connecting"))
                        .setStalled(getTranslation("file.upload.stalled"))
                        .setProcessing(getTranslation("file.upload.processing"))
                        .setHeld(getTranslation("file.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(getTranslation("file.upload.remaining"))
                        .setUnknown(getTranslation("file.upload.remaining-unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("file.upload.unavailable"))
                        .setUnexpectedServerError(getTranslation("file.upload.failed"))
                        .setForbidden(getTranslation("refusal.forbidden")));
        String tooBig = getTranslation("refusal.file.too-big", limits.maximum() / UNITS / UNITS);
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("file.drop"))
                        .setMany(getTranslation("file.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(tooBig)
                        .setTooManyFiles(getTranslation("file.upload.one-only")))
                .setFile(new UploadI18N.File()
                        .setRetry(getTranslation("file.upload.retry"))
                        .setStart(getTranslation("file.upload.start"))
                        .setRemove(getTranslation("file.upload.clear")))
                .setUploading(uploading)
                .setUnits(new UploadI18N.Units(
                        List.of(getTranslation("file.units").split(" ")), UNITS));
    }
}
