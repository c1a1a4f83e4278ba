package fr.tuilage.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import fr.tuilage.base.Translations;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.identity.PersonDraft;
import java.util.Locale;
import java.util.function.Consumer;

/** Asks for what an invitation needs. */
class InviteDialog extends Dialog {

    InviteDialog(Consumer<PersonDraft> invite) {
        setHeaderTitle(getTranslation("identity.people.invite"));
        setTestId("invite-dialog");
        TextField givenName = Fields.givenName();
        TextField familyName = Fields.familyName();
        EmailField email = Fields.email();
        RadioButtonGroup<Locale> language = new RadioButtonGroup<>(getTranslation("identity.people.language"));
        language.setItems(Translations.LOCALES);
        language.setItemLabelGenerator(offered -> offered.getDisplayLanguage(getLocale()));
        language.setValue(Translations.LOCALES.getFirst());
        Paragraph hint = new Paragraph(getTranslation("identity.people.invite.hint"));
        hint.addClassName("hint");
        Div refusals = Fields.refusals();
        Div form = new Div(hint, email, givenName, familyName, language, refusals);
        form.addClassNames("form", "invite-form");
        add(form);
        Button send = Buttons.main(
                getTranslation("identity.people.invite.verb"),
                () -> Fields.attempt(refusals, () -> {
                    invite.accept(new PersonDraft(
                            givenName.getValue(), familyName.getValue(), email.getValue(), language.getValue()));
                    close();
                }));
        send.setTestId("invite-send");
        getFooter().add(Buttons.quiet(getTranslation("base.cancel"), this::close), send);
    }
}
