package fr.rebond.applications.territory;

import static fr.rebond.applications.Fixtures.CAMBRAI;
import static fr.rebond.applications.Fixtures.CAUDRESIS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.rebond.kit.test.api.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TerritoryResourceTest {

    private static final Api PUBLIC = Api.anonymous();

    @Test
    void computesAPerimeterForAnonymousCallers() {
        PUBLIC.post("/v1/territories/perimeter", Map.of("epcis", List.of(CAMBRAI, CAUDRESIS), "cogVintage", 2023))
                .statusCode(200)
                .body("cogVintage", equalTo(2023))
                .body("communeCount", equalTo(101))
                .body("communes", hasItem("59122"))
                .body("departements", contains("59"))
                .body("regions", contains("32"));
        PUBLIC.post("/v1/territories/perimeter", Map.of("epcis", List.of(CAMBRAI)))
                .statusCode(200)
                .body("cogVintage", equalTo(2026));
    }

    @Test
    void rejectsUnknownEpciAndVintages() {
        var path = "/v1/territories/perimeter";
        PUBLIC.post(path, Map.of("epcis", List.of("200068501"))).statusCode(400);
        PUBLIC.post(path, Map.of("epcis", List.of("130025265")))
                .statusCode(400)
                .body("detail", containsString("130025265"));
        PUBLIC.post(path, Map.of("epcis", List.of())).statusCode(400);
        PUBLIC.post(path, Map.of("epcis", List.of(CAMBRAI), "cogVintage", 1999)).statusCode(400);
        PUBLIC.get("/v1/territories/" + UUID.randomUUID()).statusCode(404);
    }
}
