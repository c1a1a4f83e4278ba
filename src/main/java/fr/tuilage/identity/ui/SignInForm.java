package fr.tuilage.identity.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * A form that the browser itself sends: password managers know it, and the password never passes through the page's own
 * conversation with the server.
 */
@Tag("form")
class SignInForm extends HtmlContainer {

    SignInForm(String typedEmail) {
        addClassName("form");
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", "connexion");
        // What is missing is said by the page in the reader's language.
        getElement().setAttribute("novalidate", true);
        EmailField email = new EmailField(getTranslation("identity.field.email"));
        email.setAutocomplete(Autocomplete.USERNAME);
        email.getElement().setAttribute("name", "email");
        email.setValue(typedEmail);
        email.setTestId("sign-in-email");
        PasswordField password = Fields.password("identity.field.password", Autocomplete.CURRENT_PASSWORD);
        password.getElement().setAttribute("name", "password");
        password.setTestId("sign-in-password");
        (typedEmail.isEmpty() ? email : password).setAutofocus(true);
        NativeButton submit = new NativeButton(getTranslation("identity.sign-in.verb"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassNames("btn", "main");
        submit.setTestId("sign-in-submit");
        add(email, password, submit);
        CsrfToken token = token(VaadinRequest.getCurrent());
        if (token != null) {
            add(hidden(token.getParameterName(), token.getToken()));
        }
    }

    private static Input hidden(String name, String value) {
        Input input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name);
        input.setValue(value);
        return input;
    }

    private static @Nullable CsrfToken token(@Nullable VaadinRequest request) {
        return request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? token
                : null;
    }
}
