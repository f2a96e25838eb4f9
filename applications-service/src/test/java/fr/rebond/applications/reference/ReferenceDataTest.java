package fr.rebond.applications.reference;

import static fr.rebond.applications.Fixtures.CAMBRAI;
import static fr.rebond.applications.Fixtures.CAUDRESIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fr.rebond.kit.test.api.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public lists of communes, EPCI, départements and régions. */
@QuarkusTest
class ReferenceDataTest {

    private static final Api PUBLIC = Api.anonymous();

    @Test
    void filtersReferenceDataForAnonymousCallers() {
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
        PUBLIC.query("pageSize", 200).get("/v1/reference/departements").body("items", hasSize(101));
        PUBLIC.get("/v1/reference/regions").body("items", hasSize(18));
        PUBLIC.get("/v1/reference/regions/32").body("name", equalTo("Hauts-de-France"));
        PUBLIC.query("cogVintage", 1999).get("/v1/reference/regions").statusCode(400);
    }

    @Test
    void pagesTheCommunesOfAnEpci() {
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

    @Test
    void departementsComeInPages() {
        var codes = new ArrayList<String>();
        String token = null;
        do {
            var page = (token == null ? PUBLIC : PUBLIC.query("pageToken", token))
                    .query("pageSize", 40)
                    .get("/v1/reference/departements")
                    .statusCode(200)
                    .extract();
            codes.addAll(page.<List<String>>path("items.code"));
            token = page.path("nextPageToken");
        } while (token != null);
        assertThat(codes).hasSize(101).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00a0", "\u200b", "---", "'", "\u0301"})
    void rejectsNamesThatWouldListEverything(String name) {
        for (var list : List.of("/v1/reference/epcis", "/v1/reference/communes")) {
            PUBLIC.query("name", name).get(list).statusCode(400).body("errors[0].pointer", equalTo("name"));
        }
    }
}
