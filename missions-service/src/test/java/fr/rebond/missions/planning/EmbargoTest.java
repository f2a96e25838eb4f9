package fr.rebond.missions.planning;

import static fr.rebond.missions.Scene.PROGRAMME;
import static fr.rebond.missions.Scene.STATE;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.api.Reads;
import fr.rebond.kit.test.api.Roles;
import fr.rebond.kit.test.api.Tokens;
import fr.rebond.kit.test.events.Records;
import fr.rebond.missions.Numbers;
import fr.rebond.missions.Scene;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Before the announcement of a label, its mission shows in nothing that those may read who are bound by the embargo. */
@QuarkusTest
class EmbargoTest {

    private static final Api WAREHOUSE = Api.bearing(Tokens.system(STATE, "warehouse:read"));

    private static final Map<String, Api> BOUND = Map.of(
            "observer", Api.as(Roles.OBSERVER, STATE),
            "assessor", Api.as(Roles.ASSESSOR, STATE),
            "decision-maker", Api.as(Roles.DECISION_MAKER, STATE),
            "lead of another mission", Api.as(Roles.MISSION_LEAD, Numbers.siren()),
            "officer of another grouping", Api.as(Roles.TERRITORY_OFFICER, Numbers.siren()),
            "member of another committee", Api.as(Roles.COMMITTEE_MEMBER, Numbers.siren()),
            "warehouse", WAREHOUSE);

    @Test
    void allReadsAreTheSameWithAndWithoutASecretLabel() {
        // Given
        var before = seen();
        var statistics = statistics(PROGRAMME);
        // When
        var scene = Scene.started();
        var project = scene.qualifiedProject();
        // Then
        assertThat(seen()).isEqualTo(before);
        assertThat(statistics(PROGRAMME)).isNotEqualTo(statistics);
        BOUND.forEach((name, reader) -> assertThat(Reads.statusesBelow(reader, scene.path(""), project))
                .as(name)
                .hasSizeGreaterThan(10)
                .allSatisfy((path, status) -> assertThat(status).as(path).isIn(403, 404)));
        // When
        scene.announce();
        // Then
        assertThat(seen().get("observer")).isNotEqualTo(before.get("observer"));
    }

    @Test
    void warehouseGetsAMissionAndItsProjectsWithTheMarkOfTheDayOfItsAnnouncement() {
        // Given
        var scene = Scene.started();
        var project = scene.qualifiedProject();
        WAREHOUSE.get(scene.path("")).statusCode(404);
        WAREHOUSE.get(project).statusCode(404);
        WAREHOUSE.query("laureate", scene.laureate).get("/v1/missions").body("items.id", not(hasItem(scene.id)));
        String mark = PROGRAMME.get(scene.path("projects")).extract().path("nextMark");
        // When
        scene.announce();
        // Then
        WAREHOUSE
                .query("mark", mark)
                .get(scene.path("projects"))
                .statusCode(200)
                .body("items.id", hasItem(project.substring(project.lastIndexOf('/') + 1)));
    }

    @Test
    void announcementThatComesBeforeItsLabelWaitsForIt() {
        // Given
        var laureate = UUID.randomUUID();
        var territory = UUID.randomUUID();
        Records.on("rebond.applications").send(Scene.announcement(laureate, territory));
        // Then
        Awaitility.await()
                .atMost(ofSeconds(20))
                .pollInterval(ofMillis(20))
                .untilAsserted(() -> Api.as(Roles.OPERATOR, STATE)
                        .query("state", "WAITING")
                        .query("pageSize", 200)
                        .get("/v1/dead-letters/missions")
                        .body("items.waitsFor", hasItem("mission:" + laureate)));
    }

    private static Map<String, Object> seen() {
        var seen = new TreeMap<String, Object>();
        BOUND.forEach((name, reader) -> seen.put(name, Reads.all(reader)));
        return seen;
    }

    private static String statistics(Api reader) {
        return reader.get("/v1/missions/statistics").statusCode(200).extract().asString();
    }
}
