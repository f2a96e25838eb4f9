package fr.rebond.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {

    /** The same paths are tried on the services. */
    private static final Path PATHS = Path.of("../kit/http/src/test/resources/paths.json");

    @ParameterizedTest
    @MethodSource("fit")
    @ValueSource(strings = "/v1/calls?next=/../..//;%2F%zz")
    void takesWhatCanBeReadInOneWay(String target) {
        assertThat(RequestPath.isFit(target)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("tricky")
    @ValueSource(strings = {"", "*", "v1/calls", "http://other/v1/calls", "/v1/calls%2?x=f"})
    void refusesWhatTwoReadersCouldTakeDifferently(String target) {
        assertThat(RequestPath.isFit(target)).isFalse();
    }

    static Stream<String> fit() throws IOException {
        return paths("fit");
    }

    static Stream<String> tricky() throws IOException {
        return paths("tricky");
    }

    private static Stream<String> paths(String kind) throws IOException {
        return new ObjectMapper()
                .readTree(PATHS.toFile())
                .get(kind)
                .valueStream()
                .map(JsonNode::asText);
    }
}
