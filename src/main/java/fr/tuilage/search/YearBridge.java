package fr.tuilage.search;

import java.time.LocalDate;
import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;
import org.jspecify.annotations.Nullable;

/** By which results are filtered. */
public class YearBridge implements ValueBridge<LocalDate, Integer> {

    @Override
    public @Nullable Integer toIndexedValue(@Nullable LocalDate date, ValueBridgeToIndexedValueContext context) {
        return date == null ? null : date.getYear();
    }
}
