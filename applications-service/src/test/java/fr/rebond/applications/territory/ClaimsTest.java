package fr.rebond.applications.territory;

import static fr.rebond.applications.Story.CAMBRAI;
import static fr.rebond.applications.Story.CASE;
import static fr.rebond.applications.Story.CAUDRESIS;
import static fr.rebond.applications.Story.DOUAISIS;
import static fr.rebond.applications.Story.MORLAIX;
import static fr.rebond.applications.Story.consented;
import static fr.rebond.applications.Story.publishedCall;
import static fr.rebond.applications.Story.submit;
import static fr.rebond.applications.Story.submitted;
import static org.hamcrest.Matchers.endsWith;

import fr.rebond.applications.DecidedWave;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How long a territory keeps its communes from others, and from itself in a later wave. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "applications"))
class ClaimsTest {

    @Test
    void whoIsInadmissibleGivesItsCommunesBack() {
        // Given
        var call = publishedCall();
        var refused = submitted(call.wave1(), CAMBRAI);
        var rival = consented(call.wave1(), CAUDRESIS, CAMBRAI);
        submit(rival).statusCode(409);
        // When
        CASE.ifMatch(refused.etag())
                .post(
                        "/v1/applications/" + refused.id() + "/admissibility",
                        Map.of("admissible", false, "motive", "Not in a transport industry"))
                .statusCode(200);
        // Then
        submit(rival).statusCode(200);
    }

    @Test
    void whoIsNotLabelledMayApplyAgainAndALaureateMayNot() {
        // Given
        var wave = DecidedWave.decide();
        var second = wave.call().wave2();
        // Then
        submit(consented(second, MORLAIX)).statusCode(200);
        submit(consented(second, DOUAISIS)).statusCode(200);
        submit(consented(second, CAMBRAI)).statusCode(409).body("type", endsWith("/territory-overlap"));
    }
}
