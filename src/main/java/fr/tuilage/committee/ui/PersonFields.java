package fr.tuilage.committee.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.RefusableForm;
import fr.tuilage.committee.FoundingPerson;
import fr.tuilage.identity.PersonDraft;
import java.util.Locale;

/** Somebody invited by mail: address, given name, family name. */
final class PersonFields extends Div {

    final EmailField email = new EmailField(I18NProvider.translate("identity.field.email"));
    final TextField givenName = new TextField(I18NProvider.translate("identity.field.given-name"));
    final TextField familyName = new TextField(I18NProvider.translate("identity.field.family-name"));

    PersonFields() {
        addClassName("person-fields");
        // The service judges the address, and says why: one sentence, in one place.
        email.setManualValidation(true);
        email.setAutocomplete(Autocomplete.OFF);
        givenName.setAutocomplete(Autocomplete.OFF);
        familyName.setAutocomplete(Autocomplete.OFF);
        email.setTestId("person-email");
        givenName.setTestId("person-given-name");
        familyName.setTestId("person-family-name");
    }

    /** The fields in a form, where a refusal can name them. */
    PersonFields in(RefusableForm form) {
        form.field("identity.field.email", email, this);
        form.field("identity.field.given-name", givenName, this);
        form.field("identity.field.family-name", familyName, this);
        form.add(this);
        return this;
    }

    /** The fields by themselves; whoever holds them places the refusals. */
    PersonFields alone() {
        add(email, givenName, familyName);
        return this;
    }

    PersonDraft draft(Locale language) {
        return new PersonDraft(givenName.getValue(), familyName.getValue(), email.getValue(), language);
    }

    FoundingPerson typed() {
        return new FoundingPerson(email.getValue(), givenName.getValue(), familyName.getValue());
    }
}
