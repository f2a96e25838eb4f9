package fr.rebond.applications.application;

import static fr.rebond.applications.Fixtures.CAMBRAI;
import static fr.rebond.applications.Fixtures.CAUDRESIS;
import static fr.rebond.applications.Fixtures.MORLAIX;
import static fr.rebond.applications.Fixtures.applicationForm;
import static fr.rebond.applications.Fixtures.draft;
import static fr.rebond.applications.Fixtures.publishedCall;
import static fr.rebond.applications.Fixtures.submitted;
import static fr.rebond.kit.test.api.Roles.APPLICANT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.rebond.kit.test.api.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApplicationResourceTest {

    @Test
    void applicantReadsApplicationsOfItsGroupingsOnly() {
        // Given
        var call = publishedCall();
        var application = draft(call.wave1(), CAMBRAI, CAUDRESIS);
        var path = "/v1/applications/" + application.id();
        // Then
        Api.as(APPLICANT, CAUDRESIS).get(path).statusCode(200);
        Api.as(APPLICANT, CAUDRESIS)
                .query("call", call.code())
                .get("/v1/applications")
                .body("items", hasSize(1));
        Api.as(APPLICANT, MORLAIX).get(path).statusCode(404);
        Api.as(APPLICANT, MORLAIX).get(path + "/history").statusCode(404);
        Api.as(APPLICANT, MORLAIX)
                .query("call", call.code())
                .get("/v1/applications")
                .body("items", hasSize(0));
        Api.as(APPLICANT, MORLAIX)
                .ifMatch(application.etag())
                .put(path, applicationForm(call.wave1(), CAMBRAI))
                .statusCode(404);
        Api.as(APPLICANT, CAUDRESIS)
                .ifMatch(application.etag())
                .post(path + "/submission")
                .statusCode(403);
        Api.anonymous().get("/v1/territories/" + application.territoryId()).statusCode(404);
        Api.as(APPLICANT, CAUDRESIS)
                .get("/v1/territories/" + application.territoryId())
                .statusCode(200)
                .body("perimeter.communeCount", equalTo(101));
    }

    @Test
    void leadAppliesForItselfAndOncePerWave() {
        // Given
        var call = publishedCall();
        draft(call.wave1(), CAMBRAI);
        // Then
        Api.as(APPLICANT, CAMBRAI)
                .post("/v1/applications", applicationForm(call.wave1(), CAMBRAI))
                .statusCode(409)
                .body("type", endsWith("/duplicate-application"));
        Api.as(APPLICANT, MORLAIX)
                .post("/v1/applications", applicationForm(call.wave1(), CAMBRAI))
                .statusCode(403);
        Api.as(APPLICANT, CAMBRAI)
                .post("/v1/applications", applicationForm(call.wave1(), "200068501"))
                .statusCode(400)
                .body("errors.pointer", contains("/lead/siren"));
    }

    @Test
    void rejectsEditsOnceSubmitted() {
        // Given
        var call = publishedCall();
        var application = submitted(call.wave1(), MORLAIX);
        // Then
        application
                .applicant()
                .ifMatch(application.etag())
                .put("/v1/applications/" + application.id(), applicationForm(call.wave1(), MORLAIX))
                .statusCode(409);
        application
                .applicant()
                .put("/v1/applications/" + application.id(), applicationForm(call.wave1(), MORLAIX))
                .statusCode(428);
        application
                .applicant()
                .ifMatch("\"0\"")
                .put("/v1/applications/" + application.id(), applicationForm(call.wave1(), MORLAIX))
                .statusCode(412);
    }
}
