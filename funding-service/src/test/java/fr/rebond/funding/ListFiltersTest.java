package fr.rebond.funding;

import static fr.rebond.funding.Actors.AUDIT;
import static fr.rebond.funding.Actors.CAUDRESIS;
import static fr.rebond.funding.Requests.command;
import static fr.rebond.funding.Requests.idOf;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "funding"))
class ListFiltersTest {

    @Test
    void findsEnvelopesByRegionAndMember() {
        // Given
        var scene = Scene.labelled();
        var own = AUDIT.query("laureate", scene.laureate);
        // Then
        own.query("region", "32").get("/v1/envelopes").statusCode(200).body("items", hasSize(1));
        own.query("region", "44").get("/v1/envelopes").body("items", hasSize(0));
        own.query("epci", CAUDRESIS).get("/v1/envelopes").body("items", hasSize(1));
        own.query("epci", "200067759").get("/v1/envelopes").body("items", hasSize(0));
        AUDIT.query("region", "hauts").get("/v1/envelopes").statusCode(400);
        AUDIT.query("epci", "200068501").get("/v1/envelopes").statusCode(400);
    }

    @Test
    void findsEnvelopesByLastChange() {
        // Given
        var scene = Scene.labelled();
        var own = AUDIT.query("laureate", scene.laureate);
        Instant updatedAt = Instant.parse(AUDIT.get(scene.envelope).extract().path("updatedAt"));
        // Then
        own.query("updatedSince", updatedAt.toString()).get("/v1/envelopes").body("items", hasSize(1));
        own.query("updatedSince", updatedAt.plusNanos(1000).toString())
                .get("/v1/envelopes")
                .body("items", hasSize(0));
    }

    @Test
    void findsRequestsByLastChange() {
        // Given
        var scene = Scene.labelled();
        var unchanged = scene.invited();
        var request = scene.invited();
        command(scene.holding, request, "withdrawal", Map.of("motive", "Projet abandonné"))
                .statusCode(200);
        String last = AUDIT.query("envelope", idOf(scene.envelope))
                .get("/v1/funding-requests")
                .extract()
                .path("items.find { it.status == 'WITHDRAWN' }.updatedAt");
        // Then
        list(scene, last).body("items.id", hasItem(idOf(request))).body("items.id", not(hasItem(idOf(unchanged))));
        list(scene, Instant.parse(last).plusNanos(1000).toString()).body("items", hasSize(0));
        AUDIT.query("updatedSince", "yesterday").get("/v1/funding-requests").statusCode(400);
    }

    private static ValidatableResponse list(Scene scene, String since) {
        return AUDIT.query("envelope", idOf(scene.envelope))
                .query("updatedSince", since)
                .get("/v1/funding-requests")
                .statusCode(200);
    }
}
