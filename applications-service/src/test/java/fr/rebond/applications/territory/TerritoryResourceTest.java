package fr.rebond.applications.territory;

import static fr.rebond.applications.Story.CAMBRAI;
import static fr.rebond.applications.Story.CAUDRESIS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "applications"))
class TerritoryResourceTest {

    private static final Api PUBLIC = Api.anonymous();

    @Test
    void everybodyMayComputeAPerimeter() {
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
    void aPerimeterIsOfKnownEpciOfAKnownVintage() {
        var path = "/v1/territories/perimeter";
        PUBLIC.post(path, Map.of("epcis", List.of("200068501"))).statusCode(400);
        PUBLIC.post(path, Map.of("epcis", List.of("130025265")))
                .statusCode(400)
                .body("detail", containsString("130025265"));
        PUBLIC.post(path, Map.of("epcis", List.of())).statusCode(400);
        PUBLIC.post(path, Map.of("epcis", List.of(CAMBRAI), "cogVintage", 1999)).statusCode(400);
        PUBLIC.get("/v1/territories/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void theReferenceIsPublicPagedAndFiltered() {
        PUBLIC.query("name", "cambrai")
                .get("/v1/reference/epcis")
                .statusCode(200)
                .body("items.siren", contains(CAMBRAI));
        PUBLIC.get("/v1/reference/epcis/" + CAMBRAI).statusCode(200).body("communeCount", equalTo(55));
        PUBLIC.get("/v1/reference/epcis/130025265").statusCode(404);
        PUBLIC.get("/v1/reference/epcis/123").statusCode(400);
        PUBLIC.query("region", "32")
                .query("pageSize", 200)
                .get("/v1/reference/epcis")
                .body("items.regions", everyItem(hasItem("32")));
        PUBLIC.get("/v1/reference/communes/59122")
                .statusCode(200)
                .body("name", equalTo("Cambrai"))
                .body("epci", equalTo(CAMBRAI));
        PUBLIC.get("/v1/reference/communes/99999").statusCode(404);
        PUBLIC.query("departement", "59")
                .query("name", "caudry")
                .get("/v1/reference/communes")
                .body("items.code", contains("59139"));
        PUBLIC.get("/v1/reference/departements/2A").body("region", equalTo("94"));
        PUBLIC.get("/v1/reference/departements").body("items", hasSize(101));
        PUBLIC.get("/v1/reference/regions").body("items", hasSize(18));
        PUBLIC.get("/v1/reference/regions/32").body("name", equalTo("Hauts-de-France"));
        PUBLIC.query("cogVintage", 1999).get("/v1/reference/regions").statusCode(400);
    }

    @Test
    void communesOfAnEpciAreReadPageByPage() {
        // Given
        var communes = PUBLIC.query("epci", CAMBRAI).query("pageSize", 30);
        // When
        String next = communes.get("/v1/reference/communes")
                .statusCode(200)
                .body("items", hasSize(30))
                .extract()
                .path("nextPageToken");
        // Then
        communes.query("pageToken", next)
                .get("/v1/reference/communes")
                .statusCode(200)
                .body("items", hasSize(25));
        PUBLIC.query("epci", CAUDRESIS)
                .query("pageToken", next)
                .get("/v1/reference/communes")
                .statusCode(400);
    }
}
