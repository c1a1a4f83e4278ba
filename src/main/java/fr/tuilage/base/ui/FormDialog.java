package fr.tuilage.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.i18n.I18NProvider;

/** A few fields over the page. Refused, it stays open with all that was typed; done, it closes. */
public class FormDialog extends Dialog {

    private final RefusableForm form = new RefusableForm();

    /**
     * A dialog whose words are in the reader's language already.
     *
     * @param title names what it is about
     */
    public FormDialog(String title) {
        setHeaderTitle(title);
        addClassName("form-dialog");
        setTestId("form-dialog");
        setCloseOnOutsideClick(false);
        add(form);
    }

    /** Where the fields go. */
    public RefusableForm form() {
        return form;
    }

    /**
     * Opens the dialog.
     *
     * @param verb what its main button does
     * @param act sends the fields
     * @param afterwards what follows once they were taken
     */
    public void open(String verb, Runnable act, Runnable afterwards) {
        open(verb, I18NProvider.translate("base.cancel"), act, afterwards);
    }

    /**
     * Opens the dialog.
     *
     * @param leave what the quiet button says, where "cancel" could be taken for the act itself
     */
    public void open(String verb, String leave, Runnable act, Runnable afterwards) {
        Button send = Buttons.main(verb, () -> {
            if (form.send(act)) {
                close();
                afterwards.run();
            }
        });
        send.setTestId("form-dialog-send");
        Button cancel = Buttons.quiet(leave, this::close);
        getFooter().add(cancel, send);
        open();
    }
}
