package fr.tuilage.search;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Audiences as they stand in the index, in one column and in order, so that equal sets are equal texts. */
@Converter
class AudiencesConverter implements AttributeConverter<Set<String>, String> {

    private static final String BETWEEN = " ";

    @Override
    public String convertToDatabaseColumn(Set<String> audiences) {
        return audiences.stream().sorted().collect(Collectors.joining(BETWEEN));
    }

    @Override
    public Set<String> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(BETWEEN))
                .filter(token -> !token.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
