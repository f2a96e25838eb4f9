package fr.rebond.missions;

import static fr.rebond.kit.test.api.Roles.AUDITOR;
import static fr.rebond.kit.test.api.Roles.COMMITTEE_MEMBER;
import static fr.rebond.kit.test.api.Roles.ENGINEERING_MANAGER;
import static fr.rebond.kit.test.api.Roles.MISSION_LEAD;
import static fr.rebond.kit.test.api.Roles.OPERATOR;
import static fr.rebond.kit.test.api.Roles.PROGRAMME_MANAGER;
import static fr.rebond.kit.test.api.Roles.TERRITORY_OFFICER;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import fr.rebond.kit.test.Repository;
import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.api.Tokens;
import fr.rebond.kit.test.events.RawRecord;
import fr.rebond.kit.test.events.Records;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** A mission for one test, brought to a state through events and the API as in production. */
public final class Scene {

    public static final String CAMBRAI = "200068500";
    public static final String CAUDRESIS = "200030633";
    public static final String REGION = "200053742";
    public static final String STATE = "110020013";
    public static final String CDC = "180020026";

    public static final Api ENGINEERING = Api.as(ENGINEERING_MANAGER, CDC);
    public static final Api PROGRAMME = Api.as(PROGRAMME_MANAGER, STATE);
    public static final Api AUDIT = Api.as(AUDITOR, STATE);
    public static final Api OFFICER = Api.as(TERRITORY_OFFICER, CAMBRAI);
    public static final Api MEMBER = Api.as(COMMITTEE_MEMBER, REGION);

    public final UUID laureate = UUID.randomUUID();
    public final UUID territory = UUID.randomUUID();
    public final String consultancy = Numbers.siren();
    public final Api lead = Api.as(MISSION_LEAD, consultancy);
    public String id = "";

    static {
        Api.validatedBy(Repository.openApi("missions"));
    }

    private Scene() {}

    public static Scene planned() {
        on("2023-03-01");
        var scene = new Scene();
        Records.on("rebond.applications").send(scene.label(1));
        Awaitility.await().atMost(ofSeconds(20)).pollInterval(ofMillis(20)).until(() -> {
            List<String> ids = PROGRAMME
                    .query("laureate", scene.laureate)
                    .get("/v1/missions")
                    .statusCode(200)
                    .extract()
                    .path("items.id");
            scene.id = ids.isEmpty() ? "" : ids.getFirst();
            return !scene.id.isEmpty();
        });
        return scene;
    }

    public static Scene assigned() {
        var scene = planned();
        scene.command(ENGINEERING, "order", Forms.order(Numbers.siren(), "1000.00"))
                .statusCode(200);
        scene.command(ENGINEERING, "assignment", Map.of("siren", scene.consultancy, "name", "Cabinet d'exemple"))
                .statusCode(200);
        return scene;
    }

    public static Scene started() {
        var scene = assigned();
        scene.meeting("KICK_OFF", "2023-03-01");
        on("2023-04-03");
        scene.command(scene.lead, "start", null).statusCode(200);
        return scene;
    }

    /** A mission whose diagnosis and roadmap were delivered on 15 June 2023. */
    public static Scene delivered() {
        var scene = started();
        scene.writeDeliverables();
        scene.deliver();
        return scene;
    }

    /** Writes a diagnosis, and a roadmap of one axis with one action. */
    public void writeDeliverables() {
        lead.ifMatch(etag(path("diagnosis")))
                .put(path("diagnosis"), Map.of("sections", List.of(Map.of("title", "Industrie", "text", "Texte"))))
                .statusCode(200);
        var axis = created(lead.post(path("roadmap/axes"), Map.of("title", "Emploi", "scope", "WHOLE_GROUPING")));
        created(lead.post(
                axis + "/actions",
                Map.of("title", "Former", "carrier", Map.of("siren", CAMBRAI, "name", "CA de Cambrai"))));
    }

    public void deliver() {
        on("2023-06-15");
        command(lead, "delivery", null).statusCode(200);
    }

    /** Takes a delivered mission to its closure, on 30 June 2023. */
    public void conclude() {
        on("2023-06-30");
        var closing = idOf(meeting("CLOSING", "2023-06-30"));
        command(ENGINEERING, "presentation", null).statusCode(200);
        command(OFFICER, path("roadmap"), "adoption", Map.of("meetingId", closing))
                .statusCode(200);
        command(ENGINEERING, "days", Map.of("personDays", 100, "until", "2023-06-30"))
                .statusCode(200);
        command(ENGINEERING, "closure", null).statusCode(200);
    }

