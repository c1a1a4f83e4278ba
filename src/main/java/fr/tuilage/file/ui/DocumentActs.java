package fr.tuilage.file.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.ui.FormDialog;
import fr.tuilage.base.ui.Icon;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.file.DocumentLine;
import fr.tuilage.file.DocumentService;

/** What can be done with a document: fetch it, name it otherwise, remove it and take that back. */
final class DocumentActs {

    private final DocumentService documents;
    private final Runnable changed;
    private final Runnable removed;

    /**
     * Acts of a page.
     *
     * @param changed reads the page again
     * @param removed what follows when the document is gone from it
     */
    DocumentActs(DocumentService documents, Runnable changed, Runnable removed) {
        this.documents = documents;
        this.changed = changed;
        this.removed = removed;
    }

    Div of(DocumentLine document) {
        Div acts = new Div();
        acts.addClassName("actions");
        if (document.state().isGiven()) {
            acts.add(fetch(document.address(), document.name()));
        }
        if (document.mayChange()) {
            acts.add(
                    Icon.PENCIL.button(
                            I18NProvider.translate("file.rename.label", document.name()), () -> rename(document)),
                    Icon.CROSS.button(
                            I18NProvider.translate("file.remove.label", document.name()), () -> remove(document)));
        }
        return acts;
    }

    /** A link, so that the browser does with it what its person is used to. */
    static Anchor fetch(String address, String name) {
        Anchor link = new Anchor(address, I18NProvider.translate("file.fetch"));
        link.addClassName("btn");
        link.setAriaLabel(I18NProvider.translate("file.fetch.label", name));
        link.getElement().setAttribute("download", true);
        link.setRouterIgnore(true);
        link.setTestId("document-fetch");
        return link;
    }

    private void rename(DocumentLine document) {
        FormDialog dialog = new FormDialog(I18NProvider.translate("file.rename"));
        TextField name = new TextField(I18NProvider.translate("file.field.name"));
        name.setValue(document.name());
        name.setRequiredIndicatorVisible(true);
        name.setTestId("document-name");
        dialog.form().add(name);
        dialog.open(
                I18NProvider.translate("file.rename.verb"),
                () -> documents.rename(document.id(), document.version(), name.getValue()),
                changed);
    }

    private void remove(DocumentLine document) {
        documents.remove(document.id(), document.version());
        removed.run();
        Notices.undoable(
                I18NProvider.translate("file.removed", document.name()), I18NProvider.translate("file.restore"), () -> {
                    documents.restore(document.id());
                    changed.run();
                });
    }
}
