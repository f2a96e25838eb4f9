package fr.rebond.missions.scheme;

import static fr.rebond.missions.Forms.scheme;
import static fr.rebond.missions.Scene.PROGRAMME;
import static fr.rebond.missions.Scene.created;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.rebond.missions.Scene;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AidSchemeResourceTest {

    @Test
    void addsASchemeOnceAndFindsItByCode() {
        var code = "pret-" + UUID.randomUUID();

        var scheme = created(PROGRAMME.post("/v1/aid-schemes", scheme(code)));

        PROGRAMME.post("/v1/aid-schemes", scheme(code)).statusCode(409).body("type", endsWith("/duplicate-aid-scheme"));
        PROGRAMME
                .query("code", code)
                .get("/v1/aid-schemes")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].operatorName", equalTo("Caisse des dépôts"));
        PROGRAMME.get(scheme).statusCode(200).body("geographicCodes", contains("DEP-2A", "REG-32"));
    }

    @Test
    void replacesTheScheme() {
        var scheme = created(PROGRAMME.post("/v1/aid-schemes", scheme("code-" + UUID.randomUUID())));
        var changed = with("aidTypes", List.of("GRANT", "RECOVERABLE_ADVANCE"));

        PROGRAMME
                .ifMatch("\"0\"")
                .put(scheme, changed)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("aidTypes", contains("GRANT", "RECOVERABLE_ADVANCE"));
        PROGRAMME.ifMatch("\"0\"").put(scheme, changed).statusCode(412);
        PROGRAMME.put(scheme, changed).statusCode(428);
    }

    @Test
    void rejectsWhatTheNationalSchemaRejects() {
        PROGRAMME
                .post("/v1/aid-schemes", with("geographicCodes", List.of("FR-32")))
                .statusCode(400);
        PROGRAMME.post("/v1/aid-schemes", with("url", "ftp://example.org")).statusCode(400);
        PROGRAMME.post("/v1/aid-schemes", with("aidTypes", List.of())).statusCode(400);
        PROGRAMME.post("/v1/aid-schemes", with("aidTypes", List.of("GIFT"))).statusCode(400);
        for (var unknown : List.of("REG-99", "DEP-20", "COM-99999", "EPCI-200068501")) {
            PROGRAMME
                    .post("/v1/aid-schemes", with("geographicCodes", List.of("REG-32", unknown)))
                    .statusCode(400)
                    .body("errors.pointer", contains("/geographicCodes/1"));
        }
        created(PROGRAMME.post(
                "/v1/aid-schemes", with("geographicCodes", List.of("COM-59122", "COM-2A004", "EPCI-200068500"))));
        var closed = new HashMap<>(with("opensOn", "2023-06-01"));
        closed.put("closesOn", "2023-05-01");
        PROGRAMME
                .post("/v1/aid-schemes", closed)
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/closesOn"));
        var scheme = created(PROGRAMME.post("/v1/aid-schemes", scheme("code-" + UUID.randomUUID())));
        PROGRAMME.put(scheme, closed).statusCode(400);
    }

    private static Map<String, Object> with(String field, Object value) {
        var body = new HashMap<String, Object>(scheme("code-" + UUID.randomUUID()));
        body.put(field, value);
        return body;
    }

    @Test
    void considersASchemeOncePerProject() {
        var scene = Scene.started();
        var project = scene.project();
        var code = Scene.scheme();
        var unfit = Map.of("schemeCode", code, "fit", "UNFIT", "reasonCode", "SCHEME_CLOSED", "reason", "Clos");

        var considered = created(scene.lead.post(project + "/considered-schemes", unfit));

        scene.lead
                .post(project + "/considered-schemes", unfit)
                .statusCode(409)
                .body("type", endsWith("/duplicate-considered-scheme"));
        scene.lead
                .post(project + "/considered-schemes", Map.of("schemeCode", code, "fit", "UNFIT", "reason", "x"))
                .statusCode(400)
                .body("errors.pointer", contains("/reasonCode"));
        PROGRAMME.get(considered).statusCode(200).body("reasonCode", equalTo("SCHEME_CLOSED"));
        PROGRAMME.get(project + "/considered-schemes").statusCode(200).body("items.schemeCode", contains(code));
    }
}
