package fr.tuilage.calendar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.Formats;
import fr.tuilage.base.ui.FormDialog;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.calendar.CancellationService;
import fr.tuilage.calendar.SessionCancellation;
import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.identity.PersonLine;
import java.util.List;
import java.util.stream.Collectors;

/** Asks why a published session will not be held, and says who will be told (CAL-5). A refusal keeps what is typed. */
public class CancelDialog extends FormDialog {

    private final transient CancellationService cancellations;
    private final transient SessionDetails session;
    private final TextArea reason = new TextArea(text("calendar.cancel.reason"));

    /** A dialog about one session, in the language of the page. */
    public CancelDialog(SessionDetails session, CancellationService cancellations) {
        super(text("calendar.cancel.title", day(session)));
        this.session = session;
        this.cancellations = cancellations;
        setTestId("cancel-dialog");
        reason.setMaxLength(500);
        reason.setHelperText(text("calendar.cancel.reason.hint"));
        reason.setRequiredIndicatorVisible(true);
        reason.setTestId("cancel-reason");
        List<PersonLine> told = cancellations.told(session.id());
        Paragraph whom = new Paragraph(text("calendar.cancel.told", told.size()));
        Paragraph names =
                new Paragraph(told.stream().map(PersonLine::displayName).collect(Collectors.joining(", ")));
        names.addClassNames("soft", "small");
        names.setTestId("cancel-told");
        form().add(new Paragraph(text("calendar.cancel.consequence")));
        form().field("calendar.cancel.reason", reason);
        form().add(whom, names);
    }

    /**
     * Opens the question.
     *
     * @param afterwards what follows once the session is cancelled
     */
    public void open(Runnable afterwards) {
        open(
                text("calendar.cancel.act"),
                text("calendar.cancel.keep"),
                () -> cancellations.cancel(new SessionCancellation(session.id(), session.version(), reason.getValue())),
                () -> {
                    Notices.success(text("calendar.cancel.done", day(session)));
                    afterwards.run();
                });
        reason.focus();
    }

    private static String day(SessionDetails session) {
        return Formats.in(UI.getCurrentOrThrow().getLocale()).date(session.on());
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
