package fr.rebond.missions.committee;

import static fr.rebond.missions.Scene.AUDIT;
import static fr.rebond.missions.Scene.CAMBRAI;
import static fr.rebond.missions.Scene.CAUDRESIS;
import static fr.rebond.missions.Scene.CDC;
import static fr.rebond.missions.Scene.ENGINEERING;
import static fr.rebond.missions.Scene.REGION;
import static fr.rebond.missions.Scene.STATE;
import static fr.rebond.missions.Scene.created;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import fr.rebond.missions.Numbers;
import fr.rebond.missions.Scene;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommitteeResourceTest {

    @Test
    void recordsAMeetingOnceWithItsQuorum() {
        var scene = Scene.planned();

        var quorate = scene.meeting("KICK_OFF", "2023-02-28");
        scene.meeting("KICK_OFF", "2023-03-01", false);

        AUDIT.get(quorate)
                .statusCode(200)
                .body("quorate", equalTo(true))
                .body("quorumPercent", equalTo(50))
                .body("members.siren", contains(STATE, "200030633", REGION, CAMBRAI));
        AUDIT.get(scene.path("committee-meetings"))
                .statusCode(200)
                .body("items.quorate", contains(true, false))
                .body("items.heldOn", contains("2023-02-28", "2023-03-01"));
        ENGINEERING
                .post(scene.path("committee-meetings"), meeting("2023-02-28", STATE, List.of(seat(STATE, true))))
                .statusCode(409)
                .body("type", endsWith("/duplicate-meeting"));
    }

    @Test
    void rejectsImpossibleMeetings() {
        var scene = Scene.planned();

        ENGINEERING
                .post(
                        scene.path("committee-meetings"),
                        meeting(
                                "2023-03-02",
                                REGION,
                                List.of(seat(STATE, true), seat(STATE, true), seat(REGION, false))))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/members", "/chair"));
        ENGINEERING
                .post(scene.path("committee-meetings"), meeting("2023-03-02", STATE, List.of(seat(STATE, true))))
                .statusCode(422)
                .body("errors.pointer", contains("/heldOn"));
        ENGINEERING
                .post(scene.path("committee-meetings"), meeting("2023-01-01", STATE, List.of(seat(STATE, true))))
                .statusCode(422)
                .body("errors.pointer", contains("/heldOn"));
        ENGINEERING
                .post(scene.path("committee-meetings"), meeting("2023-03-01", "123456789", List.of(seat("1", true))))
                .statusCode(400)
                .body("errors.pointer", hasItems("/chair", "/members/0/siren"));
        ENGINEERING
                .post(
                        scene.path("committee-meetings"),
                        meeting("2023-03-01", STATE, List.of(Map.of("name", "Organisation", "present", true))))
                .statusCode(400)
                .body("errors.pointer", hasItems("/chair", "/members/0/siren"));
    }

    @Test
    void quorumCountsAllSeats() {
        var scene = Scene.planned();
        scene.meeting("KICK_OFF", "2023-02-28");

        var thin = created(ENGINEERING.post(
                scene.path("committee-meetings"), meeting("2023-03-01", STATE, List.of(seat(STATE, true)))));

        AUDIT.get(thin)
                .body("quorate", equalTo(false))
                .body("members.siren", containsInAnyOrder(STATE, REGION, CAMBRAI, CAUDRESIS))
                .body("members.findAll { it.present }.siren", contains(STATE));
    }

    @Test
    void consultancyNeitherGivesNorGetsSeats() {
        var scene = Scene.assigned();
        var meetings = scene.path("committee-meetings");
        var friend = seat(Numbers.siren(), true);
        var itself = seat(scene.consultancy, true);

        scene.lead
                .post(meetings, meeting("2023-03-01", STATE, List.of(seat(STATE, true), itself)))
                .statusCode(422)
                .body("errors.pointer", contains("/members"));
        created(scene.lead.post(meetings, meeting("2023-02-27", STATE, List.of(seat(STATE, true)))));
        scene.lead
                .post(meetings, meeting("2023-02-28", STATE, List.of(seat(STATE, true), friend)))
                .statusCode(422)
                .body("errors.detail", contains("after the kick-off only the engineering manager may give new seats"));
        ENGINEERING
                .post(meetings, meeting("2023-02-28", STATE, List.of(seat(STATE, true), itself)))
                .statusCode(422);
        created(ENGINEERING.post(meetings, meeting("2023-02-28", STATE, List.of(seat(STATE, true), friend))));
        created(scene.lead.post(meetings, meeting("2023-03-01", STATE, List.of(seat(STATE, true), friend))));
    }

    @Test
    void committeeMemberCannotBeAssignedTheMission() {
        var scene = Scene.planned();
        scene.meeting("KICK_OFF", "2023-02-28");

        scene.command(ENGINEERING, "assignment", Map.of("siren", REGION, "name", "Région"))
                .statusCode(422)
                .body("errors.pointer", contains("/siren"));
    }

    @Test
    void addsTheMeetingToTheHistoryOfTheMission() {
        var scene = Scene.planned();
        scene.meeting("KICK_OFF", "2023-02-28");

        AUDIT.get(scene.path("history"))
                .body("items.event", contains("planned", "meeting-recorded"))
                .body("items.motive", hasItem("KICK_OFF held on 2023-02-28"))
                .body("items.to", contains("PLANNED", "PLANNED"))
                .body("items[1].organisation", equalTo(CDC));
    }

    private static Map<String, Object> meeting(String day, String chair, List<Map<String, Object>> members) {
        return Map.of("kind", "KICK_OFF", "heldOn", day, "chair", chair, "members", members);
    }

    private static Map<String, Object> seat(String siren, boolean present) {
        return Map.of("siren", siren, "name", "Organisation", "present", present);
    }
}
