package fr.rebond.kit.openapi;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "kit"))
class OpenApiConventionsTest {

    @Test
    void everyOperationNamesItsProblemsRolesAndHeaders() {
        Api.anonymous()
                .query("format", "json")
                .get("/q/openapi")
                .statusCode(200)
                .body("openapi", equalTo("3.0.3"))
                .body("paths", hasKey("/v1/changes/kit"))
                .body("paths", not(hasKey("/v1/changes/{service}")))
                .body("paths", not(hasKey("/v1/clock/kit")))
                .body("paths.'/v1/things'.post.responses", hasKey("403"))
                .body("paths.'/v1/things'.post.description", containsString("programme-manager"))
                .body("paths.'/v1/things/{id}'.put.responses", hasKey("428"))
                .body("components.schemas.Problem.properties", hasKey("traceId"))
                .body("components.securitySchemes.oauth2.flows.clientCredentials.scopes", hasKey("changes:read"))
                .body("paths.'/v1/things/{id}'.get.security", empty())
                .body("components.responses.Unavailable.headers", hasKey("Retry-After"))
                .body("paths.'/v1/things'.post.parameters.name", hasItem("Idempotency-Key"));
    }
}