    /** Moves the programme clock to noon (UTC) of that day. */
    public static void on(String day) {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of(OPERATOR, STATE))
                .contentType(ContentType.JSON)
                .body(Map.of("now", day + "T12:00:00Z"))
                .put("/v1/clock/missions")
                .then()
                .statusCode(200);
    }

    /** Publishes the label, and waits until the mission is no longer under embargo. */
    public void announce() {
        Records.on("rebond.applications").send(announcement(laureate, territory));
        var warehouse = Api.bearing(Tokens.system(STATE, "warehouse:read"));
        Awaitility.await()
                .atMost(ofSeconds(20))
                .pollInterval(ofMillis(20))
                .until(() -> warehouse.get(path("")).extract().statusCode() == 200);
    }

    public static RawRecord announcement(UUID laureate, UUID territory) {
        return RawRecord.event(
                "fr.rebond.applications.territory-announced.v1", laureate, 2, territory.toString(), """
                        {"laureateId": "%s", "territoryId": "%s", "announcedOn": "2023-08-28"}
                        """.formatted(
                                laureate, territory));
    }

    public RawRecord label(long sequence) {
        return RawRecord.event(
                "fr.rebond.applications.territory-labelled.v1", laureate, sequence, territory.toString(), labelJson());
    }

    public String labelJson() {
        return """
                {"laureateId": "%s", "territoryId": "%s", "territoryName": "Cambrésis", "applicationId": "%s",
                 "callId": "%s", "callCode": "rebond-industriel", "waveId": "%s", "waveNumber": 1,
                 "lead": {"siren": "%s", "name": "CA de Cambrai"},
                 "members": [{"siren": "%s", "name": "CA de Cambrai", "regionCode": "32"},
                             {"siren": "%s", "name": "CA du Caudrésis et du Catésis", "regionCode": "32"}],
                 "regionCodes": ["32"], "cogVintage": 2023, "labelledOn": "2023-02-20",
                 "envelopeTarget": {"amount": "5000000.00", "currency": "EUR"},
                 "statePledge": {"amount": "3500000.00", "currency": "EUR"},
                 "missionMonths": 3, "missionPersonDays": 100, "sample": false}
                """.formatted(
                        laureate,
                        territory,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        CAMBRAI,
                        CAMBRAI,
                        CAUDRESIS);
    }

    /** A caller that may call the operation on this mission. */
    Api writer(String operation) {
        return switch (operation) {
            case "validateRouting" -> MEMBER;
            case "publishFigures" -> PROGRAMME;
            case "adoptRoadmap" -> OFFICER;
            case "orderMission", "assignMission", "certifyMissionDays", "reworkMission", "closeMission" -> ENGINEERING;
            default -> lead;
        };
    }

    public String path(String child) {
        return "/v1/missions/" + id + (child.isEmpty() ? "" : "/" + child);
    }

    /** Sends a command on the mission, with its present version. */
    public ValidatableResponse command(Api who, String name, Object body) {
        return command(who, path(""), name, body);
    }

    /** Sends a command on any aggregate, with its present version. */
    public static ValidatableResponse command(Api who, String aggregate, String name, Object body) {
        return who.ifMatch(etag(aggregate)).post(aggregate + "/" + name, body);
    }

    public static String etag(String path) {
        return AUDIT.get(path).statusCode(200).extract().header("ETag");
    }

    public static String created(ValidatableResponse answer) {
        return answer.statusCode(201).extract().header("Location").replaceFirst("^https?://[^/]+", "");
    }

    /** Records a meeting of the State, the Region and the two agglomerations, all present. */
    public String meeting(String kind, String day) {
        return meeting(kind, day, true);
    }

    public String meeting(String kind, String day, boolean quorate) {
        var members = List.of(
                seat(STATE, "État", true),
                seat(REGION, "Région Hauts-de-France", quorate),
                seat(CAMBRAI, "CA de Cambrai", quorate),
                seat(CAUDRESIS, "CA du Caudrésis et du Catésis", quorate));
        return created(ENGINEERING.post(
                path("committee-meetings"), Map.of("kind", kind, "heldOn", day, "chair", STATE, "members", members)));
    }

    private static Map<String, Object> seat(String siren, String name, boolean present) {
        return Map.of("siren", siren, "name", name, "present", present);
    }

    public String company() {
        return created(lead.post(path("companies"), Forms.company(Numbers.siret())));
    }

    public static String scheme() {
        var code = "scheme-" + UUID.randomUUID();
        created(PROGRAMME.post("/v1/aid-schemes", Forms.scheme(code)));
        return code;
    }

    public String project() {
        return created(lead.post(path("projects"), Forms.project()));
    }

    public String qualifiedProject() {
        var project = project();
        command(lead, project, "qualification", Forms.qualification("2000000.00", 18))
                .statusCode(200);
        return project;
    }

    public String considerUnfitScheme(String project) {
        return consider(
                project, scheme(), Map.of("fit", "UNFIT", "reasonCode", "AID_INSUFFICIENT", "reason", "Trop peu"));
    }

    public String consider(String project, String scheme, Map<String, String> found) {
        var body = new HashMap<String, String>(found);
        body.put("schemeCode", scheme);
        return created(lead.post(project + "/considered-schemes", body));
    }

    /** Proposes to route a project to the envelope, whose rules it meets. */
    public String routing() {
        var project = qualifiedProject();
        considerUnfitScheme(project);
        return created(lead.post(
                project + "/routings", Map.of("target", "ENVELOPE", "proposedAid", Forms.money("250000.00"))));
    }

    public String prevalidated() {
        var routing = routing();
        var today = "2023-06-15";
        on(today);
        var meeting = meetingOnce(today);
        command(MEMBER, routing, "validation", Map.of("meetingId", meeting, "favourable", true))
                .statusCode(200);
        return routing;
    }

    private String prevalidationMeeting = "";

    private String meetingOnce(String day) {
        if (prevalidationMeeting.isEmpty()) {
            prevalidationMeeting = idOf(meeting("PREVALIDATION", day));
        }
        return prevalidationMeeting;
    }

    public static String idOf(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
