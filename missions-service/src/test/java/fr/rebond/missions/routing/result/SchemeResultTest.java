package fr.rebond.missions.routing.result;

import static fr.rebond.missions.Forms.money;
import static fr.rebond.missions.Scene.AUDIT;
import static fr.rebond.missions.Scene.MEMBER;
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
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import fr.rebond.missions.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The result of a project at an aid scheme. */
@QuarkusTest
class SchemeResultTest {

    private static final Map<String, Object> SENT = Map.of("outcome", "SENT", "filedOn", "2023-06-15");
    private static final Map<String, Object> DENIED = Map.of("outcome", "DENIED", "decidedOn", "2023-06-15");

    private Scene scene;
    private String scheme;
    private String project;

    @BeforeEach
    void createAQualifiedProjectAndAScheme() {
        scene = Scene.started();
        scheme = Scene.scheme();
        project = scene.qualifiedProject();
    }

    private String prevalidated() {
        scene.consider(project, scheme, Map.of("fit", "FIT", "reason", "Convient"));
        var routing = created(scene.lead.post(project + "/routings", Map.of("target", "SCHEME", "schemeCode", scheme)));
        Scene.on("2023-06-15");
        var meeting = idOf(scene.meeting("PREVALIDATION", "2023-06-15"));
        command(MEMBER, routing, "validation", Map.of("meetingId", meeting, "favourable", true))
                .statusCode(200);
        return routing;
    }

    private static ValidatableResponse record(String routing, Map<String, Object> result) {
        return command(OFFICER, routing, "result", result);
    }

    private static Map<String, Object> obtained(String day, String amount, String costs) {
        return Map.of("outcome", "OBTAINED", "decidedOn", day, "amount", money(amount), "eligibleCosts", money(costs));
    }

    @Test
    void recordsTheFilingThenTheAid() {
        var routing = prevalidated();

        record(routing, obtained("2023-06-15", "1.00", "2.00")).statusCode(409);
        record(routing, SENT).statusCode(200).body("status", equalTo("SENT"));
        record(routing, SENT).statusCode(409).body("detail", containsString("SENT"));
        record(routing, obtained("2023-06-15", "40000.00", "100000.00"))
                .statusCode(200)
                .body("status", equalTo("OBTAINED"))
                .body("result.filedOn", equalTo("2023-06-15"))
                .body("result.amount.amount", equalTo("40000.00"))
                .body("result.eligibleCosts.amount", equalTo("100000.00"));

        AUDIT.get(routing + "/history")
                .body("items.event", contains("proposed", "prevalidated", "sent", "obtained"))
                .body("items.from", contains(null, "PROPOSED", "PREVALIDATED", "SENT"))
                .body("items.to", contains("PROPOSED", "PREVALIDATED", "SENT", "OBTAINED"));
    }

    @Test
    void denialBySchemeAllowsRoutingToTheEnvelope() {
        var routing = prevalidated();
        scene.lead.post(project + "/routings", Map.of("target", "ENVELOPE")).statusCode(422);

        record(routing, SENT).statusCode(200);
        record(routing, DENIED).statusCode(200).body("status", equalTo("DENIED"));

        AUDIT.get(project + "/considered-schemes")
                .body("items.fit", contains("UNFIT"))
                .body("items.reasonCode", contains("DENIED"));
        AUDIT.get(project + "/history").body("items.motive", hasItem(scheme + ": UNFIT, DENIED"));
        created(scene.lead.post(project + "/routings", Map.of("target", "ENVELOPE")));
    }

    @Test
    void rejectsResultsInTheFutureOrOutOfSequence() {
        var routing = prevalidated();

        record(routing, Map.of("outcome", "SENT", "filedOn", "2023-06-16"))
                .statusCode(422)
                .body("errors.pointer", contains("/filedOn"));
        record(routing, SENT).statusCode(200);
        record(routing, obtained("2023-06-16", "1.00", "2.00")).statusCode(422);
        record(routing, obtained("2023-06-14", "1.00", "2.00"))
                .statusCode(422)
                .body("detail", containsString("filed on 2023-06-15"));
        scene.lead
                .post(routing + "/result", obtained("2023-06-15", "3.00", "2.00"))
                .statusCode(400)
                .body("errors.pointer", contains("/amount"));
        scene.lead
                .post(routing + "/result", Map.of("outcome", "OBTAINED"))
                .statusCode(400)
                .body("errors.pointer", hasItems("/decidedOn", "/amount", "/eligibleCosts"));
        AUDIT.get(routing).body("result.decidedOn", nullValue());
    }

    @Test
    void rejectsAResultForTheEnvelope() {
        var routing = scene.prevalidated();

        record(routing, SENT).statusCode(409).body("type", endsWith("/decided-by-funding"));
        AUDIT.get(routing).body("status", equalTo("PREVALIDATED"));
    }

    @Test
    void replacesTheJudgementOnAConsideredScheme() {
        var consideration = scene.consider(project, scheme, Map.of("fit", "FIT", "reason", "Convient"));
        var unfit = Map.of("fit", "UNFIT", "reasonCode", "BUDGET_EXHAUSTED", "reason", "Épuisé");

        scene.lead
                .put(consideration, Map.of("fit", "UNFIT", "reason", "x"))
                .statusCode(400)
                .body("errors.pointer", contains("/reasonCode"));
        OFFICER.ifMatch(etag(consideration))
                .put(consideration, unfit)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("schemeCode", equalTo(scheme))
                .body("reasonCode", equalTo("BUDGET_EXHAUSTED"));

        AUDIT.get(project + "/history")
                .body("items.event", contains("detected", "qualified", "scheme-considered", "scheme-reconsidered"))
                .body("items.motive", hasItems(scheme + ": FIT", scheme + ": UNFIT, BUDGET_EXHAUSTED"))
                .body("items[3].organisation", equalTo(Scene.CAMBRAI));
        created(scene.lead.post(project + "/routings", Map.of("target", "ENVELOPE")));
    }
}
