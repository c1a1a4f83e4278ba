package fr.tuilage.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.RefusableForm;
import fr.tuilage.identity.InstallationService;
import fr.tuilage.identity.PersonDraft;
import fr.tuilage.identity.SignInNote;

/** The first page of an empty installation: who administers it (ID-1). Does not exist afterwards. */
@Route(value = "installation", layout = Entrance.class)
@AnonymousAllowed
class InstallationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CODE = "identity.installation.code";

    private final transient InstallationService installation;
    private final TextField code = new TextField(getTranslation(CODE));
    private final TextField givenName = Fields.givenName();
    private final TextField familyName = Fields.familyName();
    private final EmailField email = Fields.email();
    private final PasswordField password = Fields.newPassword();
    private final RefusableForm form = new RefusableForm();

    InstallationView(InstallationService installation) {
        this.installation = installation;
        addClassName("entrance-page");
        code.setHelperText(getTranslation("identity.installation.code.help"));
        code.setAutocomplete(Autocomplete.OFF);
        code.setRequiredIndicatorVisible(true);
        code.setAutofocus(true);
        code.setTestId("installation-code");
        email.setAutocomplete(Autocomplete.USERNAME);
        form.field(CODE, code);
        Fields.names(form, givenName, familyName);
        form.field(Fields.EMAIL, email);
        form.field(Fields.NEW_PASSWORD, password);
        Button install = Buttons.main(getTranslation("identity.installation.verb"), () -> form.send(this::install));
        install.setTestId("installation-submit");
        install.addClickShortcut(Key.ENTER);
        form.add(install);
        add(
                new H1(getTranslation("identity.installation.title")),
                new Paragraph(getTranslation("identity.installation.line")),
                new KeptForm(form));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!installation.isOpen()) {
            throw new NotFound();
        }
    }

    private void install() {
        PersonDraft draft = new PersonDraft(givenName.getValue(), familyName.getValue(), email.getValue(), getLocale());
        installation.install(
                code.getValue(),
                draft,
                password.getValue(),
                VaadinRequest.getCurrent().getRemoteAddr());
        VaadinSession.getCurrent().getSession().setAttribute(SignInNote.ATTRIBUTE, SignInNote.ready(draft.email()));
        UI.getCurrentOrThrow().navigate(SignInView.class);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.installation.title") + " · Tuilage";
    }
}
