package fr.rebond.funding;

import static fr.rebond.funding.Forms.assessment;
import static fr.rebond.funding.Forms.form;
import static fr.rebond.funding.Forms.interim;
import static fr.rebond.funding.Requests.claim;
import static fr.rebond.funding.Requests.command;
import static fr.rebond.funding.Requests.etag;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.api.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Systems act for their organisation, as far as their scopes go. */
@QuarkusTest
class SystemsTest {

    private static final Api ASSESSMENTS = Api.bearing(Tokens.system(Actors.BPIFRANCE, "requests:assess"));
    private static final Api WAREHOUSE = Api.bearing(Tokens.system(Actors.STATE, "warehouse:read"));

    private static Api erp(String holder) {
        return Api.bearing(Tokens.system(
                holder, "requests:read", "requests:file", "agreements:read", "payments:read", "payments:claim"));
    }

    @Test
    void erpOfACompanyFilesItsRequest() {
        var scene = Scene.funded();
        var erp = erp(scene.holder);
        var request = scene.invited();

        erp.ifMatch(etag(request))
                .put(request, form("1500000.00", "150000.00", "0.00"))
                .statusCode(200);
        command(erp, request, "submission", null).statusCode(200).body("status", equalTo("SUBMITTED"));
        erp.get("/v1/funding-requests").body("items.holder.siren", not(hasItem(Actors.CAMBRAI)));
        erp.get(request + "/history").statusCode(403);
    }

    @Test
    void erpOfACompanyClaimsPayments() {
        var scene = Scene.funded();
        var agreement = scene.signed("1500000.00", "150000.00", "0.00");
        var claimed = claim(erp(scene.holder), interim(Requests.idOf(agreement), "GRANT", "1000.00"))
                .statusCode(201)
                .extract()
                .<String>path("id");

        erp(scene.holder).get("/v1/payments/" + claimed).statusCode(200);
        erp(Sirens.next()).get("/v1/payments/" + claimed).statusCode(404);
        claim(erp(Sirens.next()), interim(Requests.idOf(agreement), "GRANT", "1000.00"))
                .statusCode(404);
    }

    @Test
    void requestsOfOthersDoNotExistForASystem() {
        var request = Scene.funded().submitted("1500000.00", "150000.00", "0.00");
        var other = erp(Sirens.next());

        other.get(request).statusCode(404);
        command(other, request, "withdrawal", Map.of("motive", "x")).statusCode(404);
        other.get("/v1/funding-requests").body("items.id", not(hasItem(Requests.idOf(request))));
    }

    @Test
    void systemOfTheFundingBodyReadsAndWritesAssessments() {
        var request = Scene.funded().checked("1500000.00", "150000.00", "0.00");

        ASSESSMENTS.get(request).statusCode(200).body("dueDiligence", equalTo(null));
        command(ASSESSMENTS, request, "assessment", assessment("150000.00", "0.00"))
                .statusCode(200);
        ASSESSMENTS.get(request).body("assessment", notNullValue());
    }

    @Test
    void warehouseReadsRequestsWithoutDueDiligenceAndHistory() {
        var request = Scene.funded().assessed("1500000.00", "150000.00", "0.00");

        WAREHOUSE
                .get(request)
                .statusCode(200)
                .body("assessment", notNullValue())
                .body("dueDiligence", equalTo(null));
        WAREHOUSE.get(request + "/history").statusCode(403);
        WAREHOUSE.get("/v1/envelopes").statusCode(200);
        command(WAREHOUSE, request, "assessment", assessment("150000.00", "0.00"))
                .statusCode(403);
    }
}
