package fr.tuilage.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import fr.tuilage.base.Translations;
import java.util.Locale;

/** One button: the name of the other language, in that language. */
public class LanguageSwitch extends Div {

    /** A switch that changes the language of the reader. */
    public LanguageSwitch(Languages languages) {
        addClassName("language-switch");
        for (Locale offered : Translations.LOCALES) {
            if (!offered.getLanguage().equals(getLocale().getLanguage())) {
                add(button(offered, languages));
            }
        }
    }

    private static Button button(Locale offered, Languages languages) {
        String name = offered.getDisplayLanguage(offered);
        Button button = new Button(
                name.substring(0, 1).toUpperCase(offered) + name.substring(1), event -> languages.change(offered));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("lang", offered.getLanguage());
        button.setTestId("language-" + offered.getLanguage());
        return button;
    }
}
