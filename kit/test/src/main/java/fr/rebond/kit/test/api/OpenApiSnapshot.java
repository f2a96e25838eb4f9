package fr.rebond.kit.test.api;

import fr.rebond.kit.test.GeneratedFile;
import fr.rebond.kit.test.Repository;
import io.restassured.RestAssured;

/** The committed OpenAPI document of a service. It is a contract: it must not change by accident. */
public final class OpenApiSnapshot {

    private OpenApiSnapshot() {}

    /** Fails the test unless the document of the running service is the committed one. */
    public static void assertMatches(String service) {
        var now = RestAssured.get("/q/openapi").then().statusCode(200).extract().asString();
        GeneratedFile.assertMatches(Repository.openApi(service), now);
    }
}
