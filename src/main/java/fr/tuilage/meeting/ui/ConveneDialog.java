package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import fr.tuilage.base.Refusal;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.meeting.ConvocationPreview;
import java.util.stream.Collectors;

/** The convocation as it will be read, and who will get it, before it is sent (MEET-7). */
class ConveneDialog extends Dialog {

    ConveneDialog(ConvocationPreview preview, Runnable send) {
        setTestId("convene-dialog");
        addClassName("form-dialog");
        setHeaderTitle(getTranslation("meeting.convene.preview"));
        Div refused = new Div();
        refused.addClassName("refusal");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        Paragraph recipients = new Paragraph(
                preview.recipients().stream().map(PersonLine::displayName).collect(Collectors.joining(", ")));
        recipients.addClassNames("soft", "small");
        Pre text = new Pre(preview.text());
        text.addClassName("mail-preview");
        text.getElement().setAttribute("tabindex", "0");
        Div body = new Div(
                refused,
                new H3(getTranslation("meeting.convene.to", preview.recipients().size())),
                recipients,
                new H3(preview.subject()),
                text);
        body.addClassName("stack");
        add(body);
        var button = Buttons.main(getTranslation("meeting.convene.act"), () -> {
            try {
                send.run();
                close();
            } catch (Refusal refusal) {
                refused.setText(Notices.sentence(refusal));
                refused.setVisible(true);
            }
        });
        button.setTestId("convene-send");
        getFooter().add(Buttons.quiet(getTranslation("base.cancel"), this::close), button);
    }
}
