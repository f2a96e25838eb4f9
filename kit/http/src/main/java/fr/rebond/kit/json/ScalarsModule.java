package fr.rebond.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;

/** Makes Jackson read {@link Scalars} from strings only, and refuse enum names with spaces around them. */
final class ScalarsModule extends SimpleModule {

    ScalarsModule() {
        Scalars.texts().forEach(this::add);
        setDeserializerModifier(new StrictEnums());
    }

    private <T> void add(Scalars.Scalar<T> scalar) {
        addDeserializer(scalar.type(), new Deserializer<>(scalar));
    }

    private static JsonMappingException refusal(JsonParser parser, String sentence) {
        return new JsonMappingException(parser, sentence, new IllegalArgumentException(sentence));
    }

    private static final class Deserializer<T> extends StdScalarDeserializer<T> {

        private final transient Scalars.Scalar<T> scalar;

        Deserializer(Scalars.Scalar<T> scalar) {
            super(scalar.type());
            this.scalar = scalar;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw refusal(parser, "must be a string: " + scalar.expected());
            }
            try {
                return scalar.read(parser.getText());
            } catch (IllegalArgumentException wrong) {
                throw refusal(parser, wrong.getMessage());
            }
        }
    }

    /** Jackson would read {@code " GRANT "} as {@code GRANT}. */
    private static final class StrictEnums extends BeanDeserializerModifier {

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription bean, JsonDeserializer<?> deserializer) {
            return new StrictEnum(deserializer);
        }
    }

    private static final class StrictEnum extends DelegatingDeserializer {

        StrictEnum(JsonDeserializer<?> deserializer) {
            super(deserializer);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> deserializer) {
            return new StrictEnum(deserializer);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.hasToken(JsonToken.VALUE_STRING)
                    && !parser.getText().equals(parser.getText().strip())) {
                throw refusal(parser, "must be one of the values, without spaces");
            }
            return super.deserialize(parser, context);
        }
    }
}
