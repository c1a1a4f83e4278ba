package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.FormDialog;
import java.util.function.BiConsumer;

/** Somebody without a seat arrives (MEET-8). */
class GuestDialog extends FormDialog {

    private static final String NAME = "meeting.guest.name";
    private static final String QUALITY = "meeting.guest.quality";

    private final TextField name = new TextField(getTranslation(NAME));
    private final TextField quality = new TextField(getTranslation(QUALITY));

    GuestDialog() {
        super(I18NProvider.translate("meeting.guest.add"));
        name.setTestId("guest-name");
        quality.setHelperText(getTranslation("meeting.guest.quality.help"));
        quality.setTestId("guest-quality");
        form().field(NAME, name);
        form().field(QUALITY, quality);
        name.focus();
    }

    /**
     * Opens it.
     *
     * @param save is given name and quality; what it refuses is shown in the form
     */
    void open(BiConsumer<String, String> save) {
        open(getTranslation("meeting.guest.add.act"), () -> save.accept(name.getValue(), quality.getValue()), () -> {});
    }
}
