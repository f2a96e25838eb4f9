package fr.rebond.gateway.openapi;

import static io.restassured.RestAssured.given;

import fr.rebond.gateway.fixture.GatewayTest;
import fr.rebond.kit.test.GeneratedFile;
import fr.rebond.kit.test.Repository;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import org.junit.jupiter.api.Test;

/** The OpenAPI document of the gateway itself. */
@GatewayTest
class OpenApiTest {

    @TestHTTPResource(value = "/openapi", management = true)
    URL own;

    @Test
    void isTheCommittedDocument() {
        var generated = given().get(own).asString();
        GeneratedFile.assertMatches(Repository.openApi("gateway"), generated);
    }
}
