package fr.tuilage.search.ui;

import com.vaadin.flow.component.textfield.TextField;
import fr.tuilage.base.ui.Icon;
import java.util.function.Consumer;

/** Where one types what one looks for. */
class SearchField extends TextField {

    private static final int LONGEST = 200;

    SearchField() {
        addClassName("search-field");
        setAriaLabel(getTranslation("search.field"));
        setPlaceholder(getTranslation("search.placeholder"));
        setPrefixComponent(Icon.SEARCH.create());
        setClearButtonVisible(true);
        setMaxLength(LONGEST);
        setTestId("search-field");
    }

    /** What stands in the field when Enter is pressed, also what the server has not heard of yet. */
    void onEnter(Consumer<String> act) {
        getElement()
                .addEventListener(
                        "keydown",
                        event -> act.accept(
                                event.getEventData().get("element.value").asString()))
                .setFilter("event.key === 'Enter'")
                .addEventData("element.value");
    }
}
