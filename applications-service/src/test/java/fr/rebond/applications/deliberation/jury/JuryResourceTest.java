package fr.rebond.applications.deliberation.jury;

import static fr.rebond.applications.Fixtures.BANK;
import static fr.rebond.applications.Fixtures.BPIFRANCE;
import static fr.rebond.applications.Fixtures.CAMBRAI;
import static fr.rebond.applications.Fixtures.CAUDRESIS;
import static fr.rebond.applications.Fixtures.MANAGER;
import static fr.rebond.applications.Fixtures.STATE;
import static fr.rebond.applications.Fixtures.assessed;
import static fr.rebond.applications.Fixtures.clock;
import static fr.rebond.applications.Fixtures.publishedCall;
import static fr.rebond.applications.Fixtures.seat;
import static fr.rebond.applications.Fixtures.submitted;
import static fr.rebond.applications.Fixtures.vote;
import static fr.rebond.applications.Fixtures.voted;
import static fr.rebond.kit.test.api.Roles.JURY_MEMBER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;

import fr.rebond.kit.test.api.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JuryResourceTest {

    @Test
    void acceptsOneSeatPerOrganisationAndOneVotePerSeat() {
        // Given
        var call = publishedCall();
        var submitted = submitted(call.wave1(), CAMBRAI, CAUDRESIS);
        clock("2022-12-15T08:00:00Z");
        var application = assessed(submitted);
        voted(call.wave1(), application);
        // Then
        seat(call.wave1(), STATE, false).statusCode(409).body("type", endsWith("/duplicate-seat"));
        seat(call.wave1(), BANK, true).statusCode(409).body("type", endsWith("/duplicate-chair"));
        seat(call.wave1(), "123456789", false).statusCode(400);
        vote(call.wave1(), STATE, application, "REJECT").statusCode(409).body("type", endsWith("/duplicate-vote"));
        vote(call.wave1(), BANK, application, "LABEL").statusCode(403);
        seat(call.wave1(), CAUDRESIS, false).statusCode(201);
        vote(call.wave1(), CAUDRESIS, application, "LABEL")
                .statusCode(422)
                .body("errors.detail", contains("your organisation is in the grouping: it must vote RECUSED"));
        Api.as(JURY_MEMBER, CAUDRESIS)
                .post(
                        "/v1/waves/" + call.wave1() + "/deliberation/votes",
                        Map.of("applicationId", application.id(), "choice", "RECUSED"))
                .statusCode(422)
                .body("errors.pointer", contains("/motive"));
        vote(call.wave1(), CAUDRESIS, application, "RECUSED").statusCode(201);
        MANAGER.get("/v1/waves/" + call.wave1() + "/deliberation/members")
                .body("items.organisation", contains(STATE, CAUDRESIS, BPIFRANCE));
        MANAGER.get("/v1/waves/" + call.wave1() + "/deliberation/votes")
                .body("items.choice", contains("LABEL", "LABEL", "RECUSED"));
        var seats = MANAGER.query("pageSize", 2);
        String next = seats.get("/v1/waves/" + call.wave1() + "/deliberation/members")
                .body("items.organisation", contains(STATE, CAUDRESIS))
                .extract()
                .path("nextPageToken");
        seats.query("pageToken", next)
                .get("/v1/waves/" + call.wave1() + "/deliberation/members")
                .body("items.organisation", contains(BPIFRANCE));
    }
}
