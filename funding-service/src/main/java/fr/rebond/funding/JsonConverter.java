package fr.rebond.funding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import fr.rebond.kit.outbox.EventJson;
import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/** Stores a value as JSON text, for values that are always read and written as a whole. */
public abstract class JsonConverter<T> implements AttributeConverter<T, String> {

    private final TypeReference<T> type;

    protected JsonConverter(TypeReference<T> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        try {
            return value == null ? null : EventJson.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String json) {
        try {
            return json == null ? null : EventJson.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
