package fr.rebond.kit.test.api;

import fr.rebond.kit.test.GeneratedFile;
import fr.rebond.kit.test.Repository;
import io.restassured.RestAssured;

/** The committed OpenAPI document of a service. It is a contract: it changes on purpose only. */
public final class OpenApiSnapshot {

    private OpenApiSnapshot() {}

    /** Fails if the running service describes itself otherwise. */
    public static void assertMatches(String service) {
        var now = RestAssured.get("/q/openapi").then().statusCode(200).extract().asString();
        GeneratedFile.assertMatches(Repository.openApi(service), now);
    }
}
