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
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes Jackson read {@link Scalars} strictly: numbers and booleans from numbers and booleans, the rest from strings. */
final class ScalarsModule extends SimpleModule {

    ScalarsModule() {
        Scalars.texts().forEach(this::addText);
        add(Integer.class, null, Scalars.INTEGER, ScalarsModule::integer);
        add(int.class, 0, Scalars.INTEGER, ScalarsModule::integer);
        add(Long.class, null, Scalars.LONG, ScalarsModule::longInteger);
        add(long.class, 0L, Scalars.LONG, ScalarsModule::longInteger);
        add(BigDecimal.class, null, "a number", ScalarsModule::decimal);
        add(Boolean.class, null, Scalars.BOOLEAN, ScalarsModule::bool);
        add(boolean.class, false, Scalars.BOOLEAN, ScalarsModule::bool);
        setDeserializerModifier(new Enums());
    }

    private <T> void addText(Scalars.Scalar<T> scalar) {
        add(scalar.type(), null, scalar.expected(), parser -> text(parser, scalar));
    }

    private <T> void add(Class<T> type, @Nullable T absent, String expected, Reader<T> reader) {
        addDeserializer(type, new Deserializer<>(type, absent, expected, reader));
    }

    private static <T> T text(JsonParser parser, Scalars.Scalar<T> scalar) throws IOException {
        require(parser, JsonToken.VALUE_STRING);
        return scalar.read(parser.getText());
    }

    private static int integer(JsonParser parser) throws IOException {
        require(parser, JsonToken.VALUE_NUMBER_INT);
        return parser.getBigIntegerValue().intValueExact();
    }

    private static long longInteger(JsonParser parser) throws IOException {
        require(parser, JsonToken.VALUE_NUMBER_INT);
        return parser.getBigIntegerValue().longValueExact();
    }

    private static BigDecimal decimal(JsonParser parser) throws IOException {
        require(parser, JsonToken.VALUE_NUMBER_INT, JsonToken.VALUE_NUMBER_FLOAT);
        return parser.getDecimalValue();
    }

    private static boolean bool(JsonParser parser) throws IOException {
        require(parser, JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE);
        return parser.getBooleanValue();
    }

    private static void require(JsonParser parser, JsonToken... allowed) {
        if (!List.of(allowed).contains(parser.currentToken())) {
            throw new IllegalArgumentException();
        }
    }

    private interface Reader<T> {

        /** Throws {@link IllegalArgumentException} or {@link ArithmeticException} for a wrong value. */
        T read(JsonParser parser) throws IOException;
    }

    private static final class Deserializer<T> extends StdScalarDeserializer<T> {

        @Nullable
        private final transient T absent;

        private final String expected;
        private final transient Reader<T> reader;

        Deserializer(Class<T> type, @Nullable T absent, String expected, Reader<T> reader) {
            super(type);
            this.absent = absent;
            this.expected = expected;
            this.reader = reader;
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return reader.read(parser);
            } catch (IllegalArgumentException | ArithmeticException wrong) {
                var sentence = Sent.sentence(expected, parser);
                var errors = BodyErrors.of(context);
                if (errors.isEmpty()) {
                    throw new JsonMappingException(parser, sentence, new IllegalArgumentException(sentence));
                }
                errors.get().add(parser, sentence);
                parser.skipChildren();
                return absent;
            }
        }

        /** A primitive that is absent or null. */
        @Override
        public @Nullable T getNullValue(DeserializationContext context) throws JsonMappingException {
            return absent == null
                    ? null
                    : context.reportInputMismatch(this, "Cannot map `null` into %s", handledType());
        }
    }

    /** Jackson would read {@code " GRANT "} as {@code GRANT}, and numbers as positions. */
    private static final class Enums extends BeanDeserializerModifier {

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription bean, JsonDeserializer<?> deserializer) {
            return deserializer(type.getRawClass());
        }

        private static <T> JsonDeserializer<T> deserializer(Class<T> type) {
            var scalar = Scalars.enumeration(type);
            return new Deserializer<>(type, null, scalar.expected(), parser -> text(parser, scalar));
        }
    }
}
