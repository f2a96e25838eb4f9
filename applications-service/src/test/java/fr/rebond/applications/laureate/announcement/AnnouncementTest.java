package fr.rebond.applications.laureate.announcement;

import static fr.rebond.applications.Fixtures.CAMBRAI;
import static fr.rebond.applications.Fixtures.DOUAISIS;
import static fr.rebond.applications.Fixtures.MANAGER;
import static fr.rebond.applications.Fixtures.MORLAIX;
import static fr.rebond.applications.Fixtures.STATE;
import static fr.rebond.applications.Fixtures.announce;
import static fr.rebond.applications.Fixtures.clock;
import static fr.rebond.applications.Fixtures.labelled;
import static fr.rebond.applications.Fixtures.publishedCall;
import static fr.rebond.kit.test.api.Roles.LABELLING_AUTHORITY;
import static fr.rebond.kit.test.api.Roles.OBSERVER;
import static fr.rebond.kit.test.api.Roles.TERRITORY_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.events.EventSchemas;
import fr.rebond.kit.test.events.Records;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Laureates become public on the day of their announcement. */
@QuarkusTest
class AnnouncementTest {

    private static final Records RECORDS = Records.on("rebond.applications");

    @Inject
    AnnouncementJob job;

    @Test
    void labelIsUnderEmbargoUntilItsAnnouncement() {
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
    void publishesAFutureAnnouncementOnItsDay() {
        // Given
        var call = publishedCall();
        var laureate = labelled(call, MORLAIX).getFirst();
        clock("2023-08-20T09:00:00Z");
        announce("2023-08-28", List.of(laureate)).statusCode(200);
        job.publishAnnouncements();
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
        var before = Instant.now().toString();
        // When
        clock("2023-08-27T22:00:01Z");
        // Then: midnight in Paris has passed
        Api.anonymous().get("/v1/laureates/" + laureate).statusCode(200);
        assertThat(RECORDS.of("territory-announced", laureate)).hasSize(1);
        ofCall.get("/v1/laureates").body("items", hasSize(1));
        ofCall.get("/v1/laureates/statistics").body("laureates.computed", equalTo(1));
        ofCall.query("updatedSince", before).get("/v1/laureates").body("items", hasSize(1));
        Api.anonymous().get("/v1/territories/" + territory).statusCode(200);
    }

    @Test
    void movesAndWithdrawsAnAnnouncementUntilItsDay() {
        // Given
        var laureate = labelled(publishedCall(), MORLAIX).getFirst();
        var path = "/v1/laureates/" + laureate;
        clock("2023-08-20T09:00:00Z");
        announce("2023-08-22", List.of(laureate)).statusCode(200);
        announce("2023-08-22", List.of(laureate)).statusCode(409).body("type", endsWith("/already-announced"));
        // When
        announce("2023-08-28", List.of(laureate)).statusCode(200);
        clock("2023-08-23T09:00:00Z");
        job.publishAnnouncements();
        // Then
        Api.anonymous().get(path).statusCode(404);
        MANAGER.get(path).body("announcedOn", equalTo("2023-08-28"));
        // When
        withdraw(laureate).statusCode(200);
        withdraw(laureate).statusCode(409).body("type", endsWith("/not-announced"));
        clock("2023-08-29T09:00:00Z");
        job.publishAnnouncements();
        // Then
        Api.anonymous().get(path).statusCode(404);
        MANAGER.get(path).body("announcedOn", nullValue());
        assertThat(RECORDS.soFar("territory-announced", laureate)).isEmpty();
        // When
        announce("2023-08-29", List.of(laureate)).statusCode(200);
        // Then
        Api.anonymous().get(path).statusCode(200);
        withdraw(laureate).statusCode(409).body("type", endsWith("/already-announced"));
    }

    private static ValidatableResponse withdraw(String laureate) {
        return Api.as(LABELLING_AUTHORITY, STATE)
                .post(
                        "/v1/laureates/announcement/withdrawal",
                        Map.of("laureates", List.of(laureate), "motive", "Report de la visite"));
    }

    @Test
    void announcesAllLaureatesOfABatchOrNone() {
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
}
