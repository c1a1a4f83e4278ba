package fr.tuilage.committee;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Several ways of working in one column, in the order of their declaration, so that equal sets are equal texts. */
@Converter
class WaysOfWorkingConverter implements AttributeConverter<Set<WayOfWorking>, String> {

    static String text(Set<WayOfWorking> ways) {
        return ways.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    static Set<WayOfWorking> ways(String text) {
        return Arrays.stream(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(WayOfWorking::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String convertToDatabaseColumn(Set<WayOfWorking> ways) {
        return text(ways);
    }

    @Override
    public Set<WayOfWorking> convertToEntityAttribute(String text) {
        return ways(text);
    }
}
