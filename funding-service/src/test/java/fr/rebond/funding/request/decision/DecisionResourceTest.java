package fr.rebond.funding.request.decision;

import static fr.rebond.funding.Actors.AUDIT;
import static fr.rebond.funding.Actors.BPIFRANCE;
import static fr.rebond.funding.Actors.COMMITTEE;
import static fr.rebond.funding.Actors.OFFICER;
import static fr.rebond.funding.Actors.REGION;
import static fr.rebond.funding.Actors.STATE;
import static fr.rebond.funding.Forms.approval;
import static fr.rebond.funding.Forms.assessment;
import static fr.rebond.funding.Forms.cleared;
import static fr.rebond.funding.Forms.meeting;
import static fr.rebond.funding.Forms.rejection;
import static fr.rebond.funding.Forms.seat;
import static fr.rebond.funding.Requests.command;
import static fr.rebond.kit.test.api.Roles.ASSESSOR;
import static fr.rebond.kit.test.api.Roles.DECISION_MAKER;
import static fr.rebond.kit.test.api.Roles.FUNDING_OFFICER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import fr.rebond.funding.Scene;
import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.api.Tokens;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "funding"))
class DecisionResourceTest {

    @Test
    void namesEveryUnmetRuleOfADecision() {
        // Given: assessed without due diligence, by a person who also sits on the committee
        var scene = Scene.funded();
        var request = scene.submitted("1000000.00", "150000.00", "0.00");
        var both = Api.bearing(
                Tokens.with(ASSESSOR, STATE).roles(ASSESSOR, DECISION_MAKER).sign());
        command(both, request, "assessment", assessment("150000.00", "0.00")).statusCode(200);
        // When
        var divided = approval(
                "150000.00",
                "0.00",
                meeting(List.of(seat(STATE, "STATE", "AGREED"), seat(REGION, "REGION", "DISAGREED"))));
        // Then
        command(both, request, "decision", divided)
                .statusCode(422)
                .body(
                        "errors.detail",
                        hasItems(
                                "the REGION must agree",
                                "the person who assessed the request must not take part in its decision",
                                "due diligence on the holder is missing"));
        command(Api.as(DECISION_MAKER, BPIFRANCE), request, "decision", rejection())
                .statusCode(422)
                .body("detail", containsString("only the State or a Region"));
        command(COMMITTEE, request, "decision", rejection()).statusCode(200);
        command(COMMITTEE, request, "decision", rejection()).statusCode(409);
    }

    @Test
    void assessorMaySitButMustNotTakePart() {
        // Given
        var scene = Scene.funded();
        var request = scene.assessed("1000000.00", "150000.00", "0.00");
        var assessor = Tokens.subjectOf(FUNDING_OFFICER, BPIFRANCE);
        // Then
        command(
                        COMMITTEE,
                        request,
                        "decision",
                        approval(
                                "150000.00",
                                "0.00",
                                meeting(List.of(
                                        seat(STATE, "STATE", "AGREED"),
                                        seat(REGION, "REGION", "AGREED"),
                                        seat(assessor, BPIFRANCE, "OPERATOR", "AGREED")))))
                .statusCode(422)
                .body(
                        "errors.detail",
                        contains("the person who assessed the request must not take part in its decision"));
        command(
                        COMMITTEE,
                        request,
                        "decision",
                        approval(
                                "150000.00",
                                "0.00",
                                meeting(List.of(
                                        seat(STATE, "STATE", "AGREED"),
                                        seat(REGION, "REGION", "AGREED"),
                                        seat(assessor, BPIFRANCE, "OPERATOR", "RECUSED")))))
                .statusCode(200)
                .body("decision.quorumPercent", equalTo(50))
                .body("decision.meeting.members.voice", contains("AGREED", "AGREED", "RECUSED"));
    }

