package fr.rebond.missions;

import static fr.rebond.missions.Forms.money;
import static fr.rebond.missions.Forms.qualification;
import static fr.rebond.missions.Scene.CAMBRAI;
import static fr.rebond.missions.Scene.STATE;
import static fr.rebond.missions.Scene.created;
import static fr.rebond.missions.Scene.etag;
import static fr.rebond.missions.Scene.idOf;

import fr.rebond.kit.test.api.Api;
import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;

/** A valid request for every change in one mission, and the existing things that the requests change. */
final class Requests {

    /**
     * @param operation operation id
     * @param aggregate path of the aggregate that is changed; empty when the request creates one
     * @param body      empty for a command without a body
     */
    record Write(String operation, Method method, String path, String aggregate, Map<String, ?> body) {

        boolean isBased() {
            return !aggregate.isEmpty();
        }

        /** Sends the request with the present entity tag of the aggregate. */
        ValidatableResponse by(Api who) {
            return as(isBased() ? who.ifMatch(etag(aggregate)) : who);
        }

        ValidatableResponse as(Api who) {
            var content = body.isEmpty() ? null : body;
            return method == Method.PUT ? who.put(path, content) : who.post(path, content);
        }
    }

    final String company;
    final String visit;
    final String match;
    final String axis;
    final String action;
    final String project;
    final String consideration;
    final String routing;
    final String meeting;

    private final String closing;
    private final Scene scene;

    /** @param scene a mission that has started */
    Requests(Scene scene) {
        this.scene = scene;
        company = scene.company();
        visit = created(scene.lead.post(company + "/visits", Map.of("heldOn", "2023-04-03", "kind", "VISIT")));
        match = created(scene.lead.post(company + "/scheme-matches", Map.of("reason", "Aucun")));
        scene.writeDeliverables();
        axis = scene.path("roadmap/axes/1");
        action = axis + "/actions/1";
        project = scene.qualifiedProject();
        consideration = scene.considerUnfitScheme(project);
        routing = created(scene.lead.post(project + "/routings", Map.of("target", "ENVELOPE")));
        meeting = scene.meeting("PREVALIDATION", "2023-04-03");
        closing = scene.meeting("CLOSING", "2023-04-03");
    }

    List<Write> all() {
        var organisation = Map.of("siren", CAMBRAI, "name", "CA de Cambrai");
        var seat = Map.of("siren", STATE, "name", "État", "present", true);
        return List.of(
                command("orderMission", "order", Forms.order(Numbers.siren(), "1.00")),
                command("assignMission", "assignment", Map.of("siren", Numbers.siren(), "name", "Autre cabinet")),
                command("startMission", "start", Map.of()),
                command("certifyMissionDays", "days", Map.of("personDays", 1, "until", "2023-04-03")),
                command("deliverMission", "delivery", Map.of()),
                command("reworkMission", "rework", Map.of("motive", "Incomplet")),
                command("presentMission", "presentation", Map.of()),
                command("closeMission", "closure", Map.of()),
                creation(
                        "recordCommitteeMeeting",
                        scene.path("committee-meetings"),
                        Map.of("kind", "KICK_OFF", "heldOn", "2023-04-03", "chair", STATE, "members", List.of(seat))),
                creation("registerCompany", scene.path("companies"), Forms.company(Numbers.siret())),
                edit("describeCompany", company, Forms.company(Numbers.siret())),
                creation("recordVisit", company + "/visits", Map.of("heldOn", "2023-04-03", "kind", "INTERVIEW")),
                creation("recordSchemeMatch", company + "/scheme-matches", Map.of("reason", "Toujours aucun")),
                edit("writeDiagnosis", scene.path("diagnosis"), Map.of("sections", List.of())),
                creation("addAxis", scene.path("roadmap/axes"), Map.of("title", "Foncier", "scope", "WHOLE_GROUPING")),
                creation("addAction", axis + "/actions", Map.of("title", "Densifier", "carrier", organisation)),
                command("adoptRoadmap", scene.path("roadmap"), "adoption", Map.of("meetingId", idOf(closing))),
                creation(
                        "detectProject",
                        scene.path("projects"),
                        Map.of("externalReference", "P-" + Numbers.siren(), "name", "Autre")),
                edit("describeProject", project, Map.of("name", "Autre nom")),
                command("qualifyProject", project, "qualification", qualification("1.00", 1)),
                new Write(
                        "correctQualification",
                        Method.PUT,
                        project + "/qualification",
                        project,
                        qualification("1.00", 1)),
                creation(
                        "considerScheme",
                        project + "/considered-schemes",
                        Map.of("schemeCode", Scene.scheme(), "fit", "FIT", "reason", "Convient")),
                edit("judgeConsideredScheme", consideration, Map.of("fit", "FIT", "reason", "Convient")),
                creation("proposeRouting", project + "/routings", Map.of("target", "ENVELOPE")),
                command(
                        "validateRouting",
                        routing,
                        "validation",
                        Map.of("meetingId", idOf(meeting), "favourable", true)),
                command("withdrawRouting", routing, "withdrawal", Map.of("code", "OTHER", "motive", "x")),
                command(
                        "recordRoutingResult",
                        routing,
                        "result",
                        Map.of(
                                "outcome",
                                "OBTAINED",
                                "decidedOn",
                                "2023-04-03",
                                "amount",
                                money("1.00"),
                                "eligibleCosts",
                                money("2.00"))),
                edit("publishFigures", scene.path("published-figures"), Map.of("figures", Map.of())));
    }

    private Write command(String operation, String name, Map<String, ?> body) {
        return command(operation, scene.path(""), name, body);
    }

    private static Write command(String operation, String aggregate, String name, Map<String, ?> body) {
        return new Write(operation, Method.POST, aggregate + "/" + name, aggregate, body);
    }

    private static Write edit(String operation, String aggregate, Map<String, ?> body) {
        return new Write(operation, Method.PUT, aggregate, aggregate, body);
    }

    private static Write creation(String operation, String path, Map<String, ?> body) {
        return new Write(operation, Method.POST, path, "", body);
    }
}
