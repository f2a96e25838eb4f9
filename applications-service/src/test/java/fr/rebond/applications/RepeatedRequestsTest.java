package fr.rebond.applications;

import static fr.rebond.applications.Fixtures.AUTHORITY;
import static fr.rebond.applications.Fixtures.CAMBRAI;
import static fr.rebond.applications.Fixtures.CAUDRESIS;
import static fr.rebond.applications.Fixtures.MORLAIX;
import static fr.rebond.applications.Fixtures.announce;
import static fr.rebond.applications.Fixtures.clock;
import static fr.rebond.applications.Fixtures.consent;
import static fr.rebond.applications.Fixtures.draft;
import static fr.rebond.applications.Fixtures.labelled;
import static fr.rebond.applications.Fixtures.publishedCall;
import static fr.rebond.applications.Fixtures.submitted;
import static fr.rebond.kit.test.api.Roles.APPLICANT;

import fr.rebond.kit.test.api.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A request that is repeated with its Idempotency-Key takes effect once and gets the first answer again. */
@QuarkusTest
class RepeatedRequestsTest {

    @Test
    void everyPostGetsItsFirstAnswerAgain() {
        try (var posts = Api.repeatingPosts()) {
            var call = publishedCall();
            Api.anonymous()
                    .post("/v1/territories/perimeter", Map.of("epcis", List.of(CAMBRAI)))
                    .statusCode(200);
            consent(draft(call.wave2(), CAMBRAI, CAUDRESIS), CAUDRESIS, 1).statusCode(201);
            var laureates = labelled(call, MORLAIX);
            announce("2100-01-01", laureates).statusCode(200);
            AUTHORITY
                    .post("/v1/laureates/announcement/withdrawal", Map.of("laureates", laureates, "motive", "Report"))
                    .statusCode(200);
            clock("2022-09-01T08:00:00Z");
            var withdrawn = submitted(publishedCall().wave1(), CAMBRAI);
            withdrawn
                    .applicant()
                    .ifMatch(withdrawn.etag())
                    .post("/v1/applications/" + withdrawn.id() + "/withdrawal", Map.of("motive", "Report"))
                    .statusCode(200);
            posts.assertAllRepeated();
        }
    }

    @Test
    void keyDoesNotOpenWhatTheCallerCanNoLongerReach() {
        // Given: a member of the grouping has consented
        var call = publishedCall();
        var draft = draft(call.wave1(), CAMBRAI, CAUDRESIS);
        var consenting =
                Api.as(APPLICANT, CAUDRESIS).idempotencyKey(UUID.randomUUID().toString());
        var path = "/v1/applications/" + draft.id() + "/consents";
        consenting.post(path, Map.of("groupingRevision", 1)).statusCode(201);
        // When: it leaves the grouping
        var alone = Fixtures.applicationForm(call.wave1(), CAMBRAI, MORLAIX);
        draft.applicant()
                .ifMatch(draft.etag())
                .put("/v1/applications/" + draft.id(), alone)
                .statusCode(200);
        // Then
        consenting.post(path, Map.of("groupingRevision", 1)).statusCode(404);
        consenting.post(path, Map.of("groupingRevision", 2)).statusCode(404);
    }
}
