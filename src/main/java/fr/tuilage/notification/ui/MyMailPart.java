package fr.tuilage.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.AccountPart;
import fr.tuilage.base.ui.Card;
import fr.tuilage.notification.MailPreferenceService;
import org.springframework.core.annotation.Order;

/** When mail comes, on the page of one's account. */
@org.springframework.stereotype.Component
@Order(10)
class MyMailPart implements AccountPart {

    private final MailPreferenceService preferences;

    MyMailPart(MailPreferenceService preferences) {
        this.preferences = preferences;
    }

    @Override
    public Component part() {
        return new Card(I18NProvider.translate("notification.title"), new MailPreferenceForm(preferences));
    }
}
