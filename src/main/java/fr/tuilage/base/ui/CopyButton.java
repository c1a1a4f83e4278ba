package fr.tuilage.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;

/**
 * Copies the text of a field and says so. In the browser alone: a browser lets nothing be copied that was not clicked a moment
 * ago, and on a page without encryption only what is selected.
 */
public class CopyButton extends Div {

    private static final String COPY = """
            const [field, said, done, failed] = [$0, $1, $2, $3];
            this.addEventListener("click", async () => {
              field.focus();
              field.inputElement.select();
              let copied = false;
              try {
                await navigator.clipboard.writeText(field.value);
                copied = true;
              } catch {
                copied = document.execCommand("copy");
              }
              said.textContent = copied ? done : failed;
            });
            """;

    /**
     * A button for one field.
     *
     * @param verb in the reader's language
     */
    public CopyButton(String verb, TextField field) {
        Button copy = new Button(verb);
        copy.setTestId("copy");
        Span said = new Span();
        said.addClassNames("soft", "small");
        said.getElement().setAttribute("role", "status");
        said.setTestId("copied");
        addClassName("actions");
        add(copy, said);
        addAttachListener(attached -> copy.getElement()
                .executeJs(
                        COPY,
                        field.getElement(),
                        said.getElement(),
                        I18NProvider.translate("base.copied"),
                        I18NProvider.translate("base.copy-failed")));
    }
}
