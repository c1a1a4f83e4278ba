package fr.tuilage.meeting;

import fr.tuilage.committee.SeatRoll;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A roll in one JSON column: it is written once, and only ever read as a whole, with its meeting. */
@Converter
class SeatRollColumn implements AttributeConverter<SeatRoll, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SeatRoll roll) {
        return roll == null ? null : JSON.writeValueAsString(roll);
    }

    @Override
    public @Nullable SeatRoll convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : JSON.readValue(column, SeatRoll.class);
    }
}
