package fr.rebond.applications.application.submission;

import static fr.rebond.applications.Fixtures.CAMBRAI;
import static fr.rebond.applications.Fixtures.CAUDRESIS;
import static fr.rebond.applications.Fixtures.MANAGER;
import static fr.rebond.applications.Fixtures.MORLAIX;
import static fr.rebond.applications.Fixtures.applicationForm;
import static fr.rebond.applications.Fixtures.clock;
import static fr.rebond.applications.Fixtures.consented;
import static fr.rebond.applications.Fixtures.draft;
import static fr.rebond.applications.Fixtures.publishedCall;
import static fr.rebond.applications.Fixtures.submit;
import static fr.rebond.applications.Fixtures.submitted;
import static fr.rebond.kit.test.api.Roles.APPLICANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.oneOf;

import fr.rebond.applications.Fixtures.FiledApplication;
import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.events.EventSchemas;
import fr.rebond.kit.test.events.Records;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubmissionResourceTest {

    @Test
    void submitsTheApplicationOfAGrouping() {
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
    void reportsEveryUnmetRuleOfASubmission() {
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
    void rejectsASubmissionAtTheCutoff() {
        // Given
        var call = publishedCall();
        var application = consented(call.wave1(), MORLAIX);
        clock("2022-10-01T10:00:00Z");
        // Then
        submit(application).statusCode(oneOf(422, 412));
        MANAGER.get("/v1/applications/" + application.id()).body("status", oneOf("DRAFT", "EXPIRED"));
    }

    @Test
    void rejectsATerritoryWithCommunesOfAnother() {
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
    void publishesNoWithdrawalOfADraft() {
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
    void withdrawalReleasesTheCommunes() {
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
        assertPublished("application-withdrawn", first);
        // Then
        submit(second).statusCode(200);
    }

    private static void assertPublished(String event, FiledApplication application) {
        assertThat(Records.on("rebond.applications").of(event, application.id()))
                .singleElement()
                .satisfies(published -> {
                    assertThat(published.key()).isEqualTo(application.territoryId());
                    assertThat(published.text()).doesNotContain("motive");
                    EventSchemas.ofTheRepository().mustFit(event, published.text());
                });
    }
}
