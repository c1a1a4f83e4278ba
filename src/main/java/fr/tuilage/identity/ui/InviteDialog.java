package fr.tuilage.identity.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.Translations;
import fr.tuilage.base.ui.FormDialog;
import fr.tuilage.identity.PersonDraft;
import java.util.Locale;
import java.util.function.Consumer;

/** Asks for what an invitation needs. */
class InviteDialog extends FormDialog {

    private final TextField givenName = Fields.givenName();
    private final TextField familyName = Fields.familyName();
    private final EmailField email = Fields.email();
    private final RadioButtonGroup<Locale> language =
            new RadioButtonGroup<>(getTranslation("identity.people.language"));

    InviteDialog() {
        super(I18NProvider.translate("identity.people.invite"));
        language.setItems(Translations.LOCALES);
        language.setItemLabelGenerator(offered -> offered.getDisplayLanguage(getLocale()));
        language.setValue(Translations.LOCALES.getFirst());
        Paragraph hint = new Paragraph(getTranslation("identity.people.invite.hint"));
        hint.addClassName("hint");
        form().add(hint);
        form().field(Fields.EMAIL, email);
        Fields.names(form(), givenName, familyName);
        form().add(language);
    }

    /** Opens it; what was typed is handed over once everything is there. */
    void open(Consumer<PersonDraft> invite, Runnable afterwards) {
        open(getTranslation("identity.people.invite.verb"), () -> invite.accept(draft()), afterwards);
    }

    private PersonDraft draft() {
        return new PersonDraft(givenName.getValue(), familyName.getValue(), email.getValue(), language.getValue());
    }

    String address() {
        return email.getValue();
    }
}
