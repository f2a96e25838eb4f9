package fr.rebond.kit.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.problem.Refusal.Reason;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads JSON bodies, and names everything that is wrong with the values of one body at once. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
class JsonBodyReader implements MessageBodyReader<Object> {

    private final ObjectMapper mapper;

    JsonBodyReader(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return true;
    }

    /** @throws Refusal 400 when it is not JSON in UTF-8, or does not fit the type */
    @Override
    public @Nullable Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var bytes = body.readAllBytes();
        return bytes.length == 0 ? null : read(text(bytes), genericType);
    }

    /** Malformed UTF-8, such as an overlong sequence, could hide a quotation mark. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw refusal(List.of(Reason.of("not well-formed UTF-8")));
        }
    }

    private @Nullable Object read(String text, Type type) {
        var errors = new BodyErrors();
        try {
            var value = mapper.readerFor(mapper.constructType(type))
                    .withAttribute(BodyErrors.class, errors)
                    .readValue(text);
            if (errors.isEmpty()) {
                return value;
            }
        } catch (JsonMappingException failure) {
            if (failure.getCause() instanceof JacksonException syntax) {
                throw malformed(syntax);
            }
            errors.add(failure, BodyProblemHandler.sentence(failure));
        } catch (JsonProcessingException failure) {
            throw malformed(failure);
        }
        throw refusal(errors.all());
    }

    private static Refusal malformed(JacksonException failure) {
        var place = failure.getLocation();
        var detail = failure.getOriginalMessage().startsWith("Duplicate field")
                ? "a property is given twice"
                : "not well-formed JSON";
        return refusal(List.of(Reason.of(
                place == null
                        ? detail
                        : "%s, line %d, column %d".formatted(detail, place.getLineNr(), place.getColumnNr()))));
    }

    private static Refusal refusal(List<Reason> reasons) {
        var detail = reasons.size() == 1
                ? "The body is not valid: " + reasons.getFirst().detail()
                : "The body is not valid";
        return new Refusal(400, "invalid-request", detail, reasons);
    }
}
