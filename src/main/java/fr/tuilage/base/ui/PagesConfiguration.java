package fr.tuilage.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.tuilage.base.Translations;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What holds for every page: its language, what is said when something fails, when the connection or the session is lost. */
@Component
class PagesConfiguration implements VaadinServiceInitListener {

    private final transient Languages languages;
    private final transient Translations translations;

    PagesConfiguration(Languages languages, Translations translations) {
        this.languages = languages;
        this.translations = translations;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> systemMessages(Translations.nearest(info.getLocale())));
        event.getSource()
                .addSessionInitListener(
                        init -> init.getSession().setErrorHandler(error -> Failure.tell(error.getThrowable())));
        event.getSource().addUIInitListener(init -> speak(init.getUI()));
        event.addIndexHtmlRequestListener(response -> response.getDocument()
                .getElementsByTag("html")
                .attr("lang", languages.of(response.getVaadinRequest()).getLanguage()));
    }

    private void speak(UI ui) {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null) {
            Locale locale = languages.of(request);
            ui.getSession().setLocale(locale);
            ui.setLocale(locale);
        }
        var reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(I18NProvider.translate(ui.getLocale(), "base.connection.lost"));
        reconnect.setDialogTextGaveUp(I18NProvider.translate(ui.getLocale(), "base.connection.gave-up"));
    }

    private SystemMessages systemMessages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(translations.text(locale, "base.session.expired"));
        messages.setSessionExpiredMessage(translations.text(locale, "base.session.expired.text"));
        messages.setInternalErrorCaption(translations.text(locale, "base.error.title"));
        messages.setInternalErrorMessage(translations.text(locale, "base.error.reload"));
        messages.setSyncErrorCaption(translations.text(locale, "base.error.title"));
        messages.setSyncErrorMessage(translations.text(locale, "base.error.reload"));
        messages.setCookiesDisabledCaption(translations.text(locale, "base.cookies.disabled"));
        messages.setCookiesDisabledMessage(translations.text(locale, "base.cookies.disabled.text"));
        return messages;
    }
}
