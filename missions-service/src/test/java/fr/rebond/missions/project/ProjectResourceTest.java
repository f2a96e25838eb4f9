package fr.rebond.missions.project;

import static fr.rebond.kit.test.api.Roles.MISSION_LEAD;
import static fr.rebond.missions.Forms.qualification;
import static fr.rebond.missions.Scene.AUDIT;
import static fr.rebond.missions.Scene.OFFICER;
import static fr.rebond.missions.Scene.command;
import static fr.rebond.missions.Scene.etag;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.rebond.kit.test.api.Api;
import fr.rebond.missions.Numbers;
import fr.rebond.missions.Scene;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProjectResourceTest {

    @Test
    void detectsAProjectOncePerReference() {
        var scene = Scene.started();
        var body = Map.of("externalReference", "CAMB-P-001", "name", "Ligne d'exemple");

        var project = Scene.created(scene.lead.post(scene.path("projects"), body));

        scene.lead.post(scene.path("projects"), body).statusCode(409).body("type", endsWith("/duplicate-project"));
        AUDIT.query("externalReference", "CAMB-P-001")
                .get(scene.path("projects"))
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].investment", nullValue());
        AUDIT.get(project)
                .statusCode(200)
                .body("status", equalTo("DETECTED"))
                .body("detectedOn", equalTo("2023-04-03"))
                .body("holder", nullValue());
        AUDIT.query("status", "QUALIFIED").get(scene.path("projects")).body("items", hasSize(0));
        AUDIT.query("state", "QUALIFIED").get(scene.path("projects")).statusCode(400);
    }

    @Test
    void qualifiesAProjectOnce() {
        var scene = Scene.started();
        var project = scene.project();

        command(scene.lead, project, "qualification", qualification("2000000.00", 18))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("QUALIFIED"))
                .body("qualification.investment.amount", equalTo("2000000.00"))
                .body("qualification.nafNomenclature", equalTo("NAF_REV2"));
        command(scene.lead, project, "qualification", qualification("1.00", 1))
                .statusCode(409)
                .body("detail", containsString("QUALIFIED"));

        AUDIT.get(project + "/history")
                .statusCode(200)
                .body("items.event", contains("detected", "qualified"))
                .body("items.to", contains("DETECTED", "QUALIFIED"))
                .body("items.organisation", contains(scene.consultancy, scene.consultancy));
    }

    @Test
    void rejectsInvalidQualifications() {
        var scene = Scene.started();
        var project = scene.project();

        command(scene.lead, project, "qualification", qualification("0.00", 18)).statusCode(400);
        command(scene.lead, project, "qualification", qualification("10000000000.01", 18))
                .statusCode(400)
                .body("errors.pointer", contains("/investment"));
        command(scene.lead, project, "qualification", with("siteCommune", "99999"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/siteCommune"));
        command(scene.lead, project, "qualification", with("nafCode", "00.00Z"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/nafCode"));
        command(scene.lead, project, "qualification", with("forecastJobs", -1)).statusCode(400);
        command(scene.lead, project, "qualification", with("investment", Map.of("amount", "-1", "currency", "EUR")))
                .statusCode(400);
        AUDIT.get(project).header("ETag", "\"0\"");
    }

    @Test
    void checksTheCommuneBeforeTheVersionAndTheState() {
        var scene = Scene.started();
        var project = scene.qualifiedProject();

        scene.lead
                .post(project + "/qualification", with("siteCommune", "99999"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/siteCommune"));
        command(scene.lead, project, "qualification", with("nafCode", "00.00Z")).statusCode(400);
    }

    @Test
    void correctsTheQualificationUntilTheProjectIsRouted() {
        var scene = Scene.started();
        var project = scene.qualifiedProject();

        scene.lead
                .ifMatch(etag(project))
                .put(project + "/qualification", qualification("3000000.00", 20))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("qualification.investment.amount", equalTo("3000000.00"))
                .body("qualification.forecastJobs", equalTo(20));
        AUDIT.get(project + "/history")
                .body("items.event", contains("detected", "qualified", "qualification-corrected"));
        var unqualified = scene.project();
        scene.lead
                .ifMatch("\"0\"")
                .put(unqualified + "/qualification", qualification("1.00", 1))
                .statusCode(409);

        String routed = AUDIT.get(scene.prevalidated()).extract().path("projectId");
        scene.lead
                .ifMatch(etag("/v1/projects/" + routed))
                .put("/v1/projects/" + routed + "/qualification", qualification("1.00", 1))
                .statusCode(422);
    }

    private static Map<String, Object> with(String field, Object value) {
        var body = new HashMap<String, Object>(qualification("2000000.00", 18));
        body.put(field, value);
        return body;
    }

    @Test
    void describesOnlyTheExpectedVersion() {
        var scene = Scene.started();
        var project = scene.project();
        var named = Map.of("name", "Nouveau nom");

        OFFICER.put(project, named).statusCode(428);
        OFFICER.ifMatch("\"0\"").put(project, named).statusCode(200).body("holder", nullValue());
        OFFICER.ifMatch("\"0\"").put(project, named).statusCode(412).body("type", endsWith("/precondition-failed"));
    }

    @Test
    void rejectsAnotherHolderWhileRoutedToTheEnvelope() {
        var scene = Scene.started();
        var routing = scene.prevalidated();
        String id = AUDIT.get(routing).extract().path("projectId");
        var project = "/v1/projects/" + id;
        var other = Map.of("siren", Numbers.siren(), "name", "Un autre");

        scene.lead
                .ifMatch(etag(project))
                .put(project, Map.of("name", "Ligne", "holder", other))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/holder"));
    }

    @Test
    void hidesItFromOtherConsultancies() {
        var project = Scene.started().project();
        var other = Api.as(MISSION_LEAD, Numbers.siren()).ifMatch("\"0\"");

        other.get(project).statusCode(404);
        other.get(project + "/funding").statusCode(404);
        other.put(project, Map.of("name", "x")).statusCode(404);
        other.post(project + "/qualification", qualification("1.00", 1)).statusCode(404);
        other.post(project + "/routings", Map.of("target", "ENVELOPE")).statusCode(404);
        other.post(project + "/considered-schemes", Map.of("schemeCode", "x", "fit", "FIT", "reason", "x"))
                .statusCode(404);
    }
}
