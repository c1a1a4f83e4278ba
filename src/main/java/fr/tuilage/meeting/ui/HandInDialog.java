package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.tuilage.base.ui.FormDialog;
import fr.tuilage.calendar.CalendarReply;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Takes the answer of somebody's calendar: a file that is dropped, or its text. */
class HandInDialog extends FormDialog {

    private static final String TEXT = "meeting.answers.text";

    private final TextArea text = new TextArea(getTranslation(TEXT));

    HandInDialog() {
        super(I18NProvider.translate("meeting.answers.hand-in"));
        Paragraph hint = new Paragraph(getTranslation("meeting.answers.hint"));
        hint.addClassName("hint");
        Upload file = new Upload(UploadHandler.inMemory(
                (metadata, content) -> text.setValue(new String(content, StandardCharsets.UTF_8))));
        file.setMaxFiles(1);
        file.setMaxFileSize(CalendarReply.MAXIMUM);
        file.setUploadButton(new Button(getTranslation("meeting.answers.choose")));
        file.setDropLabel(new Span(getTranslation("meeting.answers.drop")));
        file.addFileRejectedListener(
                refused -> text.setHelperText(getTranslation("refusal.reply.too-big", CalendarReply.MAXIMUM / 1024)));
        file.setTestId("answer-file");
        text.setMaxHeight("12em");
        text.setTestId("answer-text");
        form().add(hint, file);
        form().field(TEXT, text);
    }

    /** @param handIn is given the answer; what it refuses is shown in the form */
    void open(Consumer<byte[]> handIn, Runnable afterwards) {
        open(
                getTranslation("meeting.answers.hand-in.verb"),
                () -> handIn.accept(text.getValue().getBytes(StandardCharsets.UTF_8)),
                afterwards);
    }
}
