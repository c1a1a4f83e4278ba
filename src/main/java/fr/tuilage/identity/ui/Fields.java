package fr.tuilage.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.Refusal;
import fr.tuilage.base.ui.Notices;

/** The fields that forms about people share, with what browsers and password managers need to know about them. */
final class Fields {

    private static final int PASSWORD_MINIMUM = 12;

    private Fields() {}

    static TextField givenName() {
        TextField field = new TextField(I18NProvider.translate("identity.field.given-name"));
        field.setAutocomplete(Autocomplete.GIVEN_NAME);
        field.setRequiredIndicatorVisible(true);
        field.setTestId("given-name");
        return field;
    }

    static TextField familyName() {
        TextField field = new TextField(I18NProvider.translate("identity.field.family-name"));
        field.setAutocomplete(Autocomplete.FAMILY_NAME);
        field.setRequiredIndicatorVisible(true);
        field.setTestId("family-name");
        return field;
    }

    static EmailField email() {
        EmailField field = new EmailField(I18NProvider.translate("identity.field.email"));
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
                        com.vaadin.flow.internal.JacksonUtils.createObjectNode()
                                .put("reveal", I18NProvider.translate("identity.password.reveal")));
        return field;
    }

    /** A field for a password that is being chosen. */
    static PasswordField newPassword() {
        PasswordField field = password("identity.field.new-password", Autocomplete.NEW_PASSWORD);
        field.setHelperText(I18NProvider.translate("identity.password.help", PASSWORD_MINIMUM));
        field.setRequiredIndicatorVisible(true);
        field.setTestId("new-password");
        return field;
    }

    /** A place above a form where a refusal is said, and read aloud; empty at first. */
    static Div refusals() {
        Div place = new Div();
        place.getElement().setAttribute("role", "alert");
        place.setTestId("form-refusal");
        return place;
    }

    /** Does what a form asks; a refusal is said at its place, and what was typed stays. */
    static void attempt(Div refusals, Runnable action) {
        refusals.removeAll();
        try {
            action.run();
        } catch (Refusal refusal) {
            refusals.add(refused(Notices.sentence(refusal)));
        }
    }

    static Paragraph refused(String sentence) {
        Paragraph paragraph = new Paragraph(sentence);
        paragraph.addClassName("refusal");
        return paragraph;
    }
}
