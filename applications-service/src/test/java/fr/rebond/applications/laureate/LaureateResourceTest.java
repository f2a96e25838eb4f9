package fr.rebond.applications.laureate;

import static fr.rebond.applications.Story.AUTHORITY;
import static fr.rebond.applications.Story.CAMBRAI;
import static fr.rebond.applications.Story.DOUAISIS;
import static fr.rebond.applications.Story.MANAGER;
import static fr.rebond.applications.Story.MORLAIX;
import static fr.rebond.applications.Story.SAMPLE_1;
import static fr.rebond.applications.Story.SAMPLE_2;
import static fr.rebond.applications.Story.clock;
import static fr.rebond.applications.Story.labelled;
import static fr.rebond.applications.Story.publishedCall;
import static fr.rebond.kit.actor.Roles.OBSERVER;
import static fr.rebond.kit.actor.Roles.TERRITORY_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.rebond.applications.laureate.announcement.AnnouncementJob;
import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.events.EventSchemas;
import fr.rebond.kit.test.events.Records;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "applications"))
class LaureateResourceTest {

    private static final Records RECORDS = Records.on("rebond.applications");

    @Inject
    AnnouncementJob announcementDay;

    private static ValidatableResponse announce(String on, List<String> laureates) {
        return AUTHORITY.post("/v1/laureates/announcement", Map.of("announcedOn", on, "laureates", laureates));
    }

    @Test
    void alabelIsUnderEmbargoUntilItIsAnnounced() {
        // Given
        var call = publishedCall();
        var laureate = labelled(call, CAMBRAI).getFirst();
        var path = "/v1/laureates/" + laureate;
        Api.anonymous().get(path).statusCode(404);
        Api.as(OBSERVER, CAMBRAI).get(path).statusCode(404);
        Api.as(TERRITORY_OFFICER, MORLAIX).get(path).statusCode(404);
        Api.as(TERRITORY_OFFICER, CAMBRAI)
                .get(path)
                .statusCode(200)
                .body("labelledOn", equalTo("2023-03-20"))
                .body("announcedOn", nullValue());
        Api.as(TERRITORY_OFFICER, CAMBRAI)
                .query("call", call.code())
                .get("/v1/laureates")
                .body("items", hasSize(1));
        Api.anonymous().query("call", call.code()).get("/v1/laureates").body("items", hasSize(0));
        // When
        clock("2023-08-28T09:00:00Z");
        announce("2023-08-28", List.of(laureate)).statusCode(200);
        // Then
        Api.anonymous()
                .query("call", call.code())
                .get("/v1/laureates")
                .body("items.lead", contains(CAMBRAI))
                .body("items.regionCodes[0]", contains("32"))
                .body("items[0].envelopeTarget.amount", equalTo("5000000.00"));
        Api.anonymous()
                .get(path)
                .statusCode(200)
                .body("announcedOn", equalTo("2023-08-28"))
                .body("mission.personDays", equalTo(100));
        String territory = Api.anonymous().get(path).extract().path("territoryId");
        Api.anonymous().get("/v1/territories/" + territory).statusCode(200);
        assertThat(RECORDS.of("territory-announced", laureate))
                .singleElement()
                .satisfies(event -> EventSchemas.ofTheRepository().mustFit("territory-announced", event.text()));
        announce("2023-08-29", List.of(laureate)).statusCode(409).body("type", endsWith("/already-announced"));
    }

