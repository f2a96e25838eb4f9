package fr.rebond.applications.deliberation;

import static fr.rebond.applications.Story.AUTHORITY;
import static fr.rebond.applications.Story.BANK;
import static fr.rebond.applications.Story.BPIFRANCE;
import static fr.rebond.applications.Story.CAMBRAI;
import static fr.rebond.applications.Story.CASE;
import static fr.rebond.applications.Story.CAUDRESIS;
import static fr.rebond.applications.Story.DOUAISIS;
import static fr.rebond.applications.Story.MANAGER;
import static fr.rebond.applications.Story.MORLAIX;
import static fr.rebond.applications.Story.STATE;
import static fr.rebond.applications.Story.assessed;
import static fr.rebond.applications.Story.clock;
import static fr.rebond.applications.Story.close;
import static fr.rebond.applications.Story.euros;
import static fr.rebond.applications.Story.label;
import static fr.rebond.applications.Story.publishedCall;
import static fr.rebond.applications.Story.refuse;
import static fr.rebond.applications.Story.score;
import static fr.rebond.applications.Story.seat;
import static fr.rebond.applications.Story.submitted;
import static fr.rebond.applications.Story.underAssessment;
import static fr.rebond.applications.Story.vote;
import static fr.rebond.applications.Story.voted;
import static fr.rebond.kit.actor.Roles.JURY_MEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.rebond.applications.Story.Filed;
import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.events.EventSchemas;
import fr.rebond.kit.test.events.Records;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "applications"))
class DeliberationResourceTest {

    private static final Records RECORDS = Records.on("rebond.applications");
    private static final EventSchemas SCHEMAS = EventSchemas.ofTheRepository();

    @Test
    void aClosureLabelsReservesAndRejectsTogether() {
        // Given
        var call = publishedCall();
        var cambresis = submitted(call.wave1(), CAMBRAI, CAUDRESIS);
        var morlaix = submitted(call.wave1(), MORLAIX);
        var douaisis = submitted(call.wave1(), DOUAISIS);
        clock("2022-12-15T08:00:00Z");
        var files = List.of(assessed(cambresis), assessed(morlaix), assessed(douaisis));
        var etag = voted(call.wave1(), files.toArray(Filed[]::new));
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
    void tellsEverythingThatKeepsADeliberationFromBeingClosed() {
        // Given
        var call = publishedCall(Map.of("capacity", 1, "budget", euros("6000000.00")));
        var first = submitted(call.wave1(), CAMBRAI);
        var second = submitted(call.wave1(), MORLAIX);
        var forgotten = submitted(call.wave1(), DOUAISIS);
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
                                Map.of("applicationId", forgotten.id(), "decision", "REJECTED")))
                .statusCode(422)
                .body(
                        "errors.detail",
                        hasItems(
                                "application " + forgotten.id() + " is not assessed in this wave",
                                "application " + files.get(1).id() + " has 0 votes, its quorum is 2",
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
                                "application " + forgotten.id() + ", SUBMITTED, has no outcome"));
        AUTHORITY
                .post("/v1/waves/" + call.wave1() + "/deliberation/closure", Map.of("outcomes", List.of()))
                .statusCode(428);
        Api.anonymous().get("/v1/waves/" + call.wave1()).body("status", equalTo("UNDER_REVIEW"));
        assertThat(RECORDS.soFar("wave-decided", call.wave1())).isEmpty();
    }

    @Test
    void capacityCountsTheLaureatesOfEarlierWaves() {
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
    void aJuryIsConvenedOnceAndAfterTheCutoff() {
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

    @Test
    void seatsAndVotesAreGivenOnce() {
        // Given
        var call = publishedCall();
        var submitted = submitted(call.wave1(), CAMBRAI, CAUDRESIS);
        clock("2022-12-15T08:00:00Z");
        var file = assessed(submitted);
        voted(call.wave1(), file);
        // Then
        seat(call.wave1(), STATE, false).statusCode(409).body("type", endsWith("/duplicate-seat"));
        seat(call.wave1(), BANK, true).statusCode(409).body("type", endsWith("/duplicate-chair"));
        seat(call.wave1(), "123456789", false).statusCode(400);
        vote(call.wave1(), STATE, file, "REJECT").statusCode(409).body("type", endsWith("/duplicate-vote"));
        vote(call.wave1(), BANK, file, "LABEL").statusCode(403);
        seat(call.wave1(), CAUDRESIS, false).statusCode(201);
        vote(call.wave1(), CAUDRESIS, file, "LABEL")
                .statusCode(422)
                .body("errors.detail", contains("a member of the grouping must vote RECUSED"));
        Api.as(JURY_MEMBER, CAUDRESIS)
                .post(
                        "/v1/waves/" + call.wave1() + "/deliberation/votes",
                        Map.of("applicationId", file.id(), "choice", "RECUSED"))
                .statusCode(422)
                .body("errors.pointer", contains("/motive"));
        vote(call.wave1(), CAUDRESIS, file, "RECUSED").statusCode(201);
        MANAGER.get("/v1/waves/" + call.wave1() + "/deliberation/members")
                .body("items.organisation", contains(STATE, CAUDRESIS, BPIFRANCE));
        MANAGER.get("/v1/waves/" + call.wave1() + "/deliberation/votes")
                .body("items.choice", contains("LABEL", "LABEL", "RECUSED"));
        var seats = MANAGER.query("pageSize", 2);
        String next = seats.get("/v1/waves/" + call.wave1() + "/deliberation/members")
                .body("items.organisation", contains(STATE, CAUDRESIS))
                .extract()
                .path("nextPageToken");
        seats.query("pageToken", next)
                .get("/v1/waves/" + call.wave1() + "/deliberation/members")
                .body("items.organisation", contains(BPIFRANCE));
    }

    @Test
    void anAssessmentNeedsEveryRequiredScore() {
        // Given
        var call = publishedCall();
        var file = underAssessment(submitted(call.wave1(), CAMBRAI, CAUDRESIS));
        var completion = "/v1/applications/" + file.id() + "/assessment/completion";
        // When
        score(file, BANK, "industrial-shock", 4).statusCode(201);
        // Then
        CASE.ifMatch(file.etag())
                .post(completion)
                .statusCode(422)
                .body("errors.detail", contains("no score on the required criterion ambition"));
        score(file, BANK, "industrial-shock", 4).statusCode(409).body("type", endsWith("/duplicate-score"));
        score(file, BANK, "ambition", 6).statusCode(422).body("errors.pointer", contains("/mark"));
        score(file, BANK, "charm", 1).statusCode(422).body("errors.pointer", contains("/criterion"));
        score(file, CAUDRESIS, "ambition", 5).statusCode(422);
        score(file, BANK, "ambition", 3).statusCode(201);
        CASE.ifMatch(file.etag())
                .post(completion)
                .statusCode(200)
                .body("status", equalTo("ASSESSED"))
                .body("score", equalTo(72.0f));
        file.applicant().get("/v1/applications/" + file.id()).body("score", nullValue());
        MANAGER.get("/v1/applications/" + file.id() + "/scores")
                .body("items", hasSize(2))
                .body("items.criterion", hasItem("ambition"));
        var scores = MANAGER.query("pageSize", 1);
        String next = scores.get("/v1/applications/" + file.id() + "/scores")
                .body("items.criterion", contains("industrial-shock"))
                .extract()
                .path("nextPageToken");
        scores.query("pageToken", next)
                .get("/v1/applications/" + file.id() + "/scores")
                .body("items.criterion", contains("ambition"));
        score(file, BANK, "innovation", 3).statusCode(409);
    }
}
