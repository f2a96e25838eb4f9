package fr.rebond.applications.territory;

import static fr.rebond.applications.Fixtures.CAMBRAI;
import static fr.rebond.applications.Fixtures.CASE;
import static fr.rebond.applications.Fixtures.CAUDRESIS;
import static fr.rebond.applications.Fixtures.DOUAISIS;
import static fr.rebond.applications.Fixtures.MORLAIX;
import static fr.rebond.applications.Fixtures.consented;
import static fr.rebond.applications.Fixtures.publishedCall;
import static fr.rebond.applications.Fixtures.submit;
import static fr.rebond.applications.Fixtures.submitted;
import static org.hamcrest.Matchers.endsWith;

import fr.rebond.applications.DecidedWave;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How long an application claims its communes. */
@QuarkusTest
class ClaimsTest {

    @Test
    void inadmissibleApplicationReleasesItsCommunes() {
        // Given
        var call = publishedCall();
        var inadmissible = submitted(call.wave1(), CAMBRAI);
        var rival = consented(call.wave1(), CAUDRESIS, CAMBRAI);
        submit(rival).statusCode(409);
        // When
        CASE.ifMatch(inadmissible.etag())
                .post(
                        "/v1/applications/" + inadmissible.id() + "/admissibility",
                        Map.of("admissible", false, "motive", "Not in a transport industry"))
                .statusCode(200);
        // Then
        submit(rival).statusCode(200);
    }

    @Test
    void onlyLaureatesKeepTheirCommunesAfterTheDecision() {
        // Given
        var wave = DecidedWave.decide();
        var second = wave.call().wave2();
        // Then
        submit(consented(second, MORLAIX)).statusCode(200);
        submit(consented(second, DOUAISIS)).statusCode(200);
        submit(consented(second, CAMBRAI)).statusCode(409).body("type", endsWith("/territory-overlap"));
    }
}
