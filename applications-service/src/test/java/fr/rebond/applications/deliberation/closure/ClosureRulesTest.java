package fr.rebond.applications.deliberation.closure;

import static fr.rebond.applications.Fixtures.BPIFRANCE;
import static fr.rebond.applications.Fixtures.CAMBRAI;
import static fr.rebond.applications.Fixtures.STATE;
import static fr.rebond.applications.Fixtures.assessed;
import static fr.rebond.applications.Fixtures.clock;
import static fr.rebond.applications.Fixtures.close;
import static fr.rebond.applications.Fixtures.label;
import static fr.rebond.applications.Fixtures.publishedCall;
import static fr.rebond.applications.Fixtures.submitted;
import static fr.rebond.applications.Fixtures.vote;
import static fr.rebond.applications.Fixtures.voted;
import static org.hamcrest.Matchers.contains;

import fr.rebond.applications.Fixtures.FiledApplication;
import fr.rebond.applications.Fixtures.PublishedCall;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClosureRulesTest {

    private static FiledApplication assessedApplication(PublishedCall call) {
        var submitted = submitted(call.wave1(), CAMBRAI);
        clock("2022-12-15T08:00:00Z");
        return assessed(submitted);
    }

    @Test
    void labelWithoutMajorityRequiresAMotive() {
        // Given
        var call = publishedCall();
        var application = assessedApplication(call);
        var etag = voted(call.wave1());
        vote(call.wave1(), STATE, application, "LABEL").statusCode(201);
        vote(call.wave1(), BPIFRANCE, application, "REJECT").statusCode(201);
        var outcome = new HashMap<>(label(application, "2022-12-15"));
        // When
        close(call.wave1(), etag, List.of(outcome))
                .statusCode(422)
                .body("errors.pointer", contains("/outcomes/0/motive"))
                .body(
                        "errors.detail",
                        contains("LAUREATE is not the outcome of the jury's majority: a motive is required"));
        // Then
        outcome.put("motive", "The chair decides on a tie");
        close(call.wave1(), etag, List.of(outcome)).statusCode(200);
    }

    @Test
    void readsTheDayOfTheCutoffInTheTimeZoneOfTheCall() {
        // Given: 5:00 on 1 October in Nouméa is 20:00 on 30 September in Paris
        var rule = Map.of("anchor", "2022-10-01T05:00:00", "everyMonths", 4, "zone", "Pacific/Noumea", "waves", 2);
        var call = publishedCall(Map.of("waveRule", rule));
        var application = assessedApplication(call);
        var etag = voted(call.wave1(), application);
        // Then
        close(call.wave1(), etag, List.of(label(application, "2022-09-30")))
                .statusCode(422)
                .body("errors.detail", contains("labelledOn must be between the cutoff, 2022-10-01, and today"));
        close(call.wave1(), etag, List.of(label(application, "2022-10-01"))).statusCode(200);
    }
}
