package fr.rebond.applications.deliberation.closure;

import static fr.rebond.applications.Story.BPIFRANCE;
import static fr.rebond.applications.Story.CAMBRAI;
import static fr.rebond.applications.Story.STATE;
import static fr.rebond.applications.Story.assessed;
import static fr.rebond.applications.Story.clock;
import static fr.rebond.applications.Story.close;
import static fr.rebond.applications.Story.label;
import static fr.rebond.applications.Story.publishedCall;
import static fr.rebond.applications.Story.submitted;
import static fr.rebond.applications.Story.vote;
import static fr.rebond.applications.Story.voted;
import static org.hamcrest.Matchers.contains;

import fr.rebond.applications.Story.Filed;
import fr.rebond.applications.Story.PublishedCall;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "applications"))
class ClosureTest {

    private static Filed assessedFile(PublishedCall call) {
        var submitted = submitted(call.wave1(), CAMBRAI);
        clock("2022-12-15T08:00:00Z");
        return assessed(submitted);
    }

    @Test
    void aLabelAgainstTheJurysMajorityNeedsItsMotive() {
        // Given
        var call = publishedCall();
        var file = assessedFile(call);
        var etag = voted(call.wave1());
        vote(call.wave1(), STATE, file, "LABEL").statusCode(201);
        vote(call.wave1(), BPIFRANCE, file, "REJECT").statusCode(201);
        var outcome = new HashMap<>(label(file, "2022-12-15"));
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
    void theDayOfTheCutoffIsReadWhereTheCallIs() {
        // Given: 5:00 on 1 October in Nouméa is 20:00 on 30 September in Paris
        var rule = Map.of("anchor", "2022-10-01T05:00:00", "everyMonths", 4, "zone", "Pacific/Noumea", "waves", 2);
        var call = publishedCall(Map.of("waveRule", rule));
        var file = assessedFile(call);
        var etag = voted(call.wave1(), file);
        // Then
        close(call.wave1(), etag, List.of(label(file, "2022-09-30")))
                .statusCode(422)
                .body("errors.detail", contains("labelledOn must be between the cutoff, 2022-10-01, and today"));
        close(call.wave1(), etag, List.of(label(file, "2022-10-01"))).statusCode(200);
    }
}