    @Test
    void anAnnouncementToComeIsToldOnItsDay() {
        // Given
        var call = publishedCall();
        var laureate = labelled(call, MORLAIX).getFirst();
        clock("2023-08-20T09:00:00Z");
        announce("2023-08-28", List.of(laureate)).statusCode(200);
        announcementDay.publishAnnouncements();
        Api.anonymous().get("/v1/laureates/" + laureate).statusCode(404);
        var ofCall = Api.anonymous().query("call", call.code());
        ofCall.get("/v1/laureates").body("items", hasSize(0));
        ofCall.get("/v1/laureates/statistics").body("laureates.computed", equalTo(0));
        assertThat(ofCall.get("/v1/laureates/csv").extract().asString()).doesNotContain(MORLAIX);
        String territory = MANAGER.get("/v1/laureates/" + laureate).extract().path("territoryId");
        Api.anonymous().get("/v1/territories/" + territory).statusCode(404);
        Api.as(TERRITORY_OFFICER, CAMBRAI)
                .query("call", call.code())
                .get("/v1/laureates")
                .body("items", hasSize(0));
        Api.as(TERRITORY_OFFICER, MORLAIX)
                .query("call", call.code())
                .get("/v1/laureates")
                .body("items", hasSize(1));
        assertThat(RECORDS.soFar("territory-announced", laureate)).isEmpty();
        // When
        clock("2023-08-27T22:00:01Z");
        // Then: midnight in Paris has passed
        Api.anonymous().get("/v1/laureates/" + laureate).statusCode(200);
        assertThat(RECORDS.of("territory-announced", laureate)).hasSize(1);
        ofCall.get("/v1/laureates").body("items", hasSize(1));
        ofCall.get("/v1/laureates/statistics").body("laureates.computed", equalTo(1));
        ofCall.query("updatedSince", "2023-08-27T22:00:00Z")
                .get("/v1/laureates")
                .body("items", hasSize(1));
        Api.anonymous().get("/v1/territories/" + territory).statusCode(200);
    }

    @Test
    void aBatchIsAnnouncedWholeOrNotAtAll() {
        // Given
        var call = publishedCall();
        var laureate = labelled(call, DOUAISIS).getFirst();
        var unknown = UUID.randomUUID().toString();
        // Then
        announce("2023-03-20", List.of(laureate, unknown))
                .statusCode(422)
                .body("errors.detail", contains("there is no laureate " + unknown));
        announce("2023-03-19", List.of(laureate)).statusCode(422);
        Api.anonymous().get("/v1/laureates/" + laureate).statusCode(404);
        MANAGER.get("/v1/laureates/" + laureate).body("announcedOn", nullValue());
    }

    @Test
    void publicCountsAreComputedAndHeldAgainstThePublishedOnes() {
        // Given
        var published = Map.of(
                "laureates", Map.of("value", 4, "qualifier", "EXACT"),
                "regions", Map.of("value", 2, "qualifier", "MORE_THAN"));
        var call = publishedCall(Map.of("publishedFigures", published));
        var laureates = labelled(call, CAMBRAI, MORLAIX, SAMPLE_1, SAMPLE_2);
        clock("2023-08-28T09:00:00Z");
        announce("2023-08-28", laureates.subList(0, 3)).statusCode(200);
        var statistics = Api.anonymous().query("call", call.code());
        statistics
                .get("/v1/laureates/statistics")
                .statusCode(200)
                .body("laureates.computed", equalTo(3))
                .body("laureates.published.agrees", equalTo(false));
        // When
        announce("2023-08-28", laureates.subList(3, 4)).statusCode(200);
        // Then
        statistics
                .get("/v1/laureates/statistics")
                .body("laureates.computed", equalTo(4))
                .body("laureates.published.agrees", equalTo(true))
                .body("regions.computed", equalTo(3))
                .body("regions.published.agrees", equalTo(true))
                .body("samples", equalTo(2))
                .body("byRegion.region", contains("24", "32", "53"))
                .body("byRegion.laureates", contains(2, 1, 1))
                .body("byRegion.samples", contains(2, 0, 0))
                .body("byWave.waveNumber", contains(2))
                .body("byWave[0].laureates", equalTo(4));
        Api.anonymous()
                .query("call", "no-such-call")
                .get("/v1/laureates/statistics")
                .body("laureates.computed", equalTo(0));
    }

    @Test
    void openDataHoldsNoSample() {
        // Given
        var call = publishedCall();
        var laureates = labelled(call, CAMBRAI, SAMPLE_1);
        announce("2023-03-20", laureates).statusCode(200);
        // When
        var csv = Api.anonymous().query("call", call.code()).get("/v1/laureates/csv");
        // Then
        csv.statusCode(200).header("Content-Type", containsString("text/csv"));
        assertThat(csv.extract().asString())
                .startsWith("territory,lead")
                .contains(CAMBRAI)
                .doesNotContain(SAMPLE_1);
        Api.anonymous().query("call", call.code()).get("/v1/laureates").body("items.sample", contains(false, true));
    }
}
