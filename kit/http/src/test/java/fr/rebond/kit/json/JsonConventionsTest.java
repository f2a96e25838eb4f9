package fr.rebond.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonConventionsTest {

    private enum Answer {
        YES,
        NO
    }

    private record Form(
            String text,
            LocalDate day,
            LocalTime time,
            LocalDateTime local,
            Instant instant,
            UUID id,
            ZoneId zone,
            Answer answer,
            Integer number,
            Boolean flag,
            List<String> list) {}

    private final ObjectMapper json = mapper();

    private static ObjectMapper mapper() {
        var mapper = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        new JsonConventions().customize(mapper);
        return mapper;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text | \"\"",
                "text | \"Saint-Quentin\\n\\té\"",
                "day | \"2023-06-30\"",
                "time | \"12:00\"",
                "local | \"2022-10-01T12:00\"",
                "instant | \"2023-06-30T10:00:00Z\"",
                "instant | \"2023-06-30T12:00:00.123+02:00\"",
                "id | \"0190f2c4-0000-7000-8000-000000000020\"",
                "zone | \"Europe/Paris\"",
                "answer | \"YES\"",
                "number | 7",
                "flag | true",
                "list | []",
                "list | [\"a\"]",
                "day | null"
            })
    void acceptsTheCanonicalSpelling(String field, String value) throws JsonProcessingException {
        assertThat(json.readValue("{\"" + field + "\": " + value + "}", Form.class))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text | 7",
                "text | true",
                "text | [\"a\"]",
                "text | \"a\\u0000b\"",
                "text | \"a\\u001bb\"",
                "text | \"a\\u007fb\"",
                "list | [\"\\u0000\"]",
                "list | \"a\"",
                "list | \"\"",
                "day | \"\"",
                "day | \"  \"",
                "day | [2023, 1, 2]",
                "day | 19000",
                "day | \"2023-01-02T10:00:00Z\"",
                "day | \"+999999999-12-31\"",
                "day | \"-0001-01-01\"",
                "day | \"1899-12-31\"",
                "day | \"2201-01-01\"",
                "day | \"2023-02-30\"",
                "time | [1, 2]",
                "local | \"+30000-01-01T00:00\"",
                "instant | 1",
                "instant | 1.5",
                "instant | \"1672653600\"",
                "instant | \"\"",
                "instant | \"+1000000000-01-01T00:00:00Z\"",
                "instant | \"2023-06-30T10:00:00\"",
                "id | \"\"",
                "id | \"1-1-1-1-1\"",
                "id | \"AZDyxAAAcACAAAAAAAAAIA\"",
                "zone | \"\"",
                "answer | \"\"",
                "answer | \" YES\"",
                "answer | 0",
                "number | \"7\"",
                "number | \"\"",
                "number | 7.5",
                "flag | 1",
                "flag | \"true\"",
                "unknown | 1"
            })
    void refusesOtherSpellings(String field, String value) {
        assertThatThrownBy(() -> json.readValue("{\"" + field + "\": " + value + "}", Form.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void refusesDeepNestingAndLongNumbers() {
        var deep = "[".repeat(33) + "]".repeat(33);
        assertThatThrownBy(() -> json.readTree(deep)).isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> json.readTree("1".repeat(41))).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void leavesOutAbsentValues() throws JsonProcessingException {
        // Given
        var empty = new Form(null, null, null, null, null, null, null, null, null, null, null);
        // When
        var written = json.writeValueAsString(empty);
        // Then
        assertThat(json.readValue(written, new TypeReference<Map<String, Object>>() {}))
                .isEmpty();
    }
}
