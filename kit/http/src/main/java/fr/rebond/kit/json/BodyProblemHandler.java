package fr.rebond.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Notes what is wrong with a body and lets the reading go on, as if the value were absent. */
final class BodyProblemHandler extends DeserializationProblemHandler {

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String property)
            throws IOException {
        var errors = BodyErrors.of(context);
        if (errors.isEmpty()) {
            return false;
        }
        errors.get().add(place(context, parser, property), "unknown property " + property);
        parser.skipChildren();
        return true;
    }

    /** Records collect unknown properties and report them at their end, when the parser is behind them. */
    private static JsonPointer place(DeserializationContext context, JsonParser parser, String property) {
        var place = context.getParser().getParsingContext().pathAsPointer();
        return parser == context.getParser() ? place : place.appendProperty(property);
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message)
            throws IOException {
        var errors = BodyErrors.of(context);
        if (errors.isEmpty()) {
            return NOT_HANDLED;
        }
        errors.get().add(parser, Sent.sentence(shape(type), parser));
        parser.skipChildren();
        return null;
    }

    @Override
    public @Nullable Object handleWeirdKey(DeserializationContext context, Class<?> type, String key, String message) {
        var errors = BodyErrors.of(context);
        if (errors.isEmpty()) {
            return NOT_HANDLED;
        }
        var expected = Scalars.of(type).map(Scalars.Scalar::expected).orElse("another key");
        errors.get().add(context.getParser(), Sent.sentence(expected, key));
        return null;
    }

    /** A constructor or factory of a value has refused what was read; its message says why. */
    @Override
    public @Nullable Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, Object argument, Throwable failure) {
        var errors = BodyErrors.of(context);
        if (errors.isEmpty()) {
            return NOT_HANDLED;
        }
        var place = context.getParser().getParsingContext().pathAsPointer();
        if (!errors.get().concern(place)) {
            var reason = failure instanceof JsonMappingException && failure.getCause() != null
                    ? failure.getCause()
                    : failure;
            if (!(reason instanceof IllegalArgumentException)) {
                return NOT_HANDLED;
            }
            errors.get().add(place, reason.getMessage());
        }
        return null;
    }

    /** A scalar in place of an object. */
    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            ValueInstantiator instantiator,
            JsonParser parser,
            String message)
            throws IOException {
        return handleUnexpectedToken(context, context.constructType(type), parser.currentToken(), parser, message);
    }

    /** What is wrong with the value that stopped the reading. */
    static String sentence(JsonMappingException failure) {
        if (failure.getCause() instanceof IllegalArgumentException own) {
            return own.getMessage();
        }
        if (failure.getOriginalMessage().startsWith("Cannot map `null`")) {
            return "must not be absent or null";
        }
        return failure.getPath().isEmpty() ? "wrong JSON structure" : "a value of another type is expected";
    }

    private static String shape(JavaType type) {
        return type.isCollectionLikeType() ? "an array" : "an object";
    }
}
