package fr.rebond.funding.programme.committee;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import fr.rebond.kit.outbox.EventJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Written whole and read whole, so kept as JSON text. */
@Converter
class RegionSeats implements AttributeConverter<List<RegionSeat>, String> {

    private static final TypeReference<List<RegionSeat>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<RegionSeat> seats) {
        try {
            return EventJson.MAPPER.writeValueAsString(seats);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public List<RegionSeat> convertToEntityAttribute(String text) {
        try {
            return EventJson.MAPPER.readValue(text, TYPE);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
