package fr.tuilage.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.internal.JacksonUtils;
import fr.tuilage.base.ui.RefusableForm;

/** The fields that forms about people share, with what browsers and password managers need to know about them. */
final class Fields {

    /** Keys of the labels, by which refusals name the field that they are about. */
    static final String GIVEN_NAME = "identity.field.given-name";

    static final String FAMILY_NAME = "identity.field.family-name";
    static final String EMAIL = "identity.field.email";
    static final String NEW_PASSWORD = "identity.field.new-password";
    static final String PRESENT_PASSWORD = "identity.field.present-password";

    private static final int PASSWORD_MINIMUM = 12;

    private Fields() {}

    static TextField givenName() {
        TextField field = new TextField(I18NProvider.translate(GIVEN_NAME));
        field.setAutocomplete(Autocomplete.GIVEN_NAME);
        field.setRequiredIndicatorVisible(true);
        field.setTestId("given-name");
        return field;
    }

    static TextField familyName() {
        TextField field = new TextField(I18NProvider.translate(FAMILY_NAME));
        field.setAutocomplete(Autocomplete.FAMILY_NAME);
        field.setRequiredIndicatorVisible(true);
        field.setTestId("family-name");
        return field;
    }

    static EmailField email() {
        EmailField field = new EmailField(I18NProvider.translate(EMAIL));
        field.setRequiredIndicatorVisible(true);
        field.setTestId("email");
        return field;
    }

    static PasswordField password(String labelKey, Autocomplete autocomplete) {
        PasswordField field = new PasswordField(I18NProvider.translate(labelKey));
        field.setAutocomplete(autocomplete);
        field.setI18n(new PasswordField.PasswordFieldI18n());
        field.getElement()
                .setPropertyJson(
                        "i18n",
                        JacksonUtils.createObjectNode()
                                .put("reveal", I18NProvider.translate("identity.password.reveal")));
        return field;
    }

    /** A field for a password that is being chosen. */
    static PasswordField newPassword() {
        PasswordField field = password(NEW_PASSWORD, Autocomplete.NEW_PASSWORD);
        field.setHelperText(I18NProvider.translate("identity.password.help", PASSWORD_MINIMUM));
        field.setRequiredIndicatorVisible(true);
        field.setTestId("new-password");
        return field;
    }

    /** Given and family name on one line, or below each other where there is no room. */
    static void names(RefusableForm form, TextField givenName, TextField familyName) {
        Div line = new Div();
        line.addClassName("form-row");
        form.field(GIVEN_NAME, givenName, line);
        form.field(FAMILY_NAME, familyName, line);
        form.add(line);
    }
}
