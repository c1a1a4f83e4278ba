package fr.tuilage.base.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.i18n.I18NProvider;

/** Asks before what cannot be undone. The question names the thing, the button names the act. */
public final class Confirmation {

    private Confirmation() {}

    /**
     * Opens the question.
     *
     * @param question names the thing: "Mettre fin à la désignation de Camille Roux ?"
     * @param consequence one sentence: what happens, and what stays
     * @param verb text of the button, such as "Mettre fin"
     */
    public static void ask(String question, String consequence, String verb, Runnable action) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(consequence);
        dialog.setCancelable(true);
        dialog.setCancelText(I18NProvider.translate("base.cancel"));
        dialog.setConfirmText(verb);
        dialog.addConfirmListener(event -> action.run());
        dialog.setTestId("confirmation");
        dialog.open();
    }
}
