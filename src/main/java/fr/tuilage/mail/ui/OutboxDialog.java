package fr.tuilage.mail.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.mail.CalendarPart;
import fr.tuilage.mail.OutboxContent;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** What a mail of the demo installation says, as text, with its calendar event to take away. */
class OutboxDialog extends Dialog {

    OutboxDialog(OutboxContent mail, String address) {
        setHeaderTitle(mail.subject());
        setTestId("outbox-dialog");
        addClassName("outbox-dialog");
        Paragraph to = new Paragraph(getTranslation("mail.outbox.to", address));
        to.addClassNames("soft", "small");
        String text = mail.text();
        Pre body = new Pre(text == null ? getTranslation("mail.outbox.erased") : text);
        body.addClassName("outbox-body");
        body.setTestId("outbox-body");
        add(to, body);
        CalendarPart calendar = mail.calendar();
        if (calendar != null) {
            Anchor download = new Anchor(download(calendar), getTranslation("mail.outbox.calendar.download"));
            download.addClassName("btn");
            download.setTestId("outbox-calendar");
            add(download);
        }
        getFooter().add(Buttons.quiet(getTranslation("base.close"), this::close));
    }

    private static DownloadHandler download(CalendarPart calendar) {
        byte[] bytes = calendar.ics().getBytes(StandardCharsets.UTF_8);
        return DownloadHandler.fromInputStream(event ->
                new DownloadResponse(new ByteArrayInputStream(bytes), "reunion.ics", "text/calendar", bytes.length));
    }
}
