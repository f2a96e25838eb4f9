package fr.rebond.missions;

import static fr.rebond.kit.test.api.Roles.COMMITTEE_MEMBER;
import static fr.rebond.kit.test.api.Roles.MISSION_LEAD;
import static fr.rebond.kit.test.api.Roles.PROGRAMME_MANAGER;
import static fr.rebond.kit.test.api.Roles.TERRITORY_OFFICER;
import static fr.rebond.missions.Scene.AUDIT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.test.api.Access;
import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.api.Roles;
import fr.rebond.kit.test.api.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may call each operation of the OpenAPI document, and which missions each role may reach. */
@QuarkusTest
class RolesTest {

    private static final String OUTSIDER = "200041630";

    /** The roles that may call each operation that changes something. */
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
            Map.entry("discardMissionsDeadLetter", Set.of(Roles.OPERATOR)),
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
            Map.entry("replayMissionsDeadLetter", Set.of(Roles.OPERATOR)),
            Map.entry("reworkMission", Set.of(Roles.ENGINEERING_MANAGER)),
            Map.entry("startMission", Set.of(Roles.ENGINEERING_MANAGER, Roles.MISSION_LEAD)),
            Map.entry("validateRouting", Set.of(Roles.COMMITTEE_MEMBER)),
            Map.entry("withdrawRouting", Set.of(Roles.MISSION_LEAD, Roles.TERRITORY_OFFICER)),
            Map.entry("writeDiagnosis", Set.of(Roles.MISSION_LEAD)));

    /** The operations that change something in a mission, without the catalogue and the dead letters. */
    private static final Set<String> OF_MISSIONS = WRITERS.keySet().stream()
            .filter(operation -> !operation.endsWith("AidScheme") && !operation.endsWith("DeadLetter"))
            .collect(Collectors.toSet());

    @Test
    void refusesRolesThatAnOperationDoesNotName() {
        Access.assertOnlyTheRolesOfAnOperationPass(OUTSIDER);
        Access.assertPublic();
    }

    @Test
    void refusesSystemsWithoutAScopeOfTheOperation() {
        Access.assertOnlyTheScopesOfAnOperationPass(OUTSIDER);
    }

    @Test
    void grantsNoPersonalActToASystem() {
        Access.assertPersonal("validateRouting", "adoptRoadmap", "certifyMissionDays", "recordCommitteeMeeting");
    }

    @Test
    void documentsTheRolesOfEveryChange() {
        Access.assertWriters(WRITERS);
    }

    @Test
    void rejectsInvalidTokens() {
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
    void observerReadsStatisticsAndOperatorNoBusinessData() {
        Access.assertOperationsOf(Roles.OBSERVER, "readMissionStatistics");
        Access.assertOperationsOf(
                Roles.OPERATOR, "listMissionsDeadLetters", "replayMissionsDeadLetter", "discardMissionsDeadLetter");
    }

    @Test
    void hidesMissionsOfOthers() {
        var scene = Scene.started();
        var there = new Requests(scene);
        var things = List.of(
                scene.path(""),
                scene.path("history"),
                scene.path("figures"),
                scene.path("published-figures"),
                scene.path("diagnosis"),
                scene.path("roadmap"),
                scene.path("roadmap/history"),
                scene.path("roadmap/axes"),
                there.axis,
                there.axis + "/actions",
                there.action,
                scene.path("committee-meetings"),
                there.meeting,
                scene.path("companies"),
                scene.path("projects"),
                there.company,
                there.company + "/visits",
                there.visit,
                there.company + "/scheme-matches",
                there.match,
                there.project,
                there.project + "/history",
                there.project + "/funding",
                there.project + "/considered-schemes",
                there.consideration,
                there.project + "/routings",
                there.routing,
                there.routing + "/history");

        things.forEach(thing -> AUDIT.get(thing).statusCode(200));
        for (var role : List.of(MISSION_LEAD, TERRITORY_OFFICER, COMMITTEE_MEMBER)) {
            things.forEach(thing -> Api.as(role, OUTSIDER).get(thing).statusCode(404));
        }
        Api.as(MISSION_LEAD, "").get(scene.path("")).statusCode(404);
    }

    @Test
    void rejectsChangesToMissionsOfOthers() {
        var scene = Scene.started();
        var writes = new Requests(scene).all();

        for (var role : List.of(MISSION_LEAD, TERRITORY_OFFICER, COMMITTEE_MEMBER)) {
            var outsider = Api.as(role, OUTSIDER);
            writes.forEach(write ->
                    write.by(outsider).statusCode(WRITERS.get(write.operation()).contains(role) ? 404 : 403));
        }
        assertThat(writes).extracting(Requests.Write::operation).containsAll(OF_MISSIONS);
    }
}
