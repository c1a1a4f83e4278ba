package fr.tuilage.minutes.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;

/**
 * What its reader typed under one item and could not store before their turn was over, for them alone: their browser kept
 * it, the server has never seen it.
 */
@Tag("minutes-leftovers")
@JsModule("context://components/minutes-passage.js")
class Leftovers extends Component {

    /**
     * A passage that the browser may hold more of.
     *
     * @param draftKey where it keeps that
     * @param stored what the server holds
     */
    record Kept(String draftKey, String label, String stored) {}

    Leftovers(List<Kept> passages) {
        addClassName("stack");
        getElement().setPropertyList("passages", passages);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement()
                .setPropertyMap(
                        "messages",
                        Map.of(
                                "unstored", getTranslation("minutes.leftover"),
                                "copy", getTranslation("minutes.leftover.copy"),
                                "copied", getTranslation("minutes.leftover.copied"),
                                "drop", getTranslation("minutes.leftover.drop")));
    }
}
