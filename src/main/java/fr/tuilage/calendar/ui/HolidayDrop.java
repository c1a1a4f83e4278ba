package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where one small file is dropped or chosen; its content is looked at by the page, with its lock and its language. */
class HolidayDrop extends Div {

    private record Arrived(String name, byte[] content) {}

    private final int maximum;
    private final Upload upload;

    @Nullable
    private Arrived arrived;

    /**
     * An empty place.
     *
     * @param maximum in bytes
     * @param taker gets the name and the content
     * @param refused gets the sentence when a file was not even sent, or broke off
     */
    HolidayDrop(int maximum, BiConsumer<String, byte[]> taker, Consumer<String> refused) {
        this.maximum = maximum;
        upload = new Upload((UploadHandler) this::receive);
        upload.setMaxFileSize(maximum);
        upload.setUploadButton(new Button(getTranslation("calendar.holidays.choose")));
        upload.setDropLabel(new Span(getTranslation("calendar.holidays.drop")));
        upload.setI18n(words());
        upload.addFileRejectedListener(event -> refused.accept(event.getErrorMessage()));
        upload.getElement().addEventListener("upload-success", event -> {
            upload.clearFileList();
            Arrived file = arrived;
            arrived = null;
            if (file != null) {
                taker.accept(file.name(), file.content());
            }
        });
        upload.getElement().addEventListener("upload-error", event -> {
            upload.clearFileList();
            refused.accept(getTranslation("calendar.holidays.broken-off"));
        });
        upload.setTestId("holidays-upload");
        add(upload);
    }

    /** One byte more than may be is enough to know that it is too many. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            Arrived file = new Arrived(event.getFileName(), content.readNBytes(maximum + 1));
            event.getUI().access(() -> arrived = file);
        }
    }

    private UploadI18N words() {
        String tooBig = getTranslation("refusal.holidays.too-big", maximum / 1024 / 1024);
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(tooBig)
                        .setTooManyFiles(getTranslation("calendar.holidays.one-only")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("calendar.holidays.drop"))
                        .setMany(getTranslation("calendar.holidays.drop")));
    }
}
