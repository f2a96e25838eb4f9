package fr.rebond.missions.mission;

import static fr.rebond.kit.test.api.Roles.ENGINEERING_MANAGER;
import static fr.rebond.kit.test.api.Roles.MISSION_LEAD;
import static fr.rebond.kit.test.api.Roles.TERRITORY_OFFICER;
import static fr.rebond.missions.Scene.AUDIT;
import static fr.rebond.missions.Scene.CAMBRAI;
import static fr.rebond.missions.Scene.CDC;
import static fr.rebond.missions.Scene.ENGINEERING;
import static fr.rebond.missions.Scene.OFFICER;
import static fr.rebond.missions.Scene.PROGRAMME;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.rebond.kit.test.api.Api;
import fr.rebond.missions.Forms;
import fr.rebond.missions.Numbers;
import fr.rebond.missions.Scene;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MissionResourceTest {

    @Test
    void labelPlansAMission() {
        var scene = Scene.planned();

        PROGRAMME
                .get(scene.path(""))
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("status", equalTo("PLANNED"))
                .body("territory.name", equalTo("Cambrésis"))
                .body("territory.regionCodes", contains("32"))
                .body("members.lead", contains(true, false))
                .body("members.siren", contains(CAMBRAI, Scene.CAUDRESIS))
                .body("lengthMonths", equalTo(3))
                .body("order", nullValue())
                .body("version", nullValue());
        AUDIT.get(scene.path("history")).statusCode(200).body("items.event", contains("planned"));
        AUDIT.get(scene.path("roadmap")).statusCode(200).body("status", equalTo("DRAFT"));
        AUDIT.get(scene.path("diagnosis")).statusCode(200).body("sections", hasSize(0));
    }

    @Test
    void ordersAMissionOnceWithinTheEngineeringLine() {
        var scene = Scene.planned();

        scene.command(ENGINEERING, "order", Forms.order(Numbers.siren(), "999999999.00"))
                .statusCode(422)
                .body("type", endsWith("/rules-not-met"))
                .body("detail", containsString("engineering line"));
        scene.command(ENGINEERING, "order", Forms.order(Numbers.siren(), "0.00"))
                .statusCode(400)
                .body("errors.pointer", contains("/amount"));
        scene.command(ENGINEERING, "order", Forms.order("BDT-" + scene.id, "180000.00"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("order.amount.amount", equalTo("180000.00"))
                .body("order.orderedOn", equalTo("2023-03-01"));
        scene.command(ENGINEERING, "order", Forms.order(Numbers.siren(), "1.00"))
                .statusCode(409)
                .body("type", endsWith("/already-ordered"));
    }

    @Test
    void rejectsAUsedOrderReference() {
        var reference = "BDT-" + UUID.randomUUID();
        Scene.planned()
                .command(ENGINEERING, "order", Forms.order(reference, "1.00"))
                .statusCode(200);

        Scene.planned()
                .command(ENGINEERING, "order", Forms.order(reference, "1.00"))
                .statusCode(409)
                .body("type", endsWith("/duplicate-order"));
    }

    @Test
    void ordersOnlyTheExpectedVersion() {
        var scene = Scene.planned();
        var order = Forms.order(Numbers.siren(), "1.00");

        ENGINEERING.post(scene.path("order"), order).statusCode(428);
        ENGINEERING.ifMatch("\"7\"").post(scene.path("order"), order).statusCode(412);
        ENGINEERING
                .ifMatch("\"0\"")
                .post("/v1/missions/" + UUID.randomUUID() + "/order", order)
                .statusCode(404);
        ENGINEERING
                .ifMatch("\"0\"")
                .post(scene.path("order"), Map.of("reference", "x"))
                .statusCode(400);
    }

    @Test
    void repeatedOrderGetsTheFirstAnswer() {
        var scene = Scene.planned();
        var key = UUID.randomUUID().toString();
        var order = Forms.order(Numbers.siren(), "1.00");
        var ordering = ENGINEERING.ifMatch("\"0\"").idempotencyKey(key);

        ordering.post(scene.path("order"), order).statusCode(200);
        ordering.post(scene.path("order"), order)
                .statusCode(200)
                .header("Idempotent-Replayed", "true")
                .header("ETag", "\"1\"");
        ordering.post(scene.path("order"), Forms.order(Numbers.siren(), "2.00")).statusCode(422);
    }

    @Test
    void isVisibleToItsConsultancyItsMembersItsCommitteeAndTheProgramme() {
        var scene = Scene.assigned();

        scene.lead.get(scene.path("")).statusCode(200).body("consultancy.siren", equalTo(scene.consultancy));
        OFFICER.get(scene.path("")).statusCode(200);
        Api.as(MISSION_LEAD, Numbers.siren()).get(scene.path("")).statusCode(404);
        Api.as(TERRITORY_OFFICER, "200041630").get(scene.path("")).statusCode(404);
        Api.as(MISSION_LEAD, CAMBRAI).get(scene.path("")).statusCode(404);
        Scene.MEMBER.get(scene.path("")).statusCode(404);
        scene.meeting("KICK_OFF", "2023-03-01");
        Scene.MEMBER.get(scene.path("")).statusCode(200);
        Api.as(MISSION_LEAD, Numbers.siren())
                .query("laureate", scene.laureate)
                .get("/v1/missions")
                .statusCode(200)
                .body("items", hasSize(0));
        Api.as(ENGINEERING_MANAGER, CDC)
                .query("epci", CAMBRAI)
                .query("pageSize", 200)
                .get("/v1/missions")
                .statusCode(200)
                .body("items.id", hasItem(scene.id));
    }

    @Test
    void startsOnceOrderedAssignedAndKickedOff() {
        var scene = Scene.planned();

        scene.command(ENGINEERING, "start", null)
                .statusCode(422)
                .body(
                        "errors.detail",
                        hasItems(
                                "the mission is not ordered",
                                "no consultancy is assigned",
                                "no quorate kick-off meeting was held"));

        var ready = Scene.assigned();
        ready.meeting("KICK_OFF", "2023-02-28", false);
        ready.command(ready.lead, "start", null).statusCode(422).body("errors", hasSize(1));
        ready.meeting("KICK_OFF", "2023-03-01");
        Scene.on("2023-04-03");
        ready.command(ready.lead, "start", null)
                .statusCode(200)
                .body("status", equalTo("RUNNING"))
                .body("startedOn", equalTo("2023-04-03"))
                .body("plannedEndOn", equalTo("2023-07-03"));
        ready.command(ready.lead, "start", null).statusCode(409).body("detail", containsString("RUNNING"));
    }

    @Test
    void certifiesDaysInSequenceWithinTheOrder() {
        var scene = Scene.started();
        Scene.on("2023-05-31");

        scene.command(ENGINEERING, "days", Map.of("personDays", 60, "until", "2023-05-31"))
                .statusCode(200)
                .body("certifiedPersonDays", equalTo(60));
        scene.command(ENGINEERING, "days", Map.of("personDays", 41, "until", "2023-05-30"))
                .statusCode(422)
                .body("errors.pointer", hasItems("/personDays", "/until"));
        scene.command(ENGINEERING, "days", Map.of("personDays", 1, "until", "2023-06-01"))
                .statusCode(422)
                .body("detail", containsString("days in the future"));
    }
}
