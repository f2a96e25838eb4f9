package fr.rebond.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same paths are tried on the gateway. */
class RequestPathTest {

    @ParameterizedTest
    @MethodSource("fit")
    void letsPlainPathsPass(String path) {
        assertThat(RequestPath.isUnambiguous(path)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("tricky")
    void catchesWhatTwoReadersCouldReadDifferently(String path) {
        assertThat(RequestPath.isUnambiguous(path)).isFalse();
    }

    static Stream<String> fit() throws IOException {
        return paths("fit");
    }

    static Stream<String> tricky() throws IOException {
        return paths("tricky");
    }

    private static Stream<String> paths(String kind) throws IOException {
        try (var file = RequestPathTest.class.getResourceAsStream("/paths.json")) {
            return new ObjectMapper().readTree(file).path(kind).valueStream().map(JsonNode::asText);
        }
    }
}
