package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.Translations;
import fr.tuilage.base.ui.FormDialog;
import fr.tuilage.identity.PersonDraft;
import fr.tuilage.meeting.GuestMeetingLine;
import fr.tuilage.meeting.MeetingGuestDraft;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/** Asks whom to invite to one meeting, and as what (ID-2). */
class InviteGuestDialog extends FormDialog {

    private static final String EMAIL = "identity.field.email";
    private static final String GIVEN_NAME = "identity.field.given-name";
    private static final String FAMILY_NAME = "identity.field.family-name";
    private static final String QUALITY = "meeting.guest.quality";

    private final EmailField email = new EmailField(getTranslation(EMAIL));
    private final TextField givenName = new TextField(getTranslation(GIVEN_NAME));
    private final TextField familyName = new TextField(getTranslation(FAMILY_NAME));
    private final TextField quality = new TextField(getTranslation(QUALITY));
    private final RadioButtonGroup<Locale> language =
            new RadioButtonGroup<>(getTranslation("meeting.invited.language"));

    InviteGuestDialog() {
        super(I18NProvider.translate("meeting.invited.add"));
        Paragraph hint = new Paragraph(getTranslation("meeting.invited.hint", GuestMeetingLine.DAYS_AFTER));
        hint.addClassName("hint");
        // The service judges the address, and says why: one sentence, in one place.
        email.setManualValidation(true);
        email.setAutocomplete(Autocomplete.OFF);
        email.setTestId("invite-email");
        givenName.setAutocomplete(Autocomplete.OFF);
        givenName.setTestId("invite-given-name");
        familyName.setAutocomplete(Autocomplete.OFF);
        familyName.setTestId("invite-family-name");
        quality.setHelperText(getTranslation("meeting.guest.quality.help"));
        quality.setTestId("invite-quality");
        language.setItems(Translations.LOCALES);
        language.setItemLabelGenerator(offered -> offered.getDisplayLanguage(getLocale()));
        language.setValue(Translations.nearest(getLocale()));
        Div names = new Div();
        names.addClassName("form-row");
        form().add(hint);
        form().field(EMAIL, email);
        form().field(GIVEN_NAME, givenName, names);
        form().field(FAMILY_NAME, familyName, names);
        form().add(names);
        form().field(QUALITY, quality);
        form().add(language);
        email.focus();
    }

    /**
     * Opens it.
     *
     * @param invite is given what was typed; what it refuses is shown in the form
     * @param afterwards is given the address once the invitation is on its way
     */
    void open(UUID meetingId, Consumer<MeetingGuestDraft> invite, Consumer<String> afterwards) {
        open(
                getTranslation("meeting.invited.send"),
                () -> invite.accept(new MeetingGuestDraft(meetingId, person(), quality.getValue())),
                () -> afterwards.accept(email.getValue()));
    }

    private PersonDraft person() {
        return new PersonDraft(givenName.getValue(), familyName.getValue(), email.getValue(), language.getValue());
    }
}
