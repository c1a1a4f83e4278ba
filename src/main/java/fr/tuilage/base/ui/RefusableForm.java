package fr.tuilage.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.LabelKey;
import fr.tuilage.base.Refusal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fields that are sent together. When they are refused, everything typed stays, the sentence stands beside the field that
 * it names, or above the fields when it names none, and the focus goes there.
 */
public class RefusableForm extends Div {

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Div refusal = new Div();
    /** What each input showed when the person began, or what was stored when somebody else was last seen to be faster. */
    private final Map<HasValue<?, ?>, @Nullable Object> begunWith = new HashMap<>();

    private @Nullable Runnable showStored;

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
     * From here on a {@link Conflict} shows what is stored now in every field that the person has not changed; what they
     * typed stays, with the other text beside it. Sent again, it is sent knowingly.
     *
     * @param stored reads what is stored, and its version, and fills all fields with it
     */
    public void whenChangedMeanwhile(Runnable stored) {
        showStored = stored;
        begunWith.putAll(values());
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
            Refusal refused = Failure.refusal(failed).orElseThrow(() -> failed);
            if (refused instanceof Conflict && showStored != null) {
                merge(showStored);
            }
            show(refused);
            return false;
        }
    }

    private void merge(Runnable fill) {
        Map<HasValue<?, ?>, @Nullable Object> typed = values();
        fill.run();
        values().forEach((input, stored) -> {
            Object before = begunWith.put(input, stored);
            Object mine = typed.get(input);
            if (!Objects.equals(mine, before) && !Objects.equals(mine, stored)) {
                put(input, mine);
                if (!Objects.equals(stored, before)) {
                    tell(input, stored);
                }
            }
        });
    }

    private Map<HasValue<?, ?>, @Nullable Object> values() {
        Map<HasValue<?, ?>, @Nullable Object> values = new HashMap<>();
        inputs(this).forEach(input -> values.put(input, input.getValue()));
        return values;
    }

    private static Stream<HasValue<?, ?>> inputs(Component parent) {
        return parent.getChildren()
                .flatMap(child -> child instanceof HasValue<?, ?> input ? Stream.of(input) : inputs(child));
    }

    /** The value was read from the same input. */
    @SuppressWarnings("unchecked")
    private static <V> void put(HasValue<?, V> input, @Nullable Object value) {
        input.setValue((V) value);
    }

    private static void tell(HasValue<?, ?> input, @Nullable Object stored) {
        if (input instanceof HasHelper helped) {
            helped.setHelperText(
                    stored instanceof String || stored instanceof Number
                            ? I18NProvider.translate("base.meanwhile", stored)
                            : I18NProvider.translate("base.meanwhile.other"));
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
