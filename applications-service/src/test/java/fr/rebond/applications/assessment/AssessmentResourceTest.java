package fr.rebond.applications.assessment;

import static fr.rebond.applications.Fixtures.BANK;
import static fr.rebond.applications.Fixtures.CAMBRAI;
import static fr.rebond.applications.Fixtures.CASE;
import static fr.rebond.applications.Fixtures.CAUDRESIS;
import static fr.rebond.applications.Fixtures.MANAGER;
import static fr.rebond.applications.Fixtures.publishedCall;
import static fr.rebond.applications.Fixtures.score;
import static fr.rebond.applications.Fixtures.submitted;
import static fr.rebond.applications.Fixtures.underAssessment;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssessmentResourceTest {

    @Test
    void completionRequiresEveryRequiredScore() {
        // Given
        var call = publishedCall();
        var application = underAssessment(submitted(call.wave1(), CAMBRAI, CAUDRESIS));
        var completion = "/v1/applications/" + application.id() + "/assessment/completion";
        // When
        score(application, BANK, "industrial-shock", 4).statusCode(201);
        // Then
        CASE.ifMatch(application.etag())
                .post(completion)
                .statusCode(422)
                .body("errors.detail", contains("no score on the required criterion ambition"));
        score(application, BANK, "industrial-shock", 4).statusCode(409).body("type", endsWith("/duplicate-score"));
        score(application, BANK, "ambition", 6).statusCode(422).body("errors.pointer", contains("/mark"));
        score(application, BANK, "charm", 1).statusCode(422).body("errors.pointer", contains("/criterion"));
        score(application, CAUDRESIS, "ambition", 5).statusCode(422);
        score(application, BANK, "ambition", 3).statusCode(201);
        CASE.ifMatch(application.etag())
                .post(completion)
                .statusCode(200)
                .body("status", equalTo("ASSESSED"))
                .body("score", equalTo(72.0f));
        application.applicant().get("/v1/applications/" + application.id()).body("score", nullValue());
        MANAGER.get("/v1/applications/" + application.id() + "/scores")
                .body("items", hasSize(2))
                .body("items.criterion", hasItem("ambition"));
        var scores = MANAGER.query("pageSize", 1);
        String next = scores.get("/v1/applications/" + application.id() + "/scores")
                .body("items.criterion", contains("industrial-shock"))
                .extract()
                .path("nextPageToken");
        scores.query("pageToken", next)
                .get("/v1/applications/" + application.id() + "/scores")
                .body("items.criterion", contains("ambition"));
        score(application, BANK, "innovation", 3).statusCode(409);
    }
}
