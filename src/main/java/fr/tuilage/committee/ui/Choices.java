package fr.tuilage.committee.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;

/** Lists of choices whose words are in the translations under their name in code. */
final class Choices {

    private Choices() {}

    static <E extends Enum<E>> Select<E> of(String labelKey, String prefix, E[] values) {
        Select<E> select = new Select<>();
        select.setLabel(I18NProvider.translate(labelKey));
        select.setItems(values);
        // Asked for the empty choice too, before its own words are set.
        select.setItemLabelGenerator(value -> value == null ? "" : I18NProvider.translate(prefix + value.name()));
        return select;
    }
}
