package fr.rebond.funding;

import static fr.rebond.funding.Actors.AUDIT;
import static fr.rebond.funding.Actors.COMMITTEE;
import static fr.rebond.funding.Actors.OFFICER;
import static fr.rebond.funding.Actors.STATE;
import static fr.rebond.funding.Forms.approval;
import static fr.rebond.funding.Forms.assessment;
import static fr.rebond.funding.Forms.rejection;
import static fr.rebond.funding.Requests.command;
import static fr.rebond.funding.Requests.idOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.rebond.kit.test.events.EventSchemas;
import fr.rebond.kit.test.events.Records;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The whole flow over HTTP, from the label to the payment. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "funding"))
class FundingFlowTest {

    private static final Records TOPIC = Records.on("rebond.funding");
    private static final EventSchemas SCHEMAS = EventSchemas.ofTheRepository();

    @Inject
    Jdbi jdbi;

    @Test
    void paysARoutedProjectAndPublishesEveryStep() {
        // Given
        var scene = Scene.funded();
        // When
        var agreement = scene.signed("2000000.00", "250000.00", "100000.00");
        scene.paid(agreement, "GRANT", "75000.00");
        scene.paid(agreement, "REPAYABLE_ADVANCE", "100000.00");
        // Then
        String requestId = AUDIT.get(agreement).extract().path("requestId");
        var request = "/v1/funding-requests/" + requestId;
        AUDIT.get(request).body("status", equalTo("IN_EXECUTION"));
        AUDIT.get(scene.envelope + "/balances")
                .statusCode(200)
                .body("total.confirmed.amount", equalTo("5000000.00"))
                .body("total.available.amount", equalTo("4650000.00"))
                .body("total.reserved.amount", equalTo("0.00"))
                .body("total.committedGrant.amount", equalTo("175000.00"))
                .body("total.committedAdvance.amount", equalTo("0.00"))
                .body("total.paid.amount", equalTo("75000.00"))
                .body("total.outstanding.amount", equalTo("100000.00"))
                .body("funders", hasSize(3))
                .body("funders[0].funder.siren", equalTo(STATE));
        AUDIT.get(request + "/balances")
                .body("funders[0].paid.amount", equalTo("52500.00"))
                .body("funders[1].paid.amount", equalTo("13500.00"))
                .body("funders[2].paid.amount", equalTo("9000.00"));
        assertPublished("funding-decided", requestId, "{\"amount\":\"250000.00\",\"currency\":\"EUR\"}");
        assertPublished("agreement-signed", requestId, "\"signedOn\":\"2023-07-03\"");
        assertPublished("payment-made", requestId, "\"instrument\":\"GRANT\"");
        assertThat(TOPIC.of("payment-made", requestId, 2))
                .hasSize(2)
                .allSatisfy(record -> assertThat(record.key()).isEqualTo(scene.territory.toString()));
        AUDIT.get(request + "/history")
                .body(
                        "items.event",
                        contains(
                                "invited",
                                "edited",
                                "submitted",
                                "due-diligence-recorded",
                                "assessed",
                                "decided",
                                "agreement-signed",
                                "execution-begun"));
        assertLedgerIsConsistent();
    }

    private static void assertPublished(String event, String subject, String part) {
        var records = TOPIC.of(event, subject);
        assertThat(records).isNotEmpty();
        SCHEMAS.mustFit(event, records.getFirst().text());
        assertThat(records.getFirst().text()).contains(part);
    }

    @Test
    void rejectionReleasesReservedMoney() {
        var scene = Scene.funded();
        var request = scene.assessed("1000000.00", "150000.00", "0.00");
        AUDIT.get(scene.envelope + "/balances").body("total.reserved.amount", equalTo("150000.00"));
        command(COMMITTEE, request, "decision", rejection())
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("decision.grant.amount", equalTo("0.00"));
        AUDIT.get(scene.envelope + "/balances")
                .body("total.reserved.amount", equalTo("0.00"))
                .body("total.available.amount", equalTo("5000000.00"));
        assertPublished("funding-decided", idOf(request), "\"outcome\":\"REJECTED\"");
        assertLedgerIsConsistent();
    }

    @Test
    void withdrawalReleasesCommittedMoney() {
        var scene = Scene.funded();
        var request = scene.approved("1000000.00", "120000.00", "30000.00");
        command(scene.holding, request, "withdrawal", Map.of("motive", "Projet abandonné"))
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        AUDIT.get(scene.envelope + "/balances")
                .body("total.committedGrant.amount", equalTo("0.00"))
                .body("total.available.amount", equalTo("5000000.00"));
        assertLedgerIsConsistent();
    }

    @Test
    void requestWaitsForMoneyOfTheEnvelope() {
        var scene = Scene.labelled();
        var request = scene.checked("1000000.00", "150000.00", "0.00");
        command(OFFICER, request, "assessment", assessment("150000.00", "0.00"))
                .statusCode(200)
                .body("status", equalTo("ASSESSED"))
                .body("assessment.reserved", equalTo(false));
        command(COMMITTEE, request, "decision", approval("150000.00", "0.00"))
                .statusCode(422)
                .body("detail", containsString("AVAILABLE"));
        scene.confirm(1, STATE);
        command(COMMITTEE, request, "decision", approval("150000.00", "0.00")).statusCode(200);
        assertLedgerIsConsistent();
    }

    private void assertLedgerIsConsistent() {
        assertThat(jdbi.<Integer, RuntimeException>withHandle(
                        handle -> handle.createQuery("SELECT count(*) FROM ledger_discrepancy")
                                .mapTo(Integer.class)
                                .one()))
                .isZero();
    }
}
