package fr.rebond.funding.envelope.contribution;

import static fr.rebond.funding.Actors.AUDIT;
import static fr.rebond.funding.Actors.CAMBRAI;
import static fr.rebond.funding.Actors.CAUDRESIS;
import static fr.rebond.funding.Actors.OFFICER;
import static fr.rebond.funding.Forms.basis;
import static fr.rebond.funding.Requests.command;
import static fr.rebond.funding.Requests.key;
import static fr.rebond.funding.Requests.money;
import static fr.rebond.kit.test.api.Roles.FUNDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import fr.rebond.funding.Scene;
import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "funding"))
class ContributionResourceTest {

    private static final Map<String, Object> CAMBRAIS =
            Map.of("funder", Map.of("siren", CAMBRAI, "name", "CA de Cambrai"), "amount", money("900000.00"));

    @Test
    void funderConfirmsAndSeesOnlyItsOwnContribution() {
        // Given
        var scene = Scene.labelled();
        var path = scene.pledge(CAMBRAI, "900000.00");
        var cambrai = Api.as(FUNDER, CAMBRAI).idempotencyKey(key());
        var other = Api.as(FUNDER, CAUDRESIS).idempotencyKey(key());
        // Then
        other.ifMatch("\"0\"").post(path + "/confirmation", basis()).statusCode(404);
        other.get(path).statusCode(404);
        other.get(scene.envelope).statusCode(404);
        other.query("laureate", scene.laureate)
                .get("/v1/envelopes")
                .statusCode(200)
                .body("items", hasSize(0));
        cambrai.post(path + "/confirmation", basis()).statusCode(428);
        cambrai.ifMatch("\"7\"").post(path + "/confirmation", basis()).statusCode(412);
        Api.as(FUNDER, CAMBRAI)
                .ifMatch("\"0\"")
                .post(path + "/confirmation", basis())
                .statusCode(400);
        cambrai.ifMatch("\"0\"")
                .post(path + "/confirmation", basis())
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("CONFIRMED"));
        command(Api.as(FUNDER, CAMBRAI), path, "confirmation", basis()).statusCode(409);
        cambrai.get(scene.envelope + "/balances")
                .statusCode(200)
                .body("funders", hasSize(1))
                .body("total.available.amount", equalTo("900000.00"))
                .body("total.pledged.amount", equalTo("0.00"));
        cambrai.get(scene.envelope + "/entries")
                .statusCode(200)
                .body("items", hasSize(6))
                .body("items.funder.siren", everyItem(equalTo(CAMBRAI)));
    }

    @Test
    void concurrentRepeatsMakeOnePledge() throws Exception {
        // Given
        var scene = Scene.labelled();
        var path = scene.envelope + "/contributions";
        var key = key();
        // When
        try (var senders = Executors.newFixedThreadPool(6)) {
            var sent = IntStream.range(0, 6)
                    .mapToObj(i -> senders.submit(() -> OFFICER.idempotencyKey(key)
                            .post(path, CAMBRAIS)
                            .extract()
                            .statusCode()))
                    .toList();
            for (var one : sent) {
                assertThat(one.get()).isIn(201, 409);
            }
        }
        // Then
        OFFICER.idempotencyKey(key).post(path, CAMBRAIS).statusCode(201).header("Idempotent-Replayed", "true");
        OFFICER.idempotencyKey(key)
                .post(path, Map.of("funder", CAMBRAIS.get("funder"), "amount", money("1.00")))
                .statusCode(422);
        OFFICER.post(path, CAMBRAIS).statusCode(400);
        AUDIT.get(path).body("items", hasSize(2)).body("items[1].amount.amount", equalTo("900000.00"));
    }

    @Test
    void rejectsInvalidPledges() {
        var scene = Scene.labelled();
        var path = scene.envelope + "/contributions";
        var officer = OFFICER.idempotencyKey(key());
        officer.post(path, Map.of("funder", Map.of("siren", "200068501", "name", "x"), "amount", money("1.00")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/funder/siren"));
        officer.post(path, Map.of("funder", CAMBRAIS.get("funder"), "amount", money("0.00")))
                .statusCode(400);
        officer.post(path, Map.of("funder", CAMBRAIS.get("funder"), "amount", money("-5.00")))
                .statusCode(400);
        officer.post("/v1/envelopes/" + UUID.randomUUID() + "/contributions", CAMBRAIS)
                .statusCode(404);
        AUDIT.get(path).body("items", hasSize(1));
    }
}
