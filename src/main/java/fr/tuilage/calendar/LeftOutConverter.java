package fr.tuilage.calendar;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the days that were left out, one a line: the day, then its reasons. */
@Converter
class LeftOutConverter implements AttributeConverter<List<LeftOut>, String> {

    @Override
    public String convertToDatabaseColumn(List<LeftOut> days) {
        return days.stream()
                .map(day -> Stream.concat(
                                Stream.of(day.intendedOn().toString()),
                                day.reasons().stream().map(ObstaclesConverter::line))
                        .collect(Collectors.joining(";")))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<LeftOut> convertToEntityAttribute(String text) {
        return text.lines()
                .map(line -> Arrays.asList(line.split(";", -1)))
                .map(parts -> new LeftOut(
                        LocalDate.parse(parts.getFirst()),
                        parts.stream().skip(1).map(ObstaclesConverter::obstacle).toList()))
                .toList();
    }
}
