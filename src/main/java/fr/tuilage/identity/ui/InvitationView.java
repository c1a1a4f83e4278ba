package fr.tuilage.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
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
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.RefusableForm;
import fr.tuilage.identity.InvitationAcceptance;
import fr.tuilage.identity.InvitationAnswer;
import fr.tuilage.identity.InvitationDetails;
import fr.tuilage.identity.InvitationState;
import fr.tuilage.identity.SignInNote;

/** Behind the link of an invitation (ID-1): opening it only shows, the button acts. */
@Route(value = "invitation/:token", layout = Entrance.class)
@AnonymousAllowed
class InvitationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient InvitationAcceptance invitations;

    InvitationView(InvitationAcceptance invitations) {
        this.invitations = invitations;
        addClassName("entrance-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        InvitationDetails invitation = invitations.details(token, getLocale());
        removeAll();
        if (invitation.state() == InvitationState.OPEN) {
            showOpen(token, invitation);
        } else {
            showClosed(token, invitation.state());
        }
    }

    private void showOpen(String token, InvitationDetails invitation) {
        boolean newPassword = invitation.newPassword();
        add(new H1(getTranslation(newPassword ? "identity.new-password.title" : "identity.invitation.title")));
        Paragraph line = new Paragraph(line(invitation));
        line.setTestId("invitation-line");
        add(line);
        TextField givenName = Fields.givenName();
        givenName.setValue(invitation.givenName());
        TextField familyName = Fields.familyName();
        familyName.setValue(invitation.familyName());
        // Read-only, but in the form: the password manager keeps it together with the password.
        EmailField email = Fields.email();
        email.setValue(invitation.email());
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setReadOnly(true);
        email.setRequiredIndicatorVisible(false);
        PasswordField password = Fields.newPassword();
        password.setAutofocus(true);
        RefusableForm form = new RefusableForm();
        Fields.names(form, givenName, familyName);
        form.field(Fields.EMAIL, email);
        form.field(Fields.NEW_PASSWORD, password);
        Button accept = Buttons.main(
                getTranslation(newPassword ? "identity.new-password.verb" : "identity.invitation.verb"),
                () -> form.send(() -> accept(
                        token,
                        new InvitationAnswer(givenName.getValue(), familyName.getValue(), password.getValue()))));
        accept.setTestId("invitation-accept");
        accept.addClickShortcut(Key.ENTER);
        form.add(accept);
        add(new KeptForm(form));
    }

    private String line(InvitationDetails invitation) {
        if (invitation.newPassword()) {
            return getTranslation("identity.new-password.line");
        }
        String to = invitation.invitedTo();
        return to == null
                ? getTranslation("identity.invitation.line-plain", invitation.inviter())
                : getTranslation("identity.invitation.line", invitation.inviter(), to);
    }

    private void accept(String token, InvitationAnswer answer) {
        String email = invitations.accept(token, answer);
        VaadinSession.getCurrent().getSession().setAttribute(SignInNote.ATTRIBUTE, SignInNote.ready(email));
        UI.getCurrentOrThrow().navigate(SignInView.class);
    }

    private void showClosed(String token, InvitationState state) {
        String key = switch (state) {
            case EXPIRED -> "expired";
            case USED -> "used";
            case UNKNOWN, OPEN -> "unknown";
        };
        add(new H1(getTranslation("identity.invitation." + key)));
        Paragraph text = new Paragraph(getTranslation("identity.invitation." + key + ".text"));
        text.setTestId("invitation-" + key);
        add(text);
        if (state == InvitationState.EXPIRED) {
            Button again = Buttons.main(getTranslation("identity.invitation.again"), () -> {
                invitations.renew(token);
                removeAll();
                add(
                        new H1(getTranslation("identity.invitation.again-done")),
                        new Paragraph(getTranslation("identity.invitation.again-done.text")));
            });
            again.setTestId("invitation-again");
            add(again);
        } else {
            Anchor signIn = new Anchor("connexion", getTranslation("identity.sign-in.go"));
            signIn.addClassName("btn");
            add(signIn);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.invitation.page") + " · Tuilage";
    }
}
