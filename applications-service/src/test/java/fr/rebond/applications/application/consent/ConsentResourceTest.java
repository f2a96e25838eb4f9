package fr.rebond.applications.application.consent;

import static fr.rebond.applications.Fixtures.CAMBRAI;
import static fr.rebond.applications.Fixtures.CAUDRESIS;
import static fr.rebond.applications.Fixtures.DOUAISIS;
import static fr.rebond.applications.Fixtures.MANAGER;
import static fr.rebond.applications.Fixtures.MORLAIX;
import static fr.rebond.applications.Fixtures.applicationForm;
import static fr.rebond.applications.Fixtures.consent;
import static fr.rebond.applications.Fixtures.consented;
import static fr.rebond.applications.Fixtures.draft;
import static fr.rebond.applications.Fixtures.draftCovering;
import static fr.rebond.applications.Fixtures.publishedCall;
import static fr.rebond.applications.Fixtures.submit;
import static fr.rebond.applications.Fixtures.submitted;
import static fr.rebond.kit.test.api.Roles.APPLICANT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.rebond.kit.test.api.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsentResourceTest {

    @Test
    void changedGroupingRequiresNewConsents() {
        // Given
        var call = publishedCall();
        var application = consented(call.wave1(), CAMBRAI, CAUDRESIS);
        // When
        var edited = application
                .applicant()
                .ifMatch(application.etag())
                .put(
                        "/v1/applications/" + application.id(),
                        applicationForm(call.wave1(), CAMBRAI, CAUDRESIS, DOUAISIS))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("members.siren", contains(CAMBRAI, CAUDRESIS, DOUAISIS))
                .body("groupingRevision", equalTo(2))
                .extract()
                .header("ETag");
        // Then
        consent(application, CAUDRESIS, 1).statusCode(409).body("type", endsWith("/grouping-changed"));
        MANAGER.get("/v1/applications/" + application.id() + "/consents").body("items", hasSize(0));
        application
                .applicant()
                .ifMatch(edited)
                .post("/v1/applications/" + application.id() + "/submission")
                .statusCode(422)
                .body("errors", hasSize(2));
        consent(application, CAUDRESIS, 2).statusCode(201);
    }

    @Test
    void memberConsentsOnce() {
        // Given
        var call = publishedCall();
        var application = draft(call.wave1(), CAMBRAI, CAUDRESIS);
        var path = "/v1/applications/" + application.id() + "/consents";
        // When
        consent(application, CAUDRESIS, 1).statusCode(201).header("Location", endsWith(path + "/" + CAUDRESIS));
        // Then
        consent(application, CAUDRESIS, 1).statusCode(409).body("type", endsWith("/duplicate-consent"));
        consent(application, CAMBRAI, 1).statusCode(409).body("type", endsWith("/consent-implied"));
        consent(application, MORLAIX, 1).statusCode(404);
        Api.as(APPLICANT, CAUDRESIS).get(path + "/" + CAUDRESIS).statusCode(200).body("siren", equalTo(CAUDRESIS));
        Api.as(APPLICANT, CAUDRESIS).get(path + "/" + CAMBRAI).statusCode(404);
    }

    @Test
    void coveredEpciMustConsent() {
        // Given
        var call = publishedCall();
        var draft = draftCovering(call.wave1(), DOUAISIS, MORLAIX);
        consent(draft, MORLAIX, 1).statusCode(201);
        submit(draft).statusCode(422).body("errors.detail", contains(containsString("(" + DOUAISIS + ") is missing")));
        submitted(call.wave1(), CAUDRESIS);
        // When
        consent(draft, DOUAISIS, 1).statusCode(201);
        // Then
        submit(draft).statusCode(200);
        Api.as(APPLICANT, DOUAISIS).get("/v1/applications/" + draft.id()).statusCode(200);
        Api.as(APPLICANT, DOUAISIS)
                .query("call", call.code())
                .get("/v1/applications")
                .body("items.id", contains(draft.id()));
    }

    @Test
    void reportsNoOverlapWhileConsentsAreMissing() {
        // Given
        var call = publishedCall();
        submitted(call.wave1(), CAMBRAI);
        // When
        var probe = draftCovering(call.wave1(), CAMBRAI);
        // Then
        submit(probe).statusCode(422).body("errors.detail", contains(containsString("consent of CA de Cambrai")));
        consent(probe, CAMBRAI, 1).statusCode(201);
        submit(probe).statusCode(409).body("type", endsWith("/territory-overlap"));
    }
}
