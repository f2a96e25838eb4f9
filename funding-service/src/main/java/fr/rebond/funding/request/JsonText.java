package fr.rebond.funding.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.rebond.funding.request.assessment.Assessment;
import fr.rebond.funding.request.assessment.DueDiligence;
import fr.rebond.funding.request.decision.Decision;
import fr.rebond.kit.outbox.EventJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Values that are written once and read whole, kept as JSON text: apart from the API's JSON. */
abstract class JsonText<T> implements AttributeConverter<T, String> {

    private final Class<T> type;

    JsonText(Class<T> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        try {
            return value == null ? null : EventJson.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String text) {
        try {
            return text == null ? null : EventJson.MAPPER.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Converter
    static class OfForm extends JsonText<FundingRequestForm> {
        OfForm() {
            super(FundingRequestForm.class);
        }
    }

    @Converter
    static class OfDueDiligence extends JsonText<DueDiligence> {
        OfDueDiligence() {
            super(DueDiligence.class);
        }
    }

    @Converter
    static class OfAssessment extends JsonText<Assessment> {
        OfAssessment() {
            super(Assessment.class);
        }
    }

    @Converter
    static class OfDecision extends JsonText<Decision> {
        OfDecision() {
            super(Decision.class);
        }
    }
}