    @Test
    void onlyARegionOfTheEnvelopeAgreesForTheRegion() {
        var scene = Scene.funded();
        var request = scene.assessed("1000000.00", "150000.00", "0.00");
        var otherRegion = meeting(List.of(seat(STATE, "STATE", "AGREED"), seat("200052264", "REGION", "AGREED")));
        command(COMMITTEE, request, "decision", approval("150000.00", "0.00", otherRegion))
                .statusCode(422)
                .body("detail", containsString("the seats of Regions must be those of [200053742]"));
    }

    @Test
    void namesMissingDueDiligenceAndMoneyTogether() {
        var scene = Scene.labelled();
        var request = scene.submitted("1000000.00", "150000.00", "0.00");
        command(OFFICER, request, "assessment", assessment("150000.00", "0.00")).statusCode(200);
        command(COMMITTEE, request, "decision", approval("150000.00", "0.00"))
                .statusCode(422)
                .body(
                        "errors.detail",
                        containsInAnyOrder(
                                "due diligence on the holder is missing",
                                "AVAILABLE holds 0.00 euros, less than the requested 150000.00"));
    }

    @Test
    void rejectsADecisionBeforeTheAssessment() {
        var scene = Scene.funded();
        var request = scene.checked("1000000.00", "150000.00", "0.00");
        command(COMMITTEE, request, "decision", rejection()).statusCode(409);
    }

    @Test
    void moneyIsReservedOnlyUntilTheDecision() {
        var scene = Scene.funded();
        var request = scene.assessed("1000000.00", "150000.00", "0.00");
        AUDIT.get(request).body("assessment.reserved", equalTo(true));
        command(COMMITTEE, request, "decision", approval("150000.00", "0.00"))
                .statusCode(200)
                .body("assessment.reserved", equalTo(false));
    }

    @Test
    void assessmentRecordsItsStartIfDueDiligenceDidNot() {
        var scene = Scene.funded();
        var request = scene.submitted("1000000.00", "150000.00", "0.00");
        command(OFFICER, request, "assessment", assessment("150000.00", "0.00")).statusCode(200);
        AUDIT.get(request + "/history")
                .body("items.event", contains("invited", "edited", "submitted", "taken-up", "assessed"))
                .body("items[3].from", equalTo("SUBMITTED"))
                .body("items[3].to", equalTo("UNDER_ASSESSMENT"))
                .body("items[4].from", equalTo("UNDER_ASSESSMENT"));
    }

    @Test
    void unfavourableAssessmentReservesNothing() {
        // Given
        var scene = Scene.funded();
        var request = scene.checked("1000000.00", "150000.00", "0.00");
        var unfavourable = new HashMap<>(assessment("150000.00", "0.00"));
        unfavourable.put("opinion", "UNFAVOURABLE");
        // Then
        command(OFFICER, request, "assessment", unfavourable).statusCode(400);
        command(OFFICER, request, "assessment", assessment("0.00", "0.00")).statusCode(400);
        var none = new HashMap<>(assessment("0.00", "0.00"));
        none.put("opinion", "UNFAVOURABLE");
        command(OFFICER, request, "assessment", none).statusCode(200).body("assessment.reserved", equalTo(false));
        AUDIT.get(scene.envelope + "/balances").body("total.reserved.amount", equalTo("0.00"));
    }

    @Test
    void rejectsFutureAndExpiredDueDiligence() {
        // Given
        var scene = Scene.funded();
        var request = scene.assessed("1000000.00", "150000.00", "0.00");
        var tomorrow = new HashMap<>(cleared());
        tomorrow.put("checkedOn", "2023-07-04");
        // Then
        command(OFFICER, request, "due-diligence", tomorrow)
                .statusCode(422)
                .body("errors.pointer", contains("/checkedOn"));
        var expired = new HashMap<>(cleared());
        expired.put("validUntil", "2023-07-02");
        command(OFFICER, request, "due-diligence", expired).statusCode(200);
        command(COMMITTEE, request, "decision", approval("150000.00", "0.00"))
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("detail", containsString("valid until 2023-07-02"));
    }
}
