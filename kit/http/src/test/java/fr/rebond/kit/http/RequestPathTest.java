package fr.rebond.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RequestPathTest {

    @ParameterizedTest
    @MethodSource("unambiguous")
    void acceptsUnambiguousPaths(String path) {
        assertThat(RequestPath.isUnambiguous(path)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("ambiguous")
    void refusesAmbiguousPaths(String path) {
        assertThat(RequestPath.isUnambiguous(path)).isFalse();
    }

    static Stream<String> unambiguous() throws IOException {
        return paths("unambiguous");
    }

    static Stream<String> ambiguous() throws IOException {
        return paths("ambiguous");
    }

    private static Stream<String> paths(String kind) throws IOException {
        try (var file = RequestPathTest.class.getResourceAsStream("/paths.json")) {
            return new ObjectMapper().readTree(file).path(kind).valueStream().map(JsonNode::asText);
        }
    }
}
