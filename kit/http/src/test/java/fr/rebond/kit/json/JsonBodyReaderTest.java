package fr.rebond.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.rebond.kit.problem.Refusal;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyReaderTest {

    private enum Colour {
        RED,
        BLUE
    }

    /** A value whose factory refuses texts, as that of an amount of money. */
    private record Weight(String kilograms) {
        @JsonCreator
        static Weight parse(@JsonProperty("kilograms") String kilograms) {
            if (!kilograms.matches("[0-9]+")) {
                throw new IllegalArgumentException("kilograms must be digits");
            }
            return new Weight(kilograms);
        }
    }

    private record Line(String name, int count, Weight weight) {}

    private record Form(
            String text,
            LocalDate day,
            Instant at,
            ZoneId zone,
            UUID id,
            Colour colour,
            Integer number,
            long big,
            boolean flag,
            BigDecimal share,
            List<Line> lines,
            Map<Colour, Line> byColour) {}

    private final JsonBodyReader reader = reader();

    private static JsonBodyReader reader() {
        var mapper = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        new JsonConventions().customize(mapper);
        return new JsonBodyReader(mapper);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Object read(byte[] body) {
        try {
            return reader.readFrom(
                    (Class) Form.class,
                    Form.class,
                    new Annotation[0],
                    MediaType.APPLICATION_JSON_TYPE,
                    new MultivaluedHashMap<>(),
                    new ByteArrayInputStream(body));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Form read(String body) {
        return (Form) read(body.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> errors(String body) {
        return errors(body.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> errors(byte[] body) {
        var refusal = catchThrowableOfType(Refusal.class, () -> read(body));
        assertThat(refusal).isNotNull();
        assertThat(refusal.status()).isEqualTo(400);
        return refusal.reasons().stream()
                .map(reason -> reason.pointer() + " " + reason.detail())
                .toList();
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        assertThat(errors("""
                        {"text": 7, "day": "2023-13-01", "at": "yesterday", "zone": "Europe/Cambrai", "id": "1",
                         "colour": "GREEN", "number": 99999999999, "big": "1", "flag": "true", "share": "0.5",
                         "lines": [{"name": "a", "count": 1.5, "weight": {"kilograms": "x"}, "odd": [1, {"a": 2}]},
                                   "b", {"name": [], "count": 2, "weight": {"kilograms": 3}}],
                         "byColour": {"GREEN": {"count": 1}}, "surplus/~": {"deep": true}}
                        """))
                .containsExactlyInAnyOrder(
                        "/text must be a string without control characters or characters that change the direction of "
                                + "reading, not 7",
                        "/day must be a date such as 2023-06-30, of a year from 1900 to 2200, not \"2023-13-01\"",
                        "/at must be an instant such as 2023-06-30T10:00:00Z (RFC 3339), of a year from 1900 to 2200, "
                                + "not \"yesterday\"",
                        "/zone must be a time zone of the IANA database such as Europe/Paris, not \"Europe/Cambrai\"",
                        "/id must be a UUID, not \"1\"",
                        "/colour must be one of RED, BLUE, not \"GREEN\"",
                        "/number must be an integer from -2147483648 to 2147483647, not 99999999999",
                        "/big must be an integer from -9223372036854775808 to 9223372036854775807, not \"1\"",
                        "/flag must be true or false, not \"true\"",
                        "/share must be a number, not \"0.5\"",
                        "/lines/0/count must be an integer from -2147483648 to 2147483647, not 1.5",
                        "/lines/0/weight kilograms must be digits",
                        "/lines/0/odd unknown property odd",
                        "/lines/1 must be an object, not \"b\"",
                        "/lines/2/name must be a string without control characters or characters that change the "
                                + "direction of reading, not an array",
                        "/lines/2/weight/kilograms must be a string without control characters or characters that "
                                + "change the direction of reading, not 3",
                        "/byColour/GREEN must be one of RED, BLUE, not \"GREEN\"",
                        "/surplus~1~0 unknown property surplus/~");
    }

    @Test
    void readsWhatIsRight() {
        var form = read("""
                {"text": "Énergie", "day": "2023-06-30", "colour": "BLUE", "number": 2147483647, "big": 5, "flag": true,
                 "share": 0.5, "lines": [{"name": "a", "count": 1, "weight": {"kilograms": "3"}}]}
                """);
        assertThat(form.text).isEqualTo("Énergie");
        assertThat(form.lines).containsExactly(new Line("a", 1, new Weight("3")));
    }

    @Test
    void primitivesMustBePresent() {
        assertThat(errors("{\"flag\": true}")).containsExactly("/big must not be absent or null");
        assertThat(errors("{\"big\": 1, \"flag\": null}")).containsExactly("/flag must not be absent or null");
        assertThat(errors("{\"text\": 1, \"flag\": true}")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{\"text\": \"a\",} | 1", "{\"text\": 'a'} | 1", "x | 1", "{\"big\": 01} | 1"})
    void saysWhereJsonIsMalformed(String body, int line) {
        assertThat(errors(body)).singleElement().asString().startsWith(" not well-formed JSON, line " + line);
    }

    @Test
    void namesPropertiesThatAreGivenTwice() {
        assertThat(errors("{\"text\": \"a\", \"text\": \"b\"}"))
                .containsExactly(" a property is given twice, line 1, column 21");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"a\"", "true"})
    void theBodyMustBeAnObject(String body) {
        assertThat(errors(body)).singleElement().asString().startsWith(" must be an object, not ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c0a2", // overlong quotation mark
                "e080a2", // overlong in three bytes
                "80", // continuation without a start
                "c3", // cut off
                "eda080", // surrogate
                "f4908080", // beyond Unicode
                "ff",
                "e9" // ISO 8859-1
            })
    void refusesMalformedUtf8(String bytes) {
        var wrong = HexFormat.of().parseHex(bytes);
        var body = concat("{\"text\": \"a".getBytes(StandardCharsets.US_ASCII), wrong, "\"}".getBytes());
        assertThat(errors(body)).containsExactly(" not well-formed UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32BE", "ISO-8859-1"})
    void readsUtf8Only(String charset) {
        assertThat(errors("{\"text\": \"Énergie\"}".getBytes(Charset.forName(charset))))
                .hasSize(1);
    }

    private static byte[] concat(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
