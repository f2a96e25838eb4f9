package fr.rebond.missions;

import static fr.rebond.kit.actor.Roles.AUDITOR;
import static fr.rebond.kit.actor.Roles.COMMITTEE_MEMBER;
import static fr.rebond.kit.actor.Roles.MISSION_LEAD;
import static fr.rebond.kit.actor.Roles.PROGRAMME_MANAGER;
import static fr.rebond.kit.actor.Roles.TERRITORY_OFFICER;
import static fr.rebond.missions.Scene.created;

import fr.rebond.kit.actor.Roles;
import fr.rebond.local.fixture.Access;
import fr.rebond.local.fixture.Api;
import fr.rebond.local.fixture.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every role on every operation that the document describes, and every thing seen by those it does not belong to. */
@QuarkusTest
class RolesTest {

    private static final String STRANGER = "200041630";

    /** Who may change something. */
    private static final Map<String, Set<String>> WRITERS = Map.ofEntries(
            Map.entry("addAction", Set.of(Roles.MISSION_LEAD, Roles.TERRITORY_OFFICER)),
            Map.entry("addAidScheme", Set.of(Roles.PROGRAMME_MANAGER, Roles.ENGINEERING_MANAGER)),
            Map.entry("addAxis", Set.of(Roles.MISSION_LEAD)),
            Map.entry("adoptRoadmap", Set.of(Roles.ENGINEERING_MANAGER, Roles.TERRITORY_OFFICER)),
            Map.entry("assignMission", Set.of(Roles.ENGINEERING_MANAGER)),
            Map.entry("certifyMissionDays", Set.of(Roles.ENGINEERING_MANAGER)),
            Map.entry("closeMission", Set.of(Roles.ENGINEERING_MANAGER)),
            Map.entry("considerScheme", Set.of(Roles.MISSION_LEAD, Roles.TERRITORY_OFFICER)),
            Map.entry("correctQualification", Set.of(Roles.MISSION_LEAD)),
            Map.entry("deliverMission", Set.of(Roles.MISSION_LEAD)),
            Map.entry("describeAidScheme", Set.of(Roles.PROGRAMME_MANAGER, Roles.ENGINEERING_MANAGER)),
            Map.entry("describeCompany", Set.of(Roles.MISSION_LEAD)),
            Map.entry("describeProject", Set.of(Roles.MISSION_LEAD, Roles.TERRITORY_OFFICER)),
            Map.entry("detectProject", Set.of(Roles.MISSION_LEAD)),
            Map.entry("discardDeadLetter", Set.of(Roles.OPERATOR)),
            Map.entry("judgeConsideredScheme", Set.of(Roles.MISSION_LEAD, Roles.TERRITORY_OFFICER)),
            Map.entry("orderMission", Set.of(Roles.ENGINEERING_MANAGER)),
            Map.entry("presentMission", Set.of(Roles.ENGINEERING_MANAGER, Roles.MISSION_LEAD)),
            Map.entry("proposeRouting", Set.of(Roles.MISSION_LEAD, Roles.TERRITORY_OFFICER)),
            Map.entry("publishFigures", Set.of(Roles.PROGRAMME_MANAGER)),
            Map.entry("qualifyProject", Set.of(Roles.MISSION_LEAD)),
            Map.entry("recordCommitteeMeeting", Set.of(Roles.ENGINEERING_MANAGER, Roles.MISSION_LEAD)),
            Map.entry("recordRoutingResult", Set.of(Roles.MISSION_LEAD, Roles.TERRITORY_OFFICER)),
            Map.entry("recordSchemeMatch", Set.of(Roles.MISSION_LEAD)),
            Map.entry("recordVisit", Set.of(Roles.MISSION_LEAD)),
            Map.entry("registerCompany", Set.of(Roles.MISSION_LEAD)),
            Map.entry("replayDeadLetter", Set.of(Roles.OPERATOR)),
            Map.entry("reworkMission", Set.of(Roles.ENGINEERING_MANAGER)),
            Map.entry("startMission", Set.of(Roles.ENGINEERING_MANAGER, Roles.MISSION_LEAD)),
            Map.entry("validateRouting", Set.of(Roles.COMMITTEE_MEMBER)),
            Map.entry("withdrawRouting", Set.of(Roles.MISSION_LEAD, Roles.TERRITORY_OFFICER)),
            Map.entry("writeDiagnosis", Set.of(Roles.MISSION_LEAD)));

