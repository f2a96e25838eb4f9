package fr.rebond.missions.company;

import static fr.rebond.kit.test.api.Roles.MISSION_LEAD;
import static fr.rebond.missions.Forms.company;
import static fr.rebond.missions.Scene.AUDIT;
import static fr.rebond.missions.Scene.created;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.rebond.kit.test.api.Api;
import fr.rebond.missions.Numbers;
import fr.rebond.missions.Scene;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CompanyResourceTest {

    @Test
    void registersACompanyOncePerMissionAndFindsItBySiret() {
        var scene = Scene.started();
        var siret = Numbers.siret();

        var company = created(scene.lead.post(scene.path("companies"), company(siret)));

        scene.lead
                .post(scene.path("companies"), company(siret))
                .statusCode(409)
                .body("type", endsWith("/duplicate-company"));
        scene.lead
                .query("siret", siret)
                .get(scene.path("companies"))
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].visits", equalTo(0));
        AUDIT.get(company)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("siret", equalTo(siret))
                .body("nafCode", equalTo("25.62B"))
                .body("nafNomenclature", equalTo("NAF_REV2"))
                .body("sample", equalTo(true));
        AUDIT.ifNoneMatch("\"0\"").get(company).statusCode(304);
    }

    @Test
    void rejectsInvalidNumbersAndCodesAtTheirProperty() {
        var scene = Scene.started();
        var wrong = new HashMap<String, Object>(company("20003452800041"));
        wrong.put("headcount", -1);

        scene.lead
                .post(scene.path("companies"), wrong)
                .statusCode(400)
                .body("errors.pointer", contains("/headcount", "/siret"));

        refused(scene, "commune", "00000", "/commune");
        refused(scene, "nafCode", "99.99Z", "/nafCode");
        refused(scene, "unheardOf", "x", "/unheardOf");
    }

    private static Map<String, Object> with(String field, Object value, String siret) {
        var body = new HashMap<String, Object>(company(siret));
        body.put(field, value);
        return body;
    }

    private static void refused(Scene scene, String field, Object value, String pointer) {
        scene.lead
                .post(scene.path("companies"), with(field, value, Numbers.siret()))
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void acceptsASiretWithSpaces() {
        var scene = Scene.started();

        var company = created(scene.lead.post(scene.path("companies"), company("200 034 528 00014")));

        AUDIT.get(company).body("siret", equalTo("20003452800014"));
    }

    @Test
    void countsACompanyAsMetAfterAVisitDuringTheMission() {
        var scene = Scene.started();
        var company = scene.company();
        Scene.on("2023-04-20");

        scene.lead
                .post(company + "/visits", Map.of("heldOn", "2023-04-21", "kind", "VISIT"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/heldOn"));
        scene.lead
                .post(company + "/visits", Map.of("heldOn", "2023-04-02", "kind", "VISIT"))
                .statusCode(422);
        var visit = created(scene.lead.post(company + "/visits", Map.of("heldOn", "2023-04-18", "kind", "VISIT")));
        scene.lead
                .post(company + "/visits", Map.of("heldOn", "2023-04-18", "kind", "VISIT"))
                .statusCode(409)
                .body("type", endsWith("/duplicate-visit"));

        AUDIT.get(visit).statusCode(200).body("kind", equalTo("VISIT")).body("summary", nullValue());
        AUDIT.get(company + "/visits").statusCode(200).body("items", hasSize(1));
        AUDIT.get(scene.path("figures")).statusCode(200).body("computed.companiesMet", equalTo(1));
    }

    @Test
    void sheetNamesSchemesOrStatesThatNoneFits() {
        var scene = Scene.started();
        var scheme = Scene.scheme();
        var served = scene.company();
        var unserved = scene.company();

        var match = created(scene.lead.post(
                served + "/scheme-matches", Map.of("schemeCode", scheme, "reason", "Investissement vert")));
        scene.lead
                .post(served + "/scheme-matches", Map.of("schemeCode", scheme, "reason", "Encore"))
                .statusCode(409)
                .body("type", endsWith("/duplicate-scheme-match"));
        scene.lead
                .post(served + "/scheme-matches", Map.of("reason", "Aucun"))
                .statusCode(409)
                .body("type", endsWith("/contradictory-sheet"));
        created(scene.lead.post(unserved + "/scheme-matches", Map.of("reason", "Aucun dispositif ouvert")));
        scene.lead
                .post(unserved + "/scheme-matches", Map.of("reason", "Toujours aucun"))
                .statusCode(409)
                .body("type", endsWith("/duplicate-scheme-match"));
        scene.lead
                .post(served + "/scheme-matches", Map.of("schemeCode", "none-such", "reason", "x"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/schemeCode"));

        AUDIT.get(match).statusCode(200).body("schemeCode", equalTo(scheme));
        AUDIT.get(unserved + "/scheme-matches")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].schemeCode", nullValue());
        AUDIT.get(scene.path("companies")).body("items.schemes", contains(1, 0));

        created(scene.lead.post(
                unserved + "/scheme-matches", Map.of("schemeCode", scheme, "reason", "Finalement éligible")));
        AUDIT.get(unserved + "/scheme-matches")
                .body("items.schemeCode", contains(scheme))
                .body("items.reason", contains("Finalement éligible"));
        AUDIT.get(scene.path("history")).body("items.event", hasItem("scheme-found-after-all"));
    }

    @Test
    void replacesTheDescription() {
        var scene = Scene.started();
        var company = scene.company();
        var siret = Numbers.siret();

        scene.lead
                .ifMatch("\"0\"")
                .put(company, with("headcount", 43, siret))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("siret", equalTo(siret))
                .body("headcount", equalTo(43));
        scene.lead
                .ifMatch("\"1\"")
                .put(company, with("commune", "00000", siret))
                .statusCode(400);
        var other = scene.company();
        scene.lead
                .ifMatch("\"0\"")
                .put(other, company(siret))
                .statusCode(409)
                .body("type", endsWith("/duplicate-company"));
        AUDIT.get(scene.path("history"))
                .body("items.event", hasItem("company-corrected"))
                .body("items.motive", hasItem(siret));
    }

    @Test
    void hidesItFromOtherConsultancies() {
        var scene = Scene.started();
        var company = scene.company();
        var other = Api.as(MISSION_LEAD, Numbers.siren());

        other.post(scene.path("companies"), company(Numbers.siret())).statusCode(404);
        other.get(company).statusCode(404);
        other.post(company + "/visits", Map.of("heldOn", "2023-04-03", "kind", "VISIT"))
                .statusCode(404);
        other.post(company + "/scheme-matches", Map.of("reason", "x")).statusCode(404);
        other.get(company + "/visits/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void rejectsACompanyBeforeTheMissionStarts() {
        var scene = Scene.assigned();

        scene.lead
                .post(scene.path("companies"), company(Numbers.siret()))
                .statusCode(409)
                .body("type", endsWith("/illegal-transition"));
    }

    @Test
    void siteInAMunicipalArrondissementBelongsToItsCommune() {
        var scene = Scene.started();
        var form = new HashMap<String, Object>(company(Numbers.siret()));
        form.put("commune", "75101");
        scene.lead.post(scene.path("companies"), form).statusCode(201).body("commune", equalTo("75056"));
        form.put("siret", Numbers.siret());
        form.put("commune", "75100");
        scene.lead.post(scene.path("companies"), form).statusCode(400).body("errors[0].pointer", equalTo("/commune"));
    }
}
