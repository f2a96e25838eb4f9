package fr.rebond.funding.envelope;

import static fr.rebond.funding.Actors.AUDIT;
import static fr.rebond.funding.Actors.BPIFRANCE;
import static fr.rebond.funding.Actors.CAMBRAI;
import static fr.rebond.funding.Actors.OFFICER;
import static fr.rebond.funding.Actors.OPERATIONS;
import static fr.rebond.funding.Actors.PROGRAMME;
import static fr.rebond.funding.Actors.STATE;
import static fr.rebond.funding.Events.APPLICATIONS;
import static fr.rebond.funding.Forms.assessment;
import static fr.rebond.funding.Requests.etag;
import static fr.rebond.funding.Requests.key;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.rebond.funding.Events;
import fr.rebond.funding.Scene;
import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.api.Reads;
import fr.rebond.kit.test.api.Roles;
import fr.rebond.kit.test.api.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Before the announcement of a label, nothing of its envelope shows to those who are bound by the embargo. */
@QuarkusTest
class EmbargoTest {

    private static final Api WAREHOUSE = Api.bearing(Tokens.system(STATE, "warehouse:read"));

    private static final Map<String, Api> BOUND = Map.of(
            "observer", Api.as(Roles.OBSERVER, STATE),
            "assessor", Api.as(Roles.ASSESSOR, BPIFRANCE),
            "decision-maker", Api.as(Roles.DECISION_MAKER, STATE),
            "authorising officer", Api.as(Roles.AUTHORISING_OFFICER, BPIFRANCE),
            "accounting officer", Api.as(Roles.ACCOUNTING_OFFICER, BPIFRANCE),
            "rules manager", Api.as(Roles.RULES_MANAGER, BPIFRANCE),
            "warehouse", WAREHOUSE,
            "assessing system", Api.bearing(Tokens.system(BPIFRANCE, "requests:assess", "requests:read")));

    @Test
    void allReadsAreTheSameWithAndWithoutASecretLabel() {
        // Given
        var scene = Scene.unlabelled();
        var programme = "/v1/programmes/" + scene.call;
        var before = seen(programme);
        // When
        scene.label();
        scene.invited();
        // Then
        assertThat(seen(programme)).isEqualTo(before);
        assertThat(before).hasSize(BOUND.size());
    }

    @Test
    void nothingOfASecretLabelExistsForThoseBoundByTheEmbargo() {
        // Given
        var scene = Scene.secretlyFunded();
        var request = scene.submitted("2000000.00", "250000.00", "0.00");
        BOUND.forEach((name, reader) -> assertThat(Reads.statusesBelow(reader, scene.envelope, request))
                .as(name)
                .hasSizeGreaterThan(7)
                .allSatisfy((path, status) -> assertThat(status).as(path).isIn(403, 404)));
        Api.as(Roles.ASSESSOR, BPIFRANCE)
                .ifMatch(etag(request))
                .idempotencyKey(key())
                .post(request + "/assessment", assessment("250000.00", "0.00"))
                .statusCode(404);
        // When
        scene.announce();
        // Then
        for (var path : new String[] {scene.envelope, request}) {
            assertThat(Reads.statusesBelow(WAREHOUSE, path)).as(path).containsEntry(path, 200);
        }
    }

    @Test
    void thosePreparingTheFundsAndTheOrganisationsOfTheGroupingSeeASecretLabel() {
        // Given
        var scene = Scene.secretlyFunded();
        var request = scene.submitted("2000000.00", "250000.00", "0.00");
        // Then
        for (var reader : new Api[] {PROGRAMME, OFFICER, AUDIT}) {
            reader.get(scene.envelope).statusCode(200);
            reader.get(request).statusCode(200);
        }
        scene.holding.get(request).statusCode(200);
        Api.as(Roles.FUNDER, CAMBRAI).get(scene.envelope).statusCode(200);
        Api.bearing(Tokens.system(STATE, "warehouse:read", "labels:preview"))
                .get(scene.envelope)
                .statusCode(200);
    }

    @Test
    void sumsCountTheLabelFromItsAnnouncementOn() {
        // Given
        var scene = Scene.secret();
        var programme = "/v1/programmes/" + scene.call;
        var statistics = WAREHOUSE.query("call", scene.call);
        WAREHOUSE.get(programme).body("statePledged.amount", equalTo("0.00"));
        PROGRAMME.get(programme).body("statePledged.amount", equalTo("3500000.00"));
        statistics.get("/v1/envelopes/statistics").body("envelopes", equalTo(0));
        // When
        scene.announce();
        // Then
        WAREHOUSE.get(programme).body("statePledged.amount", equalTo("3500000.00"));
        statistics.get("/v1/envelopes/statistics").body("envelopes", equalTo(1));
    }

    @Test
    void warehouseGetsAnEnvelopeAndItsRequestsWithTheMarkOfTheDayOfTheAnnouncement() {
        // Given
        var scene = Scene.secret();
        var request = scene.invited();
        String envelopes = lastMark("/v1/envelopes");
        String requests = lastMark("/v1/funding-requests");
        // When
        scene.announce();
        // Then
        WAREHOUSE.query("mark", envelopes).get("/v1/envelopes").body("items.id", hasItem(idIn(scene.envelope)));
        WAREHOUSE.query("mark", requests).get("/v1/funding-requests").body("items.id", hasItem(idIn(request)));
    }

    @Test
    void announcementThatComesBeforeItsLabelWaitsForIt() {
        // Given
        var laureate = UUID.randomUUID();
        // When
        APPLICATIONS.send(Events.announcement(laureate, UUID.randomUUID()));
        // Then
        Awaitility.await()
                .atMost(ofSeconds(20))
                .pollInterval(ofMillis(20))
                .untilAsserted(() -> OPERATIONS
                        .query("state", "WAITING")
                        .query("pageSize", 200)
                        .get("/v1/dead-letters/funding")
                        .body("items.waitsFor", hasItem("envelope:" + laureate)));
    }

    private static Map<String, Object> seen(String programme) {
        var seen = new TreeMap<String, Object>();
        BOUND.forEach((name, reader) -> seen.put(name, Reads.all(reader, programme)));
        return seen;
    }

    private static String lastMark(String list) {
        String token = null;
        while (true) {
            var page = token == null ? WAREHOUSE : WAREHOUSE.query("pageToken", token);
            var answer = page.query("pageSize", 200).get(list).extract();
            token = answer.path("nextPageToken");
            if (token == null) {
                return answer.path("nextMark");
            }
        }
    }

    private static String idIn(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