    @Test
    void onlyTheRolesOfAnOperationPassAndNobodyWithoutAToken() {
        Access.assertOnlyTheRolesOfAnOperationPass(STRANGER);
        Access.assertPublic();
    }

    @Test
    void changesAreForTheRolesThatTheirActorsHave() {
        Access.assertWriters(WRITERS);
    }

    @Test
    void badTokensAreRefused() {
        var good = Tokens.with(PROGRAMME_MANAGER, Scene.STATE);
        Stream.of(
                        good.expired().sign(),
                        good.audience("another-api").sign(),
                        good.issuer("http://localhost/realms/other").sign(),
                        good.idToken().sign(),
                        good.unsigned(),
                        good.sign() + "x")
                .forEach(token -> Api.bearing(token).get("/v1/missions").statusCode(401));
    }

    @Test
    void whatBelongsToOthersDoesNotExist() {
        var scene = Scene.started();
        var company = scene.company();
        var visit = created(scene.lead.post(company + "/visits", Map.of("heldOn", "2023-04-03", "kind", "VISIT")));
        var match = created(scene.lead.post(company + "/scheme-matches", Map.of("reason", "Aucun")));
        var routing = scene.routing();
        String id = Scene.AUDIT.get(routing).extract().path("projectId");
        var project = "/v1/projects/" + id;
        var things = List.of(
                scene.path(""),
                scene.path("history"),
                scene.path("figures"),
                scene.path("published-figures"),
                scene.path("diagnosis"),
                scene.path("roadmap"),
                scene.path("roadmap/axes"),
                scene.path("roadmap/axes/1"),
                scene.path("roadmap/axes/1/actions"),
                scene.path("roadmap/axes/1/actions/1"),
                scene.path("committee-meetings"),
                scene.path("committee-meetings/" + UUID.randomUUID()),
                scene.path("companies"),
                scene.path("projects"),
                company,
                company + "/visits",
                visit,
                company + "/scheme-matches",
                match,
                project,
                project + "/history",
                project + "/funding",
                project + "/considered-schemes",
                project + "/considered-schemes/" + UUID.randomUUID(),
                project + "/routings",
                routing,
                routing + "/history");

        for (var role : List.of(MISSION_LEAD, TERRITORY_OFFICER, COMMITTEE_MEMBER)) {
            things.forEach(thing -> Api.as(role, STRANGER).get(thing).statusCode(404));
        }
        Api.as(MISSION_LEAD, "").get(scene.path("")).statusCode(404);
        Api.as(AUDITOR, STRANGER).get(scene.path("")).statusCode(200);
    }

    @Test
    void commandsOnWhatBelongsToOthersFindNothing() {
        var scene = Scene.started();
        var company = scene.company();
        var lead = Api.as(MISSION_LEAD, STRANGER).ifMatch("\"0\"");
        var officer = Api.as(TERRITORY_OFFICER, STRANGER).ifMatch("\"0\"");
        var carrier = Map.of("siren", Scene.CAMBRAI, "name", "x");

        lead.post(scene.path("start")).statusCode(404);
        lead.post(scene.path("delivery")).statusCode(404);
        lead.post(scene.path("presentation")).statusCode(404);
        lead.put(scene.path("diagnosis"), Map.of("sections", List.of())).statusCode(404);
        lead.post(scene.path("roadmap/axes"), Map.of("title", "x", "scope", "WHOLE_GROUPING"))
                .statusCode(404);
        lead.post(company + "/visits", Map.of("heldOn", "2023-04-03", "kind", "VISIT"))
                .statusCode(404);
        officer.post(scene.path("roadmap/axes/1/actions"), Map.of("title", "x", "carrier", carrier))
                .statusCode(404);
        officer.post(scene.path("roadmap/adoption"), Map.of("meetingId", UUID.randomUUID()))
                .statusCode(404);
    }
}
