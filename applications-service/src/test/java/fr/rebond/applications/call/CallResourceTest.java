package fr.rebond.applications.call;

import static fr.rebond.applications.Fixtures.CAMBRAI;
import static fr.rebond.applications.Fixtures.MANAGER;
import static fr.rebond.applications.Fixtures.callForm;
import static fr.rebond.applications.Fixtures.clock;
import static fr.rebond.applications.Fixtures.code;
import static fr.rebond.applications.Fixtures.publishedCall;
import static fr.rebond.kit.test.api.Roles.APPLICANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.events.EventSchemas;
import fr.rebond.kit.test.events.Records;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CallResourceTest {

    @Test
    void hidesDraftsFromApplicantsAndThePublic() {
        // Given
        clock("2022-08-29T08:00:00Z");
        var code = code();
        // When
        String id = MANAGER.post("/v1/calls", callForm(code))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", equalTo("DRAFT"))
                .body("waveRule.zone", equalTo("Europe/Paris"))
                .body("budget.amount", equalTo("90000000.00"))
                .extract()
                .path("id");
        // Then
        MANAGER.query("code", code).get("/v1/calls").statusCode(200).body("items.id", contains(id));
        Api.anonymous().query("code", code).get("/v1/calls").statusCode(200).body("items", hasSize(0));
        Api.anonymous().get("/v1/calls/" + id).statusCode(404);
        Api.anonymous().get("/v1/calls/" + id + "/waves").statusCode(404);
        Api.as(APPLICANT, CAMBRAI).get("/v1/calls/" + id).statusCode(404);
    }

    @Test
    void publicationCreatesTheWavesAndOneEvent() {
        // When
        var call = publishedCall();
        // Then
        Api.anonymous()
                .get("/v1/calls/" + call.id())
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("publishedOn", equalTo("2022-08-29"));
        Api.anonymous()
                .get("/v1/calls/" + call.id() + "/waves")
                .statusCode(200)
                .body("items.number", contains(1, 2))
                .body("items.status", contains("OPEN", "PLANNED"))
                .body("items.cutoff", contains("2022-10-01T10:00:00Z", "2023-02-01T11:00:00Z"));
        Api.anonymous().get("/v1/waves/" + call.wave1()).statusCode(200).body("number", equalTo(1));
        MANAGER.ifMatch(call.etag())
                .post("/v1/calls/" + call.id() + "/publication")
                .statusCode(409)
                .body("type", endsWith("/illegal-transition"));
        assertThat(Records.on("rebond.applications").of("call-published", call.id()))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.key()).isEqualTo(call.id());
                    EventSchemas.ofTheRepository().mustFit("call-published", event.text());
                });
    }

    @Test
    void oneOfSeveralConcurrentPublicationsWins() throws Exception {
        // Given
        clock("2022-08-29T08:00:00Z");
        String id = MANAGER.post("/v1/calls", callForm(code()))
                .statusCode(201)
                .extract()
                .path("id");
        // When
        var statuses = new ArrayList<Integer>();
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 8)
                    .mapToObj(sender -> senders.submit(() -> MANAGER.ifMatch("\"0\"")
                            .post("/v1/calls/" + id + "/publication")
                            .extract()
                            .statusCode()))
                    .toList();
            for (var answer : answers) {
                statuses.add(answer.get());
            }
        }
        // Then
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    void answersNotModifiedUntilTheClockOpensAWave() {
        // Given
        var wave = "/v1/waves/" + publishedCall().wave2();
        var planned = Api.anonymous()
                .get(wave)
                .body("status", equalTo("PLANNED"))
                .extract()
                .header("ETag");
        Api.anonymous().ifNoneMatch(planned).get(wave).statusCode(304);
        // When
        clock("2022-11-15T08:00:00Z");
        // Then
        var open = Api.anonymous()
                .ifNoneMatch(planned)
                .get(wave)
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .extract()
                .header("ETag");
        Api.anonymous().ifNoneMatch(open).get(wave).statusCode(304);
    }

    @Test
    void rejectsChangesOfTheQuorumAfterPublication() {
        // Given
        var call = publishedCall();
        var form = callForm(call.code());
        form.put("title", "Rebond industriel, new title");
        form.put("publishedFigures", Map.of("laureates", Map.of("value", 19, "qualifier", "EXACT")));
        // When
        var edited = MANAGER.ifMatch(call.etag())
                .put("/v1/calls/" + call.id(), form)
                .statusCode(200)
                .body("title", equalTo("Rebond industriel, new title"))
                .body("publishedFigures.laureates.value", equalTo(19))
                .extract()
                .header("ETag");
        form.put("quorum", Map.of("minimum", 1, "percent", 1));
        // Then
        MANAGER.ifMatch(edited)
                .put("/v1/calls/" + call.id(), form)
                .statusCode(422)
                .body("errors.pointer", contains("/quorum"));
        MANAGER.ifMatch(call.etag()).put("/v1/calls/" + call.id(), form).statusCode(412);
        MANAGER.put("/v1/calls/" + call.id(), form).statusCode(428);
    }

    @Test
    void rejectsADuplicateCodeAndAReusedKey() {
        // Given
        var form = callForm(code());
        var key = UUID.randomUUID().toString();
        String id = MANAGER.idempotencyKey(key)
                .post("/v1/calls", form)
                .statusCode(201)
                .extract()
                .path("id");
        // When
        MANAGER.idempotencyKey(key)
                .post("/v1/calls", form)
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(id));
        // Then
        MANAGER.post("/v1/calls", form).statusCode(409).body("type", endsWith("/duplicate-call"));
        form.put("title", "Another body");
        MANAGER.idempotencyKey(key).post("/v1/calls", form).statusCode(422);
    }

    @Test
    void rejectsInvalidForms() {
        // Given
        var form = callForm("Not A Code");
        form.put("capacity", 0);
        form.put("applicationUrl", "ftp://nowhere");
        // Then
        MANAGER.post("/v1/calls", form)
                .statusCode(400)
                .body("errors.pointer", contains("/applicationUrl", "/capacity", "/code"));
        var zone = callForm(code());
        zone.put(
                "waveRule",
                Map.of("anchor", "2022-10-01T12:00:00", "everyMonths", 4, "zone", "Mars/Olympus", "waves", 2));
        MANAGER.post("/v1/calls", zone).statusCode(400).body("errors.pointer", hasItem("/waveRule/zone"));
        var endless = callForm(code());
        endless.put("waveRule", Map.of("anchor", "2022-10-01T12:00:00", "everyMonths", 4, "zone", "Europe/Paris"));
        MANAGER.post("/v1/calls", endless).statusCode(400);
        var unknown = callForm(code());
        unknown.put("status", "PUBLISHED");
        MANAGER.post("/v1/calls", unknown).statusCode(400);
        var twice = callForm(code());
        twice.put("criteria", List.of(criterion(), criterion()));
        MANAGER.post("/v1/calls", twice).statusCode(400);
    }

    @Test
    void rejectsPublicationAfterTheFirstCutoff() {
        // Given
        clock("2022-10-01T10:00:00Z");
        String id = MANAGER.post("/v1/calls", callForm(code()))
                .statusCode(201)
                .extract()
                .path("id");
        // Then
        MANAGER.ifMatch("\"0\"")
                .post("/v1/calls/" + id + "/publication")
                .statusCode(422)
                .body("detail", equalTo("Not possible in state DRAFT: the first cutoff has passed"));
    }

    private static Map<String, Object> criterion() {
        return Map.of("code", "same", "label", "Same", "weight", 1, "maximum", 5, "required", true);
    }
}
