package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.FormDialog;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.meeting.ConvocationPreview;
import java.util.stream.Collectors;

/** The convocation as it will be read, and who will get it, before it is sent (MEET-7). */
class ConveneDialog extends FormDialog {

    ConveneDialog(ConvocationPreview preview) {
        super(I18NProvider.translate("meeting.convene.preview"));
        setTestId("convene-dialog");
        Paragraph recipients = new Paragraph(
                preview.recipients().stream().map(PersonLine::displayName).collect(Collectors.joining(", ")));
        recipients.addClassNames("soft", "small");
        Pre text = new Pre(preview.text());
        text.addClassName("mail-preview");
        text.getElement().setAttribute("tabindex", "0");
        form().add(
                        new H3(getTranslation(
                                "meeting.convene.to", preview.recipients().size())),
                        recipients,
                        new H3(preview.subject()),
                        text);
    }
}
