package fr.rebond.missions;

import static fr.rebond.missions.Scene.ENGINEERING;
import static fr.rebond.missions.Scene.MEMBER;
import static fr.rebond.missions.Scene.STATE;
import static fr.rebond.missions.Scene.command;
import static fr.rebond.missions.Scene.created;
import static fr.rebond.missions.Scene.idOf;

import fr.rebond.kit.test.api.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A request that is repeated with its Idempotency-Key takes effect once and gets the first answer again. */
@QuarkusTest
class RepeatedRequestsTest {

    @Test
    void everyPostGetsItsFirstAnswerAgain() {
        try (var posts = Api.repeatingPosts()) {
            var scene = Scene.started();
            var existing = new Requests(scene);
            var withdrawal = Map.of("code", "OTHER", "motive", "Projet revu");
            command(scene.lead, existing.routing, "withdrawal", withdrawal).statusCode(200);
            routeToAScheme(scene, existing.meeting);
            scene.deliver();
            scene.command(ENGINEERING, "rework", Map.of("motive", "Incomplet")).statusCode(200);
            scene.deliver();
            scene.conclude();
            posts.assertAllRepeated();
        }
    }

    private static void routeToAScheme(Scene scene, String meeting) {
        var scheme = Scene.scheme();
        var project = scene.qualifiedProject();
        scene.consider(project, scheme, Map.of("fit", "FIT", "reason", "Convient"));
        var routing = created(scene.lead.post(project + "/routings", Map.of("target", "SCHEME", "schemeCode", scheme)));
        var validation = Map.of("meetingId", idOf(meeting), "favourable", true);
        command(MEMBER, routing, "validation", validation).statusCode(200);
        command(scene.lead, routing, "result", Map.of("outcome", "SENT", "filedOn", "2023-04-03"))
                .statusCode(200);
    }

    @Test
    void keyDoesNotOpenWhatTheCallerCanNoLongerReach() {
        // Given
        var scene = Scene.assigned();
        var keyed = scene.lead.idempotencyKey(UUID.randomUUID().toString());
        var path = scene.path("committee-meetings");
        keyed.post(path, kickOff("2023-03-01")).statusCode(201);
        // When: another consultancy takes over
        var other = Map.of("siren", Numbers.siren(), "name", "Autre cabinet");
        scene.command(ENGINEERING, "assignment", other).statusCode(200);
        // Then
        keyed.post(path, kickOff("2023-03-01")).statusCode(404);
        keyed.post(path, kickOff("2023-02-28")).statusCode(404);
    }

    private static Map<String, Object> kickOff(String day) {
        var seat = Map.of("siren", STATE, "name", "État", "present", true);
        return Map.of("kind", "KICK_OFF", "heldOn", day, "chair", STATE, "members", List.of(seat));
    }
}
