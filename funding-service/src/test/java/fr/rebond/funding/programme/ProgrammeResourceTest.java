package fr.rebond.funding.programme;

import static fr.rebond.funding.Actors.AUDIT;
import static fr.rebond.funding.Actors.CAMBRAI;
import static fr.rebond.funding.Actors.COMMITTEE;
import static fr.rebond.funding.Actors.PROGRAMME;
import static fr.rebond.funding.Actors.REGION;
import static fr.rebond.funding.Actors.STATE;
import static fr.rebond.funding.Events.APPLICATIONS;
import static fr.rebond.funding.Forms.approval;
import static fr.rebond.funding.Forms.programme;
import static fr.rebond.funding.Requests.command;
import static fr.rebond.funding.Requests.etag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.rebond.funding.Events;
import fr.rebond.funding.Scene;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "funding"))
class ProgrammeResourceTest {

    @Inject
    Jdbi jdbi;

    private static Map<String, Object> withRegions(List<Map<String, Object>> regions) {
        var changed = new HashMap<>(programme("90000000.00"));
        changed.put("committee", Map.of("quorumPercent", 50, "regions", regions));
        return changed;
    }

    @Test
    void rejectsALineBelowThePledgesOfTheState() {
        // Given: 3 500 000 pledged with the label
        var scene = Scene.labelled();
        var path = "/v1/programmes/" + scene.call;
        // Then
        PROGRAMME.ifMatch(etag(path)).put(path, programme("3499999.99")).statusCode(422);
        PROGRAMME
                .ifMatch(etag(path))
                .put(path, programme("3500000.00"))
                .statusCode(200)
                .body("stateLeft.amount", equalTo("0.00"));
    }

    @Test
    void organisationOfTheStateCannotChangeAfterItsFirstPledge() {
        // Given
        var scene = Scene.unlabelled();
        var path = "/v1/programmes/" + scene.call;
        var another = programme("90000000.00", CAMBRAI, 30);
        PROGRAMME.ifMatch(etag(path)).put(path, another).statusCode(200);
        PROGRAMME.ifMatch(etag(path)).put(path, programme("90000000.00")).statusCode(200);
        // When
        APPLICATIONS.send(Events.label(scene));
        scene.awaitEnvelope();
        // Then
        PROGRAMME
                .ifMatch(etag(path))
                .put(path, another)
                .statusCode(422)
                .body("errors.pointer", contains("/state/siren"))
                .body("errors.detail", contains("must stay " + STATE + ", because the State has already pledged"));
    }

    @Test
    void rejectsDecreasingPercentagesAndRepeatedRegions() {
        var scene = Scene.unlabelled();
        var path = "/v1/programmes/" + scene.call;
        PROGRAMME
                .ifMatch(etag(path))
                .put(path, programme("90000000.00", STATE, 61))
                .statusCode(400)
                .body(
                        "errors.detail",
                        contains("the percentages must not decrease from the advance to the long interim payment"));
        Map<String, Object> region = Map.of("code", "32", "siren", REGION);
        PROGRAMME
                .ifMatch(etag(path))
                .put(path, withRegions(List.of(region, region)))
                .statusCode(400);
        PROGRAMME
                .ifMatch(etag(path))
                .put(path, withRegions(List.of(Map.of("code", "32", "siren", "200053743"))))
                .statusCode(400);
    }

    @Test
    void recordsItsHistory() {
        // Given
        var scene = Scene.unlabelled();
        var path = "/v1/programmes/" + scene.call;
        PROGRAMME.ifMatch(etag(path)).put(path, programme("80000000.00")).statusCode(200);
        // Then
        assertThat(jdbi.<List<String>, RuntimeException>withHandle(handle -> handle.createQuery("""
                                SELECT event FROM trail JOIN programme ON programme.id = subject
                                WHERE call_code = :call ORDER BY number""")
                        .bind("call", scene.call)
                        .mapTo(String.class)
                        .list()))
                .containsExactly("created", "edited");
        AUDIT.get(path).body("committee.regions.siren", contains(REGION));
    }

    @Test
    void regionsOfTheProgrammeDecide() {
        // Given: the programme no longer has a seat for the région of the territory
        var scene = Scene.funded();
        var request = scene.assessed("1000000.00", "150000.00", "0.00");
        var path = "/v1/programmes/" + scene.call;
        PROGRAMME.ifMatch(etag(path)).put(path, withRegions(List.of())).statusCode(200);
        // Then
        command(COMMITTEE, request, "decision", approval("150000.00", "0.00"))
                .statusCode(422)
                .body("detail", containsString("the seats of Regions must be those of []"));
    }
}
