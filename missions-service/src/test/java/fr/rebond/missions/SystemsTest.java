package fr.rebond.missions;

import static fr.rebond.missions.Forms.qualification;
import static fr.rebond.missions.Scene.created;
import static fr.rebond.missions.Scene.etag;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.api.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Systems act for their organisation, as far as their scopes go. */
@QuarkusTest
class SystemsTest {

    private static Api tool(String consultancy) {
        return Api.bearing(Tokens.system(
                consultancy,
                "missions:read",
                "companies:write",
                "projects:write",
                "routings:propose",
                "actions:write"));
    }

    @Test
    void toolOfAConsultancyWritesCompaniesVisitsAndProjects() {
        var scene = Scene.started();
        var tool = tool(scene.consultancy);

        var company = created(tool.post(scene.path("companies"), Forms.company(Numbers.siret())));
        created(tool.post(company + "/visits", Map.of("heldOn", "2023-04-03", "kind", "VISIT")));
        var project = created(tool.post(scene.path("projects"), Forms.project()));
        tool.ifMatch(etag(project))
                .post(project + "/qualification", qualification("2000000.00", 18))
                .statusCode(200);
        scene.considerUnfitScheme(project);
        created(tool.post(project + "/routings", Map.of("target", "ENVELOPE")));

        Scene.AUDIT
                .get(project + "/history")
                .statusCode(200)
                .body("items.find { it.event == 'qualified' }.client", equalTo("system-of-" + scene.consultancy))
                .body("items.find { it.event == 'qualified' }.organisation", equalTo(scene.consultancy));
    }

    @Test
    void missionsOfOthersDoNotExistForASystem() {
        var scene = Scene.started();
        var other = tool(Numbers.siren());

        other.get(scene.path("")).statusCode(404);
        other.get(scene.path("companies")).statusCode(404);
        other.post(scene.path("companies"), Forms.company(Numbers.siret())).statusCode(404);
        other.post(scene.path("projects"), Forms.project()).statusCode(404);
        other.get("/v1/missions").body("items.id", not(hasItem(scene.id)));
    }

    @Test
    void systemHasNoSeatInACommittee() {
        var scene = Scene.started();
        Api.bearing(Tokens.system(Scene.REGION, "missions:read", "routings:validate"))
                .get(scene.path(""))
                .statusCode(404);
    }

    @Test
    void warehouseReadsEveryAnnouncedMissionAndChangesNone() {
        var scene = Scene.started();
        scene.announce();
        var warehouse = Api.bearing(Tokens.system(Scene.STATE, "warehouse:read"));

        warehouse.get(scene.path("")).statusCode(200);
        warehouse.get(scene.path("companies")).statusCode(200);
        warehouse.get("/v1/missions/statistics").statusCode(200);
        warehouse.post(scene.path("companies"), Forms.company(Numbers.siret())).statusCode(403);
    }
}
