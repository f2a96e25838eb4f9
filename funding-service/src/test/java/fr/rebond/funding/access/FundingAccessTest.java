package fr.rebond.funding.access;

import static fr.rebond.funding.Actors.BPIFRANCE;
import static fr.rebond.funding.Actors.CAMBRAI;
import static fr.rebond.funding.Actors.OFFICER;
import static fr.rebond.funding.Actors.RULES;
import static fr.rebond.funding.Forms.advance;
import static fr.rebond.funding.Forms.agreement;
import static fr.rebond.funding.Forms.form;
import static fr.rebond.funding.Forms.interim;
import static fr.rebond.funding.Requests.claim;
import static fr.rebond.funding.Requests.command;
import static fr.rebond.funding.Requests.created;
import static fr.rebond.funding.Requests.etag;
import static fr.rebond.funding.Requests.key;
import static fr.rebond.kit.test.api.Roles.ACCOUNTING_OFFICER;
import static fr.rebond.kit.test.api.Roles.AUDITOR;
import static fr.rebond.kit.test.api.Roles.AUTHORISING_OFFICER;
import static fr.rebond.kit.test.api.Roles.DECISION_MAKER;
import static fr.rebond.kit.test.api.Roles.FUNDER;
import static fr.rebond.kit.test.api.Roles.FUNDING_OFFICER;
import static fr.rebond.kit.test.api.Roles.PROGRAMME_MANAGER;
import static fr.rebond.kit.test.api.Roles.PROJECT_HOLDER;
import static fr.rebond.kit.test.api.Roles.RULES_MANAGER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import fr.rebond.funding.Scene;
import fr.rebond.funding.Sirens;
import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.api.Tokens;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holders and funders may reach, with one role and with several. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "funding"))
class FundingAccessTest {

    private static final Map<String, Object> WHY = Map.of("motive", "Erreur");

    private static Api caller(String organisation, String... roles) {
        return Api.bearing(Tokens.with(roles[0], organisation).roles(roles).sign());
    }

    /** Officers may read, but do not act for a holder. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                PROJECT_HOLDER,
                AUDITOR,
                PROGRAMME_MANAGER,
                DECISION_MAKER,
                AUTHORISING_OFFICER,
                ACCOUNTING_OFFICER,
                RULES_MANAGER
            })
    void rejectsChangesByAnotherHolder(String other) {
        // Given
        var scene = Scene.funded();
        var draft = scene.invited();
        var agreement = scene.signed("2000000.00", "250000.00", "0.00");
        var payment = created(claim(scene.holding, advance(agreement, "GRANT", "10000.00")));
        var otherHolder = caller(Sirens.next(), PROJECT_HOLDER, other);
        // Then
        otherHolder
                .ifMatch(etag(draft))
                .put(draft, form("1000000.00", "1.00", "0.00"))
                .statusCode(404);
        command(otherHolder, draft, "submission", null).statusCode(404);
        command(otherHolder, draft, "withdrawal", WHY).statusCode(404);
        command(otherHolder, payment, "cancellation", WHY).statusCode(404);
        claim(otherHolder, advance(agreement, "GRANT", "1.00")).statusCode(404);
    }

    @Test
    void hidesEverythingFromAnotherHolder() {
        // Given
        var scene = Scene.funded();
        var agreement = scene.signed("2000000.00", "250000.00", "0.00");
        var payment = created(claim(scene.holding, advance(agreement, "GRANT", "10000.00")));
        String request = OFFICER.get(agreement).extract().path("requestId");
        var otherHolder = caller(Sirens.next(), PROJECT_HOLDER);
        // Then
        for (var path : new String[] {"/v1/funding-requests/" + request, agreement, payment}) {
            otherHolder.get(path).statusCode(404);
            scene.holding.get(path).statusCode(200);
        }
        otherHolder.get("/v1/funding-requests/" + request + "/state-aid").statusCode(404);
        for (var list : new String[] {"/v1/funding-requests", "/v1/agreements", "/v1/payments"}) {
            otherHolder.get(list).statusCode(200).body("items", hasSize(0));
            scene.holding.get(list).statusCode(200).body("items", hasSize(1));
        }
        caller("", PROJECT_HOLDER).get(agreement).statusCode(404);
    }

    @Test
    void rulesManagerReadsTheStateAidOfEveryRequest() {
        var scene = Scene.labelled();
        var request = scene.submitted("1000000.00", "100000.00", "0.00");
        RULES.get(request + "/state-aid").statusCode(200).body("grant.amount", equalTo("100000.00"));
        RULES.get(request).statusCode(403);
        caller(Sirens.next(), PROJECT_HOLDER, RULES_MANAGER).get(request).statusCode(404);
    }

    @Test
    void onlyTheHolderClaimsAnInterimPayment() {
        var scene = Scene.funded();
        var agreement = scene.signed("2000000.00", "250000.00", "0.00");
        claim(OFFICER, interim(agreement, "GRANT", "10000.00")).statusCode(422);
        claim(caller(Sirens.next(), PROJECT_HOLDER, FUNDING_OFFICER), interim(agreement, "GRANT", "10000.00"))
                .statusCode(422);
        created(claim(scene.holding, interim(agreement, "GRANT", "10000.00")));
    }

    @Test
    void funderReadsOnlyItsOwnEntries() {
        // Given
        var scene = Scene.funded();
        var both = caller(CAMBRAI, FUNDER, DECISION_MAKER);
        // Then
        both.get(scene.envelope + "/entries")
                .statusCode(200)
                .body("items", hasSize(6))
                .body("items.funder.siren", everyItem(equalTo(CAMBRAI)));
        both.get(scene.envelope + "/balances").body("funders", hasSize(3));
        caller(Sirens.next(), FUNDER).get(scene.envelope + "/entries").statusCode(404);
        caller("", FUNDER).get(scene.envelope).statusCode(404);
    }

    @Test
    void reportsUnknownReferencesInABodyAsNotFound() {
        OFFICER.idempotencyKey(key())
                .post("/v1/agreements", agreement("/v1/funding-requests/" + UUID.randomUUID()))
                .statusCode(404);
        claim(Api.as(FUNDING_OFFICER, BPIFRANCE), advance("/v1/agreements/" + UUID.randomUUID(), "GRANT", "1.00"))
                .statusCode(404);
    }
}
