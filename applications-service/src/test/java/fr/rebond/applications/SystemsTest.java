package fr.rebond.applications;

import static fr.rebond.applications.Fixtures.CAMBRAI;
import static fr.rebond.applications.Fixtures.CAUDRESIS;
import static fr.rebond.applications.Fixtures.DOUAISIS;
import static fr.rebond.applications.Fixtures.MORLAIX;
import static fr.rebond.applications.Fixtures.applicationForm;
import static fr.rebond.applications.Fixtures.assessed;
import static fr.rebond.applications.Fixtures.publishedCall;
import static fr.rebond.applications.Fixtures.submitted;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.api.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Systems act for their organisation, as far as their scopes go. */
@QuarkusTest
class SystemsTest {

    private static Api portal(String siren) {
        return Api.bearing(Tokens.system(siren, "applications:read", "applications:file", "applications:follow"));
    }

    @Test
    void portalOfAnIntercommunalityFilesAndFollowsItsApplication() {
        var call = publishedCall();
        var portal = portal(CAMBRAI);
        var created = portal.post("/v1/applications", applicationForm(call.wave1(), CAMBRAI, CAUDRESIS))
                .statusCode(201)
                .extract();
        var application = "/v1/applications/" + created.<String>path("id");
        var edited = portal.ifMatch(created.header("ETag"))
                .put(application, applicationForm(call.wave1(), CAMBRAI, CAUDRESIS))
                .statusCode(200)
                .extract()
                .header("ETag");
        portal(CAUDRESIS)
                .post(application + "/consents", Map.of("groupingRevision", 1))
                .statusCode(201);
        portal.ifMatch(edited).post(application + "/submission").statusCode(200).body("status", equalTo("SUBMITTED"));

        portal.get(application + "/history")
                .statusCode(200)
                .body("items.event", hasItem("submitted"))
                .body("items.actor", everyItem(equalTo(subject(CAMBRAI))))
                .body("items.organisation", everyItem(equalTo(CAMBRAI)))
                .body("items.client", everyItem(equalTo("system-of-" + CAMBRAI)));
        portal.query("call", call.code()).get("/v1/applications").body("items.id", hasItem(created.<String>path("id")));
    }

    @Test
    void applicationsOfOthersDoNotExistForASystem() {
        var application = submitted(publishedCall().wave1(), DOUAISIS);
        var path = "/v1/applications/" + application.id();

        portal(MORLAIX).get(path).statusCode(404);
        portal(MORLAIX).get(path + "/history").statusCode(404);
        portal(MORLAIX)
                .ifMatch(application.etag())
                .post(path + "/withdrawal", Map.of("motive", "x"))
                .statusCode(404);
        portal(MORLAIX).get("/v1/applications").body("items.id", not(hasItem(application.id())));
        portal("").get(path).statusCode(404);
    }

    @Test
    void warehouseReadsEveryApplicationAndChangesNone() {
        var application = submitted(publishedCall().wave1(), DOUAISIS);
        var path = "/v1/applications/" + application.id();
        var warehouse = Api.bearing(Tokens.system("", "warehouse:read"));

        warehouse.get(path).statusCode(200);
        warehouse.get(path + "/scores").statusCode(200);
        warehouse.get(path + "/history").statusCode(403);
        warehouse
                .ifMatch(application.etag())
                .post(path + "/withdrawal", Map.of("motive", "x"))
                .statusCode(403);
    }

    @Test
    void memberOfAGroupingDoesNotReadTheScoresOfItsApplication() {
        var application = assessed(submitted(publishedCall().wave1(), DOUAISIS));
        var path = "/v1/applications/" + application.id();
        var juror = Api.as("jury-member", DOUAISIS);
        String score = Api.as("auditor", Fixtures.STATE)
                .get(path + "/scores")
                .extract()
                .path("items[0].id");

        juror.get(path + "/scores").statusCode(403);
        juror.get(path + "/scores/" + score).statusCode(403);
        juror.get(path).statusCode(200).body("score", equalTo(null));
        Api.as("jury-member", Fixtures.BPIFRANCE).get(path + "/scores/" + score).statusCode(200);
    }

    private static String subject(String siren) {
        return Tokens.systemWith(siren).subject().toString();
    }
}
