package fr.rebond.gateway.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.gateway.fixture.GatewayTest;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The gateway's own part of the API. {@code -Dcontracts.update=true} writes the snapshot anew. */
@GatewayTest
class OpenApiTest {

    private static final Path SNAPSHOT = Path.of("../contracts/openapi/gateway.yaml");

    @TestHTTPResource(value = "/openapi", management = true)
    URL own;

    @Test
    void theSnapshotIsWhatTheCodeSays() throws IOException {
        var generated = given().get(own).asString();
        if (Boolean.getBoolean("contracts.update")) {
            Files.createDirectories(SNAPSHOT.getParent());
            Files.writeString(SNAPSHOT, generated);
        }
        assertThat(SNAPSHOT).hasContent(generated);
    }
}
