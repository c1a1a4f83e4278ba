package fr.tuilage.calendar;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps the reasons of a shift as they were found, one a line: what is busy or unknown today may differ tomorrow. */
@Converter
class ObstaclesConverter implements AttributeConverter<List<Obstacle>, String> {

    @Override
    public String convertToDatabaseColumn(List<Obstacle> obstacles) {
        return obstacles.stream().map(ObstaclesConverter::line).collect(Collectors.joining("\n"));
    }

    @Override
    public List<Obstacle> convertToEntityAttribute(String text) {
        return text.lines().map(ObstaclesConverter::obstacle).toList();
    }

    static String line(Obstacle obstacle) {
        return String.join("|", obstacle.kind().name(), obstacle.on().toString(), obstacle.name(), obstacle.zone());
    }

    static Obstacle obstacle(String line) {
        List<String> parts = Arrays.asList(line.split("\\|", -1));
        return new Obstacle(
                ObstacleKind.valueOf(parts.get(0)), LocalDate.parse(parts.get(1)), parts.get(2), parts.get(3));
    }
}
