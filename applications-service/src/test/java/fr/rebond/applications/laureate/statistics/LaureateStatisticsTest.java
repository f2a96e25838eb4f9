package fr.rebond.applications.laureate.statistics;

import static fr.rebond.applications.Fixtures.CAMBRAI;
import static fr.rebond.applications.Fixtures.MORLAIX;
import static fr.rebond.applications.Fixtures.SAMPLE_1;
import static fr.rebond.applications.Fixtures.SAMPLE_2;
import static fr.rebond.applications.Fixtures.announce;
import static fr.rebond.applications.Fixtures.clock;
import static fr.rebond.applications.Fixtures.labelled;
import static fr.rebond.applications.Fixtures.publishedCall;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.rebond.kit.test.api.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The public counts of laureates. */
@QuarkusTest
class LaureateStatisticsTest {

    @Test
    void comparesComputedCountsWithThePublishedOnes() {
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
}
