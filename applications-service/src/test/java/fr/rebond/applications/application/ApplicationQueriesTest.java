package fr.rebond.applications.application;

import static fr.rebond.applications.Fixtures.BANK;
import static fr.rebond.applications.Fixtures.CAMBRAI;
import static fr.rebond.applications.Fixtures.CAUDRESIS;
import static fr.rebond.applications.Fixtures.DOUAISIS;
import static fr.rebond.applications.Fixtures.MORLAIX;
import static fr.rebond.applications.Fixtures.draft;
import static fr.rebond.applications.Fixtures.publishedCall;
import static fr.rebond.applications.Fixtures.submitted;
import static fr.rebond.kit.test.api.Roles.ASSESSOR;
import static fr.rebond.kit.test.api.Roles.AUDITOR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.nullValue;

import fr.rebond.kit.test.api.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApplicationQueriesTest {

    @Test
    void filtersByNaturalKeysAndPages() {
        // Given
        var call = publishedCall();
        var one = draft(call.wave1(), CAMBRAI, CAUDRESIS);
        var two = submitted(call.wave1(), MORLAIX);
        var three = draft(call.wave2(), DOUAISIS);
        // Then
        var ofCall = Api.as(AUDITOR, BANK).query("call", call.code());
        ofCall.query("wave", call.wave1())
                .get("/v1/applications")
                .statusCode(200)
                .body("items.id", contains(one.id(), two.id()));
        ofCall.query("lead", MORLAIX).get("/v1/applications").body("items.id", contains(two.id()));
        ofCall.query("status", "DRAFT").get("/v1/applications").body("items.id", contains(one.id(), three.id()));
        ofCall.query("epci", CAUDRESIS)
                .get("/v1/applications")
                .body("items.members[0]", containsInAnyOrder(CAMBRAI, CAUDRESIS));
        ofCall.query("region", "53").get("/v1/applications").body("items.id", contains(two.id()));
        String next = ofCall.query("pageSize", 2)
                .get("/v1/applications")
                .body("items.id", contains(one.id(), two.id()))
                .extract()
                .path("nextPageToken");
        ofCall.query("pageSize", 2)
                .query("pageToken", next)
                .get("/v1/applications")
                .body("items.id", contains(three.id()))
                .body("nextPageToken", nullValue());
        ofCall.query("status", "SOMETHING").get("/v1/applications").statusCode(400);
        ofCall.query("wave", "1").get("/v1/applications").statusCode(400);
        ofCall.query("updatedSince", "yesterday").get("/v1/applications").statusCode(400);
        ofCall.query("name", "x").get("/v1/applications").statusCode(400);
        Api.as(ASSESSOR, BANK).query("pageToken", next).get("/v1/applications").statusCode(400);
    }
}
