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
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Texts, dates and identifiers as the API takes them: a string in one spelling, of a year that people live in, without
 * control characters. What the database could not keep is refused where it stands in the body.
 */
public final class StrictScalars extends SimpleModule {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern FORBIDDEN = Pattern.compile("[[\\p{Cntrl}\\p{Cs}]&&[^\\t\\n\\r]]");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    public static final String INSTANT =
            "an instant such as 2023-06-30T10:00:00Z (RFC 3339), of a year from 1900 to 2200";

    StrictScalars() {
        add(String.class, "a text without control characters", StrictScalars::text);
        add(LocalDate.class, "a date such as 2023-06-30, of a year from 1900 to 2200", StrictScalars::date);
        add(LocalTime.class, "a time of day such as 12:00", LocalTime::parse);
        add(LocalDateTime.class, "a date and time such as 2022-10-01T12:00, without a zone", StrictScalars::dateTime);
        add(Instant.class, INSTANT, StrictScalars::instant);
        add(UUID.class, "a UUID", StrictScalars::uuid);
        setDeserializerModifier(new StrictEnums());
    }

    /** Whether a parameter is an instant that a body could hold. */
    public static boolean isInstant(String text) {
        try {
            instant(text);
            return true;
        } catch (DateTimeException wrong) {
            return false;
        }
    }

    /** Whether a text, of a body or of a parameter, holds what nobody types and the database may not keep: halves of letters, too. */
    public static boolean hasForbiddenCharacters(String text) {
        return FORBIDDEN.matcher(text).find();
    }

    private <T> void add(Class<T> type, String expected, Function<String, T> reader) {
        addDeserializer(type, new Scalar<>(type, expected, reader));
    }

    private static String text(String text) {
        if (hasForbiddenCharacters(text)) {
            throw new IllegalArgumentException();
        }
        return text;
    }

    private static LocalDate date(String text) {
        return within(LocalDate.parse(text));
    }

    private static LocalDateTime dateTime(String text) {
        var time = LocalDateTime.parse(text);
        within(time.toLocalDate());
        return time;
    }

    private static Instant instant(String text) {
        var time = OffsetDateTime.parse(text);
        within(time.toLocalDate());
        return time.toInstant();
    }

    private static LocalDate within(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("year " + Year.of(day.getYear()));
        }
        return day;
    }

    private static UUID uuid(String text) {
        if (!UUID_TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException();
        }
        return UUID.fromString(text);
    }

    private static final class Scalar<T> extends StdScalarDeserializer<T> {

        private final String expected;
        private final transient Function<String, T> reader;

        Scalar(Class<T> type, String expected, Function<String, T> reader) {
            super(type);
            this.expected = expected;
            this.reader = reader;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.hasToken(JsonToken.VALUE_STRING)) {
                try {
                    return reader.apply(parser.getText());
                } catch (DateTimeException | IllegalArgumentException wrong) {
                    throw refusal(parser, "must be " + expected);
                }
            }
            throw refusal(parser, "must be a string: " + expected);
        }

        private static JsonMappingException refusal(JsonParser parser, String sentence) {
            return new JsonMappingException(parser, sentence, new IllegalArgumentException(sentence));
        }
    }

    /** The library would take {@code " GRANT "} for {@code GRANT}. */
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
                var sentence = "must be one of the values, without spaces";
                throw new JsonMappingException(parser, sentence, new IllegalArgumentException(sentence));
            }
            return super.deserialize(parser, context);
        }
    }
}
