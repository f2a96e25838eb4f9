package fr.rebond.missions.roadmap;

import static fr.rebond.missions.Scene.AUDIT;
import static fr.rebond.missions.Scene.CAUDRESIS;
import static fr.rebond.missions.Scene.ENGINEERING;
import static fr.rebond.missions.Scene.OFFICER;
import static fr.rebond.missions.Scene.command;
import static fr.rebond.missions.Scene.created;
import static fr.rebond.missions.Scene.etag;
import static fr.rebond.missions.Scene.idOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fr.rebond.missions.Numbers;
import fr.rebond.missions.Scene;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RoadmapResourceTest {

    private static final Map<String, Object> FOR_ALL =
            Map.of("title", "Emploi et compétences", "scope", "WHOLE_GROUPING");
    private static final Map<String, Object> FOR_ONE =
            Map.of("title", "Transition numérique", "scope", "MEMBER", "memberSiren", CAUDRESIS);

    @ParameterizedTest
    @ValueSource(strings = {"Énergie", "ÉNERGIE", "E\u0301nergie", " énergie\u00a0", "\u200bÉnergie"})
    void spellingsOfOneTitleAreOneAxis(String spelling) {
        var scene = Scene.started();
        var axes = scene.path("roadmap/axes");
        created(scene.lead.post(axes, Map.of("title", "Énergie", "scope", "WHOLE_GROUPING")));

        scene.lead
                .post(axes, Map.of("title", spelling, "scope", "WHOLE_GROUPING"))
                .statusCode(409);
    }

    @Test
    void addsAxesForTheGroupingOrForOneMember() {
        var scene = Scene.started();
        var axes = scene.path("roadmap/axes");

        var axis = created(scene.lead.post(axes, FOR_ALL));
        created(scene.lead.post(axes, FOR_ONE));
        scene.lead.post(axes, FOR_ALL).statusCode(409).body("type", endsWith("/duplicate-axis"));
        scene.lead
                .post(axes, Map.of("title", "x", "scope", "MEMBER", "memberSiren", Numbers.siren()))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/memberSiren"));
        scene.lead.post(axes, Map.of("title", "x", "scope", "MEMBER")).statusCode(400);
        scene.lead
                .post(axes, Map.of("title", "x", "scope", "WHOLE_GROUPING", "memberSiren", CAUDRESIS))
                .statusCode(400);

        AUDIT.get(axis).statusCode(200).body("number", equalTo(1)).header("ETag", "\"0\"");
        AUDIT.get(axes)
                .statusCode(200)
                .body("items.number", contains(1, 2))
                .body("items.scope", contains("WHOLE_GROUPING", "MEMBER"));
        AUDIT.query("pageSize", 1).get(axes).statusCode(200).body("items.number", contains(1));
        AUDIT.get(axes + "/9").statusCode(404);
    }

    @Test
    void addsActionsToAnAxis() {
        var scene = Scene.started();
        var axis = created(scene.lead.post(scene.path("roadmap/axes"), FOR_ALL));
        var action = Map.of(
                "title", "Ouvrir une école de production",
                "carrier", Map.of("siren", CAUDRESIS, "name", "CA du Caudrésis et du Catésis"),
                "dueOn", "2024-09-01");

        var added = created(OFFICER.post(axis + "/actions", action));
        OFFICER.post(axis + "/actions", action).statusCode(409).body("type", endsWith("/duplicate-action"));

        AUDIT.get(added).statusCode(200).body("carrier.siren", equalTo(CAUDRESIS));
        AUDIT.get(axis + "/actions").statusCode(200).body("items.number", contains(1));
        AUDIT.get(scene.path("roadmap/axes/9/actions")).statusCode(404);
    }

    @Test
    void isAdoptedByAQuorateClosingMeetingAfterItsDelivery() {
        var scene = Scene.delivered();
        var roadmap = scene.path("roadmap");
        var early = idOf(scene.meeting("CLOSING", "2023-06-14"));
        Scene.on("2023-06-30");
        var hollow = idOf(scene.meeting("CLOSING", "2023-06-29", false));
        var closing = idOf(scene.meeting("CLOSING", "2023-06-30"));
        var kickOff = idOf(scene.meeting("KICK_OFF", "2023-06-30"));

        OFFICER.post(roadmap + "/adoption", Map.of("meetingId", kickOff)).statusCode(400);
        command(OFFICER, roadmap, "adoption", Map.of("meetingId", hollow))
                .statusCode(422)
                .body("errors.detail", contains("the meeting did not reach its quorum"));
        command(OFFICER, roadmap, "adoption", Map.of("meetingId", early))
                .statusCode(422)
                .body("detail", containsString("delivery of the roadmap on 2023-06-15"));
        command(OFFICER, roadmap, "adoption", Map.of("meetingId", closing))
                .statusCode(200)
                .body("status", equalTo("ADOPTED"))
                .body("adoptedOn", equalTo("2023-06-30"));

        command(ENGINEERING, roadmap, "adoption", Map.of("meetingId", closing)).statusCode(409);
        scene.command(ENGINEERING, "rework", Map.of("motive", "Diagnostic à compléter"))
                .statusCode(200);
        scene.lead.post(roadmap + "/axes", FOR_ONE).statusCode(409).body("detail", containsString("ADOPTED"));
        OFFICER.post(
                        roadmap + "/axes/1/actions",
                        Map.of("title", "x", "carrier", Map.of("siren", CAUDRESIS, "name", "x")))
                .statusCode(409)
                .body("detail", containsString("ADOPTED"));
    }

    @Test
    void cannotBeAdoptedBeforeItsDelivery() {
        var scene = Scene.started();
        scene.writeDeliverables();
        var closing = idOf(scene.meeting("CLOSING", "2023-04-03"));

        command(OFFICER, scene.path("roadmap"), "adoption", Map.of("meetingId", closing))
                .statusCode(409)
                .body("detail", containsString("RUNNING"));
    }

    @Test
    void canBeChangedAfterDeliveryOnlyInARework() {
        var scene = Scene.delivered();
        var diagnosis = scene.path("diagnosis");
        var action = Map.of("title", "Autre", "carrier", Map.of("siren", CAUDRESIS, "name", "x"));

        scene.lead
                .ifMatch(etag(diagnosis))
                .put(diagnosis, Map.of("sections", List.of()))
                .statusCode(409);
        scene.lead.post(scene.path("roadmap/axes"), FOR_ONE).statusCode(409);
        OFFICER.post(scene.path("roadmap/axes/1/actions"), action).statusCode(409);
        scene.command(ENGINEERING, "rework", Map.of("motive", " ")).statusCode(400);
        scene.command(ENGINEERING, "rework", Map.of("motive", "Diagnostic à compléter"))
                .statusCode(200)
                .body("status", equalTo("RUNNING"))
                .body("deliveredOn", nullValue());

        scene.lead
                .ifMatch(etag(diagnosis))
                .put(diagnosis, Map.of("sections", List.of()))
                .statusCode(200);
        created(OFFICER.post(scene.path("roadmap/axes/1/actions"), action));
        scene.command(scene.lead, "delivery", null)
                .statusCode(422)
                .body("errors.detail", contains("the diagnosis is not written"));
        AUDIT.get(scene.path("history")).body("items.motive", hasItem("Diagnostic à compléter"));
    }

    @Test
    void replacesTheDiagnosis() {
        var scene = Scene.started();
        var diagnosis = scene.path("diagnosis");

        scene.lead
                .ifMatch("\"0\"")
                .put(diagnosis, sections("Tissu industriel", "Emploi"))
                .statusCode(200)
                .header("ETag", "\"1\"");
        scene.lead
                .ifMatch("\"1\"")
                .put(diagnosis, sections("Foncier"))
                .statusCode(200)
                .body("sections.title", contains("Foncier"));
        scene.lead.ifMatch("\"1\"").put(diagnosis, sections("Perdu")).statusCode(412);
        AUDIT.get(diagnosis).statusCode(200).body("sections.title", contains("Foncier"));
    }

    private static Map<String, Object> sections(String... titles) {
        return Map.of(
                "sections",
                Stream.of(titles)
                        .map(title -> Map.of("title", title, "text", "Texte"))
                        .toList());
    }
}
