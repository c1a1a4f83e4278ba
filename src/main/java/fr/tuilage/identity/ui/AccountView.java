package fr.tuilage.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.tuilage.base.Translations;
import fr.tuilage.base.ui.AccountPart;
import fr.tuilage.base.ui.Card;
import fr.tuilage.base.ui.FormActions;
import fr.tuilage.base.ui.Languages;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.base.ui.PageHeader;
import fr.tuilage.base.ui.RefusableForm;
import fr.tuilage.identity.AccountDetails;
import fr.tuilage.identity.AccountService;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.ObjectProvider;

/** One's own account: name, language, password, and what other modules keep for oneself. */
@Route("mon-compte")
@Menu(title = "identity.account.title", order = 10)
@PermitAll
class AccountView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AccountService accounts;
    private final transient Languages languages;
    private final transient ObjectProvider<AccountPart> sources;
    private List<Component> parts = List.of();

    AccountView(AccountService accounts, Languages languages, ObjectProvider<AccountPart> sources) {
        this.accounts = accounts;
        this.languages = languages;
        this.sources = sources;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        parts = sources.orderedStream().map(AccountPart::part).toList();
        show();
    }

    /** The parts of others stay as they are: what is shown there may be shown only once. */
    private void show() {
        removeAll();
        AccountDetails account = accounts.mine();
        add(new PageHeader(getTranslation("identity.account.title")).below(account.email()), name(account), language());
        add(parts);
        add(password(account));
    }

    private Card name(AccountDetails account) {
        TextField givenName = Fields.givenName();
        givenName.setValue(account.givenName());
        TextField familyName = Fields.familyName();
        familyName.setValue(account.familyName());
        familyName.setTestId("family-name");
        AtomicInteger version = new AtomicInteger(account.version());
        RefusableForm form = new RefusableForm();
        Fields.names(form, givenName, familyName);
        form.whenChangedMeanwhile(() -> {
            AccountDetails stored = accounts.mine();
            version.set(stored.version());
            givenName.setValue(stored.givenName());
            familyName.setValue(stored.familyName());
        });
        form.add(new FormActions(
                getTranslation("identity.account.name.verb"),
                () -> form.send(() -> {
                    accounts.rename(version.get(), givenName.getValue(), familyName.getValue());
                    show();
                    Notices.success(getTranslation("identity.account.name.done"));
                })));
        return new Card(getTranslation("identity.account.name"), form);
    }

    private Card language() {
        RadioButtonGroup<Locale> choice = new RadioButtonGroup<>();
        choice.setAriaLabel(getTranslation("identity.account.language"));
        choice.setItems(Translations.LOCALES);
        choice.setItemLabelGenerator(AccountView::name);
        choice.setValue(Translations.nearest(getLocale()));
        choice.setTestId("account-language");
        choice.addValueChangeListener(change -> languages.change(change.getValue()));
        Paragraph hint = new Paragraph(getTranslation("identity.account.language.hint"));
        hint.addClassName("hint");
        return new Card(getTranslation("identity.account.language"), choice, hint);
    }

    private static String name(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private Card password(AccountDetails account) {
        EmailField email = Fields.email();
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setValue(account.email());
        email.setReadOnly(true);
        email.setRequiredIndicatorVisible(false);
        PasswordField present = Fields.password(Fields.PRESENT_PASSWORD, Autocomplete.CURRENT_PASSWORD);
        present.setRequiredIndicatorVisible(true);
        present.setTestId("present-password");
        PasswordField next = Fields.newPassword();
        RefusableForm form = new RefusableForm();
        form.field(Fields.EMAIL, email);
        form.field(Fields.PRESENT_PASSWORD, present);
        form.field(Fields.NEW_PASSWORD, next);
        form.add(new FormActions(
                getTranslation("identity.account.password.verb"),
                () -> form.send(() -> {
                    accounts.changePassword(present.getValue(), next.getValue());
                    show();
                    Notices.success(getTranslation("identity.account.password.done"));
                })));
        return new Card(getTranslation("identity.account.password"), new KeptForm(form));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.account.title") + " · Tuilage";
    }
}
