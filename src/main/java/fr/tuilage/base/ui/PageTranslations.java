package fr.tuilage.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.Translations;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives pages the same sentences as mail and paper. */
@Component
class PageTranslations implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(PageTranslations.class);

    private final transient Translations translations;

    PageTranslations(Translations translations) {
        this.translations = translations;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Translations.LOCALES;
    }

    /** A missing sentence fails where assertions are on (tests), and is logged and shown as its key elsewhere. */
    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        try {
            return translations.text(locale, key, arguments);
        } catch (IllegalArgumentException missing) {
            assert false : missing.getMessage();
            LOG.error(missing.getMessage());
            return key;
        }
    }
}
