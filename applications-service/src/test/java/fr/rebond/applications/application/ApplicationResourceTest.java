package fr.rebond.applications.application;

import static fr.rebond.applications.Story.CAMBRAI;
import static fr.rebond.applications.Story.CASE;
import static fr.rebond.applications.Story.CAUDRESIS;
import static fr.rebond.applications.Story.MANAGER;
import static fr.rebond.applications.Story.MORLAIX;
import static fr.rebond.applications.Story.applicationForm;
import static fr.rebond.applications.Story.clock;
import static fr.rebond.applications.Story.consented;
import static fr.rebond.applications.Story.draft;
import static fr.rebond.applications.Story.publishedCall;
import static fr.rebond.applications.Story.submit;
import static fr.rebond.applications.Story.submitted;
import static fr.rebond.kit.actor.Roles.APPLICANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.oneOf;

import fr.rebond.applications.Story.Filed;
import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.events.EventSchemas;
import fr.rebond.kit.test.events.Records;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "applications"))
class ApplicationResourceTest {

    @Test
    void aGroupingAppliesTogether() {
        // Given
        var call = publishedCall();
        var application = consented(call.wave1(), CAMBRAI, CAUDRESIS);
        // When
        submit(application)
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("submittedAt", notNullValue())
                .body("cogVintage", equalTo(2023))
                .body("lead.name", equalTo("CA de Cambrai"))
                .body("members.siren", contains(CAMBRAI, CAUDRESIS))
                .body("regionCodes", contains("32"))
                .body("sample", equalTo(false));
        // Then
        assertThat(Records.on("rebond.applications").of("application-submitted", application.id()))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.key()).isEqualTo(application.territoryId());
                    EventSchemas.ofTheRepository().mustFit("application-submitted", event.text());
                });
        MANAGER.get("/v1/applications/" + application.id() + "/history")
                .statusCode(200)
                .body("items.event", contains("created", "submitted"))
                .body("items.to", contains("DRAFT", "SUBMITTED"))
                .body("items[1].organisation", equalTo(CAMBRAI));
    }

    @Test
    void tellsEveryUnmetRuleOfASubmissionAtOnce() {
        // Given
        var call = publishedCall();
        var form = applicationForm(call.wave2(), CAMBRAI, CAUDRESIS);
        form.remove("ambition");
        String id = Api.as(APPLICANT, CAMBRAI)
                .post("/v1/applications", form)
                .statusCode(201)
                .extract()
                .path("id");
        // Then
        Api.as(APPLICANT, CAMBRAI)
                .ifMatch("\"0\"")
                .post("/v1/applications/" + id + "/submission")
                .statusCode(422)
                .body("type", endsWith("/rules-not-met"))
                .body(
                        "errors.detail",
                        contains(
                                "wave 2 is PLANNED",
                                "ambition is missing",
                                "consent of CA du Caudrésis et du Catésis (200030633) is missing"));
    }

    @Test
    void refusesASubmissionAtTheCutoff() {
        // Given
        var call = publishedCall();
        var application = consented(call.wave1(), MORLAIX);
        clock("2022-10-01T10:00:00Z");
        // Then
        submit(application).statusCode(oneOf(422, 412));
        MANAGER.get("/v1/applications/" + application.id()).body("status", oneOf("DRAFT", "EXPIRED"));
    }

    @Test
    void anApplicantKnowsItsOwnApplicationsOnly() {
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
    void aLeadAppliesForItselfAndOncePerWave() {
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
    void aSecondTerritoryCannotTakeTheSameCommunes() {
        // Given
        var call = publishedCall();
        submitted(call.wave1(), CAMBRAI, CAUDRESIS);
        var second = consented(call.wave1(), CAUDRESIS);
        // Then
        submit(second)
                .statusCode(409)
                .body("type", endsWith("/territory-overlap"))
                .body("errors.detail", hasSize(20));
        MANAGER.get("/v1/applications/" + second.id()).body("status", equalTo("DRAFT"));
    }

    @Test
    void whoWithdrawsGivesItsCommunesBack() {
        // Given
        var call = publishedCall();
        var first = submitted(call.wave1(), CAMBRAI, CAUDRESIS);
        var second = consented(call.wave1(), CAUDRESIS);
        // When
        first.applicant()
                .ifMatch(first.etag())
                .post("/v1/applications/" + first.id() + "/withdrawal", Map.of("motive", "Not ready"))
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("motive", equalTo("Not ready"));
        assertTold("application-withdrawn", first);
        // Then
        submit(second).statusCode(200);
    }

    @Test
    void aRefusalAtAdmissibilityNeedsItsMotive() {
        // Given
        var call = publishedCall();
        var application = submitted(call.wave1(), MORLAIX);
        var path = "/v1/applications/" + application.id() + "/admissibility";
        // Then
        CASE.ifMatch(application.etag())
                .post(path, Map.of("admissible", false))
                .statusCode(422)
                .body("errors.pointer", contains("/motive"));
        CASE.ifMatch(application.etag())
                .post(path, Map.of("admissible", false, "motive", "Not in a transport industry"))
                .statusCode(200)
                .body("status", equalTo("INADMISSIBLE"));
        CASE.ifMatch("\"2\"").post(path, Map.of("admissible", true)).statusCode(409);
        assertTold("application-declared-inadmissible", application);
        application
                .applicant()
                .get("/v1/applications/" + application.id())
                .body("motive", equalTo("Not in a transport industry"));
    }

    private static void assertTold(String event, Filed application) {
        assertThat(Records.on("rebond.applications").of(event, application.id()))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.key()).isEqualTo(application.territoryId());
                    assertThat(told.text()).doesNotContain("motive");
                    EventSchemas.ofTheRepository().mustFit(event, told.text());
                });
    }

    @Test
    void aDraftThatIsWithdrawnWasNeverToldOf() {
        // Given
        var draft = draft(publishedCall().wave1(), CAMBRAI);
        // When
        draft.applicant()
                .ifMatch(draft.etag())
                .post("/v1/applications/" + draft.id() + "/withdrawal", Map.of("motive", "Not ready"))
                .statusCode(200);
        // Then
        assertThat(Records.on("rebond.applications").soFar("application-withdrawn", draft.id()))
                .isEmpty();
    }

    @Test
    void aReasonForAdmissibilityIsKept() {
        // Given
        var application = submitted(publishedCall().wave1(), MORLAIX);
        var path = "/v1/applications/" + application.id();
        // When
        CASE.ifMatch(application.etag())
                .post(path + "/admissibility", Map.of("admissible", true, "motive", "Complete on 3 October"))
                .statusCode(200);
        // Then
        MANAGER.get(path + "/history").body("items[2].motive", equalTo("Complete on 3 October"));
    }

    @Test
    void anEditIsForDraftsOnly() {
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
