package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.tuilage.base.Refusal;
import fr.tuilage.base.ui.Buttons;
import fr.tuilage.base.ui.Notices;
import java.util.function.BiConsumer;

/** Somebody without a seat arrives (MEET-8). */
class GuestDialog extends Dialog {

    GuestDialog(BiConsumer<String, String> save) {
        setTestId("guest-dialog");
        addClassName("form-dialog");
        setHeaderTitle(getTranslation("meeting.guest.add"));
        TextField name = new TextField(getTranslation("meeting.guest.name"));
        name.setTestId("guest-name");
        TextField quality = new TextField(getTranslation("meeting.guest.quality"));
        quality.setHelperText(getTranslation("meeting.guest.quality.help"));
        quality.setTestId("guest-quality");
        Div refused = new Div();
        refused.addClassName("refusal");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        Div form = new Div(refused, name, quality);
        form.addClassName("form");
        add(form);
        var send = Buttons.main(getTranslation("meeting.guest.add.act"), () -> {
            try {
                save.accept(name.getValue(), quality.getValue());
                close();
            } catch (Refusal refusal) {
                refused.setText(Notices.sentence(refusal));
                refused.setVisible(true);
            }
        });
        send.setTestId("guest-save");
        getFooter().add(Buttons.quiet(getTranslation("base.cancel"), this::close), send);
        name.focus();
    }
}
