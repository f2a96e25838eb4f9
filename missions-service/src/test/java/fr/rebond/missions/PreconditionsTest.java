package fr.rebond.missions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.rebond.missions.Requests.Write;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every change of an existing aggregate requires the version that the caller has read. */
@QuarkusTest
class PreconditionsTest {

    @Test
    void rejectsChangesWithoutOrWithAnotherVersion() throws IOException {
        var scene = Scene.started();
        var changes = new Requests(scene).all().stream().filter(Write::isBased).toList();

        for (var change : changes) {
            var writer = scene.writer(change.operation());
            assertThat(change.as(writer).extract().statusCode())
                    .as(change.operation())
                    .isEqualTo(428);
            assertThat(change.as(writer.ifMatch("\"77\"")).extract().statusCode())
                    .as(change.operation())
                    .isEqualTo(412);
        }
        assertThat(changes).extracting(Write::operation).containsExactlyInAnyOrderElementsOf(described());
    }

    /** The operations on missions that take If-Match. The catalogue of aid schemes has a test of its own. */
    private static Set<String> described() throws IOException {
        var document = new ObjectMapper()
                .readTree(RestAssured.get("/q/openapi?format=json").asString());
        var based = new TreeSet<String>();
        document.path("paths")
                .forEach(path ->
                        path.forEach(operation -> operation.path("parameters").findValuesAsText("name").stream()
                                .filter("If-Match"::equals)
                                .forEach(header ->
                                        based.add(operation.path("operationId").asText()))));
        based.remove("describeAidScheme");
        return based;
    }
}
