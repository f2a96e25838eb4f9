package fr.rebond.missions.routing;

import static fr.rebond.kit.test.api.Roles.COMMITTEE_MEMBER;
import static fr.rebond.kit.test.api.Roles.MISSION_LEAD;
import static fr.rebond.missions.Forms.qualification;
import static fr.rebond.missions.Scene.AUDIT;
import static fr.rebond.missions.Scene.CAMBRAI;
import static fr.rebond.missions.Scene.CAUDRESIS;
import static fr.rebond.missions.Scene.MEMBER;
import static fr.rebond.missions.Scene.REGION;
import static fr.rebond.missions.Scene.STATE;
import static fr.rebond.missions.Scene.command;
import static fr.rebond.missions.Scene.created;
import static fr.rebond.missions.Scene.idOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.events.EventSchemas;
import fr.rebond.kit.test.events.Records;
import fr.rebond.missions.Forms;
import fr.rebond.missions.Numbers;
import fr.rebond.missions.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoutingResourceTest {

    private static final Map<String, Object> TO_ENVELOPE = Map.of("target", "ENVELOPE");
    private static final Records TOPIC = Records.on("rebond.missions");

    @Test
    void namesEveryUnmetRuleOfTheEnvelope() {
        var scene = Scene.started();
        var project = created(
                scene.lead.post(scene.path("projects"), Map.of("externalReference", "P-1", "name", "Sans porteur")));

        scene.lead
                .post(project + "/routings", TO_ENVELOPE)
                .statusCode(422)
                .body(
                        "errors.detail",
                        containsInAnyOrder(
                                "the project is not qualified",
                                "the project has no holder",
                                "no other aid scheme was considered"));

        var poor = new HashMap<String, Object>(qualification("1.00", 0));
        poor.put("structuring", false);
        poor.put("achievableWithinTwoYears", false);
        poor.put("acquiresTangibleAssets", false);
        command(scene.lead, project, "qualification", poor).statusCode(200);
        var scheme = Scene.scheme();
        scene.considerUnfitScheme(project);
        scene.consider(project, scheme, Map.of("fit", "FIT", "reason", "Convient"));

        scene.lead
                .post(project + "/routings", TO_ENVELOPE)
                .statusCode(422)
                .body(
                        "errors.detail",
                        containsInAnyOrder(
                                "the project is not structuring",
                                "the project cannot be carried out within two years",
                                "the project acquires neither tangible nor intangible assets",
                                "the project has no holder",
                                "the aid scheme " + scheme + " fits the project"));
    }

    @Test
    void allowsOneOpenRoutingToTheEnvelope() {
        var scene = Scene.started();
        var routing = scene.routing();
        var project = projectOf(routing);

        scene.lead
                .post(project + "/routings", TO_ENVELOPE)
                .statusCode(409)
                .body("type", endsWith("/duplicate-routing"));
        withdraw(scene, routing).statusCode(200).body("status", equalTo("WITHDRAWN"));
        created(scene.lead.post(project + "/routings", TO_ENVELOPE));

        AUDIT.get(project + "/routings").statusCode(200).body("items.status", contains("WITHDRAWN", "PROPOSED"));
        assertThat(TOPIC.soFar("routing-withdrawn", idOf(project))).isEmpty();
    }

    @Test
    void publishesAFavourableDecision() {
        // Given
        var scene = Scene.started();

        // When
        var routing = scene.prevalidated();

        // Then
        AUDIT.get(routing)
                .statusCode(200)
                .body("status", equalTo("PREVALIDATED"))
                .body("prevalidatedOn", equalTo("2023-06-15"));
        AUDIT.get(routing + "/history").statusCode(200).body("items.event", contains("proposed", "prevalidated"));
        var events = TOPIC.of("project-routed", idOf(projectOf(routing)));
        assertThat(events).singleElement().satisfies(event -> {
            EventSchemas.ofTheRepository().mustFit("project-routed", event.text());
            assertThat(event.key()).isEqualTo(scene.territory.toString());
            assertThat(event.headers()).containsEntry("ce_sequence", "00000000000000000001");
            assertThat(event.body().path("routingId").asText()).isEqualTo(idOf(routing));
            assertThat(event.body().path("sample").asBoolean()).isTrue();
        });
    }

    @Test
    void publishesAWithdrawalAfterTheDecision() {
        var scene = Scene.started();
        var routing = scene.prevalidated();

        withdraw(scene, routing).statusCode(200);
        withdraw(scene, routing).statusCode(409);

        var events = TOPIC.of("routing-withdrawn", idOf(projectOf(routing)));
        assertThat(events).singleElement().satisfies(event -> {
            EventSchemas.ofTheRepository().mustFit("routing-withdrawn", event.text());
            assertThat(event.headers()).containsEntry("ce_sequence", "00000000000000000002");
        });
    }

    @Test
    void validatesWithAQuorumOfTheMembersThatAreNotRecused() {
        var scene = Scene.started();
        var routing = scene.routing();
        var early = idOf(scene.meeting("PREVALIDATION", "2023-03-15"));
        Scene.on("2023-06-15");
        var meeting = idOf(scene.meeting("PREVALIDATION", "2023-06-15"));
        var kickOff = idOf(scene.meeting("KICK_OFF", "2023-06-15"));

        validate(routing, Map.of("meetingId", kickOff, "favourable", true))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/meetingId"));
        validate(routing, Map.of("meetingId", early, "favourable", true))
                .statusCode(422)
                .body("detail", containsString("proposed on 2023-04-03"));
        validate(routing, Map.of("meetingId", meeting, "favourable", true, "recused", List.of(REGION)))
                .statusCode(422)
                .body("detail", containsString("took no part"));
        validate(
                        routing,
                        Map.of("meetingId", meeting, "favourable", true, "recused", List.of(STATE, CAMBRAI, CAUDRESIS)))
                .statusCode(422)
                .body("detail", containsString("quorum"));
        validate(routing, Map.of("meetingId", meeting, "favourable", true, "recused", List.of("200041630")))
                .statusCode(422)
                .body("errors.pointer", contains("/recused"))
                .body("detail", containsString("200041630"));
        validate(routing, Map.of("meetingId", meeting, "favourable", false))
                .statusCode(422)
                .body("errors.pointer", hasItem("/motive"));
        validate(routing, Map.of("meetingId", meeting, "favourable", true, "recused", List.of(CAMBRAI)))
                .statusCode(200)
                .body("recused", contains(CAMBRAI));
        validate(routing, Map.of("meetingId", meeting, "favourable", true)).statusCode(409);
    }

    @Test
    void checksSubsidiarityAgainAtTheDecision() {
        var scene = Scene.started();
        var routing = scene.routing();
        scene.consider(projectOf(routing), Scene.scheme(), Map.of("fit", "FIT", "reason", "Convient"));
        Scene.on("2023-06-15");
        var meeting = idOf(scene.meeting("PREVALIDATION", "2023-06-15"));

        validate(routing, Map.of("meetingId", meeting, "favourable", true))
                .statusCode(422)
                .body("detail", containsString("fits the project"));
        validate(routing, Map.of("meetingId", meeting, "favourable", false, "motive", "Droit commun"))
                .statusCode(200)
                .body("status", equalTo("REFUSED"));
        assertThat(TOPIC.soFar("project-routed", idOf(projectOf(routing)))).isEmpty();
    }

    @Test
    void reportsADuplicateBeforeUnmetRules() {
        var scene = Scene.started();
        var project = projectOf(scene.routing());
        scene.consider(project, Scene.scheme(), Map.of("fit", "FIT", "reason", "Convient"));

        scene.lead
                .post(project + "/routings", TO_ENVELOPE)
                .statusCode(409)
                .body("type", endsWith("/duplicate-routing"));
    }

    @Test
    void rejectsAProposedAidOfZero() {
        var project = Scene.started().qualifiedProject();

        Scene.OFFICER
                .post(project + "/routings", Map.of("target", "ENVELOPE", "proposedAid", Forms.money("0.00")))
                .statusCode(400)
                .body("errors.pointer", contains("/proposedAid"));
    }

    @Test
    void routesToASchemeOnlyIfItFits() {
        var scene = Scene.started();
        var project = scene.qualifiedProject();
        var scheme = Scene.scheme();
        var toScheme = Map.of("target", "SCHEME", "schemeCode", scheme);

        scene.lead.post(project + "/routings", toScheme).statusCode(422);
        scene.lead.post(project + "/routings", Map.of("target", "SCHEME")).statusCode(400);
        scene.consider(project, scheme, Map.of("fit", "FIT", "reason", "Convient"));
        var routing = created(scene.lead.post(project + "/routings", toScheme));
        AUDIT.get(routing).body("schemeCode", equalTo(scheme)).body("target", equalTo("SCHEME"));
    }

    @Test
    void hidesARoutingFromOtherCommitteesAndConsultancies() {
        var scene = Scene.started();
        var routing = scene.routing();
        var meeting = idOf(scene.meeting("PREVALIDATION", "2023-04-03"));
        var decision = Map.of("meetingId", meeting, "favourable", true);

        Api.as(COMMITTEE_MEMBER, "200041630")
                .ifMatch("\"0\"")
                .post(routing + "/validation", decision)
                .statusCode(404);
        Api.as(MISSION_LEAD, Numbers.siren())
                .ifMatch("\"0\"")
                .post(routing + "/withdrawal", Map.of("code", "OTHER", "motive", "x"))
                .statusCode(404);
        MEMBER.post(routing + "/validation", decision).statusCode(428);
        MEMBER.ifMatch("\"9\"").post(routing + "/validation", decision).statusCode(412);
    }

    private static ValidatableResponse validate(String routing, Map<String, Object> decision) {
        return command(MEMBER, routing, "validation", decision);
    }

    private static ValidatableResponse withdraw(Scene scene, String routing) {
        return command(scene.lead, routing, "withdrawal", Map.of("code", "HOLDER_GAVE_UP", "motive", "Abandon"));
    }

    private static String projectOf(String routing) {
        String project = AUDIT.get(routing).statusCode(200).extract().path("projectId");
        return "/v1/projects/" + project;
    }
}
