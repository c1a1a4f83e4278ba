package fr.tuilage.minutes.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import fr.tuilage.minutes.PassageDetails;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * One passage of the minutes: a field that saves itself by its own request, so that neither a slow page nor the end of
 * the session loses what was typed (MIN-3). The words are in {@code frontend/components/minutes-passage.js}.
 */
@Tag("minutes-passage")
@JsModule("context://components/minutes-passage.js")
class MinutesPassage extends Component {

    private static final Map<String, String> MESSAGES = Map.ofEntries(
            Map.entry("saving", "minutes.passage.saving"),
            Map.entry("saved", "minutes.passage.saved"),
            Map.entry("waiting", "minutes.passage.waiting"),
            Map.entry("restored", "minutes.passage.restored"),
            Map.entry("conflicted", "minutes.passage.conflicted"),
            Map.entry("conflict", "minutes.passage.conflict"),
            Map.entry("keepMine", "minutes.passage.keep-mine"),
            Map.entry("keepTheirs", "minutes.passage.keep-theirs"),
            Map.entry("keepBoth", "minutes.passage.keep-both"),
            Map.entry("empty", "minutes.passage.empty"),
            Map.entry("refused", "minutes.passage.refused"),
            Map.entry("signedOut", "minutes.passage.signed-out"),
            Map.entry("signIn", "minutes.passage.sign-in"),
            Map.entry("outdated", "minutes.passage.outdated"));

    /**
     * A field for one passage.
     *
     * @param address where it is stored, relative to the application's root, such as {@code api/minutes/…}
     * @param writer the person who writes: what is not yet stored is kept apart for each person of a shared computer
     * @param maximum how many characters fit
     */
    MinutesPassage(String address, UUID writer, String label, String hint, int maximum) {
        getElement().setProperty("address", address);
        getElement().setProperty("draftKey", draftKey(address, writer));
        getElement().setProperty("label", label);
        getElement().setProperty("hint", hint);
        getElement().setProperty("maximum", maximum);
    }

    /** Where the browser keeps what is not yet stored. */
    static String draftKey(String address, UUID writer) {
        return "tuilage:" + writer + ":" + address;
    }

    /** Is told whenever something typed here was stored. */
    void addSavedListener(Runnable listener) {
        getElement().addEventListener("passage-saved", event -> listener.run());
    }

    /** Shows what the server holds; never replaces what somebody is typing here. */
    void show(PassageDetails passage) {
        Map<String, Object> stored = new HashMap<>();
        stored.put("text", passage.text());
        stored.put("version", passage.revision());
        stored.put("savedAt", passage.savedAt().toString());
        stored.put("field", String.valueOf(passage.fieldId()));
        stored.put("turn", passage.fieldTurn());
        getElement().setPropertyMap("stored", stored);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        Map<String, Object> words = new HashMap<>();
        MESSAGES.forEach((name, key) -> words.put(name, getTranslation(key)));
        getElement().setPropertyMap("messages", words);
        getElement().setProperty("locale", getLocale().toLanguageTag());
    }
}
