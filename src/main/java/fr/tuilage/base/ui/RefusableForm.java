package fr.tuilage.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import fr.tuilage.base.LabelKey;
import fr.tuilage.base.Refusal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fields that are sent together. When they are refused, everything typed stays, the sentence stands beside the field that
 * it names, or above the fields when it names none, and the focus goes there.
 */
public class RefusableForm extends Div {

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Div refusal = new Div();

    /** An empty form. */
    public RefusableForm() {
        addClassName("form");
        refusal.addClassName("refusal");
        refusal.setTestId("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.getElement().setAttribute("tabindex", "-1");
        refusal.setVisible(false);
        add(refusal);
    }

    /**
     * Adds a field that a refusal can name.
     *
     * @param labelKey the key by which the refusals of the service name it
     */
    public <F extends Component & HasValidationProperties> F field(String labelKey, F field) {
        field(labelKey, field, this);
        return field;
    }

    /** Adds a field inside a part of the form, such as two fields on a line. */
    public <F extends Component & HasValidationProperties> F field(String labelKey, F field, Div part) {
        fields.put(labelKey, field);
        if (field instanceof HasValue<?, ?> input) {
            input.addValueChangeListener(event -> field.setInvalid(false));
        }
        part.add(field);
        return field;
    }

    /**
     * Sends the fields.
     *
     * @return whether they were taken; otherwise the reason is shown
     */
    public boolean send(Runnable act) {
        clear();
        try {
            act.run();
            return true;
        } catch (RuntimeException failed) {
            show(Failure.refusal(failed).orElseThrow(() -> failed));
            return false;
        }
    }

    /** Shows a refusal where it belongs. */
    public void show(Refusal refused) {
        String sentence = Notices.sentence(refused);
        Arrays.stream(refused.arguments())
                .filter(LabelKey.class::isInstance)
                .map(LabelKey.class::cast)
                .map(label -> fields.get(label.key()))
                .filter(field -> field != null)
                .findFirst()
                .ifPresentOrElse(field -> mark(field, sentence), () -> say(sentence));
    }

    private void clear() {
        refusal.setVisible(false);
        fields.values().forEach(field -> ((HasValidationProperties) field).setInvalid(false));
    }

    private static void mark(Component field, String sentence) {
        HasValidationProperties validated = (HasValidationProperties) field;
        validated.setErrorMessage(sentence);
        validated.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private void say(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(true);
        refusal.getElement().callJsFunction("focus");
    }
}
