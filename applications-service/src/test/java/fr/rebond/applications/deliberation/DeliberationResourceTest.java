package fr.rebond.applications.deliberation;

import static fr.rebond.applications.Fixtures.AUTHORITY;
import static fr.rebond.applications.Fixtures.CAMBRAI;
import static fr.rebond.applications.Fixtures.CAUDRESIS;
import static fr.rebond.applications.Fixtures.DOUAISIS;
import static fr.rebond.applications.Fixtures.MANAGER;
import static fr.rebond.applications.Fixtures.MORLAIX;
import static fr.rebond.applications.Fixtures.STATE;
import static fr.rebond.applications.Fixtures.assessed;
import static fr.rebond.applications.Fixtures.clock;
import static fr.rebond.applications.Fixtures.close;
import static fr.rebond.applications.Fixtures.euros;
import static fr.rebond.applications.Fixtures.label;
import static fr.rebond.applications.Fixtures.publishedCall;
import static fr.rebond.applications.Fixtures.refuse;
import static fr.rebond.applications.Fixtures.submitted;
import static fr.rebond.applications.Fixtures.vote;
import static fr.rebond.applications.Fixtures.voted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import fr.rebond.applications.Fixtures.FiledApplication;
import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.events.EventSchemas;
import fr.rebond.kit.test.events.Records;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeliberationResourceTest {

    private static final Records RECORDS = Records.on("rebond.applications");
    private static final EventSchemas SCHEMAS = EventSchemas.ofTheRepository();

    @Test
    void closureRecordsLaureatesReserveListAndRejections() {
        // Given
        var call = publishedCall();
        var cambresis = submitted(call.wave1(), CAMBRAI, CAUDRESIS);
        var morlaix = submitted(call.wave1(), MORLAIX);
        var douaisis = submitted(call.wave1(), DOUAISIS);
        clock("2022-12-15T08:00:00Z");
        var files = List.of(assessed(cambresis), assessed(morlaix), assessed(douaisis));
        var etag = voted(call.wave1(), files.toArray(FiledApplication[]::new));
        // When
        close(
                        call.wave1(),
                        etag,
                        List.of(
                                label(files.get(0), "2022-12-15"),
                                refuse(files.get(1), "RESERVE"),
                                refuse(files.get(2), "REJECTED")))
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("signedBy", equalTo(STATE));
        // Then
        Api.anonymous()
                .get("/v1/waves/" + call.wave1())
                .body("status", equalTo("DECIDED"))
                .body("decidedOn", equalTo("2022-12-15"));
        MANAGER.query("call", call.code())
                .get("/v1/applications")
                .body("items.status", contains("LAUREATE", "RESERVE", "REJECTED"));
        MANAGER.get("/v1/applications/" + cambresis.id() + "/history")
                .body(
                        "items.to",
                        contains("DRAFT", "SUBMITTED", "ADMISSIBLE", "UNDER_ASSESSMENT", "ASSESSED", "LAUREATE"));
        String laureate = MANAGER.query("lead", CAMBRAI)
                .query("call", call.code())
                .get("/v1/laureates")
                .statusCode(200)
                .extract()
                .path("items[0].id");
        assertThat(RECORDS.of("territory-labelled", laureate)).singleElement().satisfies(event -> {
            SCHEMAS.mustFit("territory-labelled", event.text());
            assertThat(event.key()).isEqualTo(cambresis.territoryId());
            assertThat(event.body().at("/members/1/siren").asText()).isEqualTo(CAUDRESIS);
            assertThat(event.body().at("/envelopeTarget/amount").asText()).isEqualTo("5000000.00");
            assertThat(event.body().at("/missionMonths").asInt()).isEqualTo(3);
        });
        assertThat(RECORDS.of("wave-decided", call.wave1())).singleElement().satisfies(event -> {
            SCHEMAS.mustFit("wave-decided", event.text());
            assertThat(event.headers().get("ce_sequence")).endsWith("2");
            assertThat(event.body().at("/laureateIds/0").asText()).isEqualTo(laureate);
            assertThat(event.body().at("/reserveApplicationIds/0").asText()).isEqualTo(morlaix.id());
            assertThat(event.body().at("/rejectedApplicationIds/0").asText()).isEqualTo(douaisis.id());
        });
        close(call.wave1(), "\"1\"", List.of()).statusCode(409);
        vote(call.wave1(), STATE, files.get(0), "LABEL").statusCode(409);
    }

    @Test
    void reportsEveryReasonAgainstAClosure() {
        // Given
        var call = publishedCall(Map.of("capacity", 1, "budget", euros("6000000.00")));
        var first = submitted(call.wave1(), CAMBRAI);
        var second = submitted(call.wave1(), MORLAIX);
        var unassessed = submitted(call.wave1(), DOUAISIS);
        clock("2022-12-15T08:00:00Z");
        var files = List.of(assessed(first), assessed(second));
        var etag = voted(call.wave1(), files.get(0));
        // Then
        close(
                        call.wave1(),
                        etag,
                        List.of(
                                label(files.get(0), "2022-09-30"),
                                label(files.get(1), "2022-12-16"),
                                Map.of("applicationId", unassessed.id(), "decision", "REJECTED")))
                .statusCode(422)
                .body(
                        "errors.detail",
                        hasItems(
                                "application " + unassessed.id() + " is not assessed in this wave",
                                "application " + files.get(1).id() + " has 0 votes, but needs 2 for its quorum",
                                "labelledOn must be between the cutoff, 2022-10-01, and today",
                                "REJECTED requires a motive",
                                "the call has room for 1 laureates and already has 0",
                                "the State's pledges would be 7000000.00 EUR, the budget is 6000000.00 EUR"));
        close(call.wave1(), etag, List.of(label(files.get(0), "2022-12-15")))
                .statusCode(422)
                .body(
                        "errors.detail",
                        containsInAnyOrder(
                                "application " + files.get(1).id() + ", ASSESSED, has no outcome",
                                "application " + unassessed.id() + ", SUBMITTED, has no outcome"));
        AUTHORITY
                .post("/v1/waves/" + call.wave1() + "/deliberation/closure", Map.of("outcomes", List.of()))
                .statusCode(428);
        Api.anonymous().get("/v1/waves/" + call.wave1()).body("status", equalTo("UNDER_REVIEW"));
        assertThat(RECORDS.soFar("wave-decided", call.wave1())).isEmpty();
    }

    @Test
    void capacityCountsLaureatesOfEarlierWaves() {
        // Given
        var call = publishedCall(Map.of("capacity", 1));
        var first = submitted(call.wave1(), CAMBRAI);
        clock("2022-12-15T08:00:00Z");
        var early = assessed(first);
        close(call.wave1(), voted(call.wave1(), early), List.of(label(early, "2022-12-15")))
                .statusCode(200);
        var second = submitted(call.wave2(), MORLAIX);
        clock("2023-03-20T08:00:00Z");
        var late = assessed(second);
        // Then
        close(call.wave2(), voted(call.wave2(), late), List.of(label(late, "2023-03-20")))
                .statusCode(422)
                .body("errors.detail", contains("the call has room for 1 laureates and already has 1"));
    }

    @Test
    void convenesAJuryOnceAndAfterTheCutoff() {
        // Given
        var call = publishedCall();
        var path = "/v1/waves/" + call.wave1() + "/deliberation";
        MANAGER.post(path).statusCode(409).body("detail", containsString("OPEN"));
        MANAGER.get(path).statusCode(404);
        clock("2022-10-02T08:00:00Z");
        // When
        MANAGER.post(path).statusCode(201).header("Location", endsWith(path)).body("quorum.minimum", equalTo(2));
        // Then
        MANAGER.post(path).statusCode(409);
        MANAGER.get(path).statusCode(200).header("ETag", "\"0\"").body("status", equalTo("OPEN"));
        assertThat(RECORDS.of("wave-closed", call.wave1())).hasSize(1);
    }
}
