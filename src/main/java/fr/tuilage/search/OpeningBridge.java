package fr.tuilage.search;

import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;
import org.jspecify.annotations.Nullable;

/** The first words of a text, shown where none of those looked for is in it. */
public class OpeningBridge implements ValueBridge<String, String> {

    private static final int LENGTH = 200;

    @Override
    public @Nullable String toIndexedValue(@Nullable String text, ValueBridgeToIndexedValueContext context) {
        return text == null ? null : Marks.stripped(text, LENGTH);
    }
}
