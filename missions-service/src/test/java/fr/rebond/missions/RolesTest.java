package fr.rebond.missions;

import static fr.rebond.kit.actor.Roles.AUDITOR;
import static fr.rebond.kit.actor.Roles.COMMITTEE_MEMBER;
import static fr.rebond.kit.actor.Roles.MISSION_LEAD;
import static fr.rebond.kit.actor.Roles.PROGRAMME_MANAGER;
import static fr.rebond.kit.actor.Roles.TERRITORY_OFFICER;
import static fr.rebond.missions.Scene.created;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.rebond.kit.actor.Roles;
import fr.rebond.local.fixture.Api;
import fr.rebond.local.fixture.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every role on every operation that the document describes, and every thing seen by those it does not belong to. */
@QuarkusTest
class RolesTest {

    private static final String STRANGER = "200041630";

    private record Operation(Method method, String path, Set<String> roles) {

        int statusFor(String token) {
            var request = RestAssured.given().contentType(ContentType.JSON);
            if (!token.isEmpty()) {
                request.auth().oauth2(token);
            }
            if (method != Method.GET) {
                request.body("{}");
            }
            return request.request(method, path).statusCode();
        }
    }

    @Test
    void everyOperationIsClosedToNobodyAndToOtherRoles() throws IOException {
        var wrong = new ArrayList<String>();
        for (var operation : operations()) {
            assertThat(operation.roles()).as(operation.path()).isNotEmpty();
            if (operation.statusFor("") != 401) {
                wrong.add(operation + " is open to everybody");
            }
            for (var role : everyRole()) {
                var status = operation.statusFor(Tokens.of(role, STRANGER));
                if (operation.roles().contains(role) == (status == 403 || status == 401)) {
                    wrong.add("%s answers %d to %s".formatted(operation, status, role));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void badTokensAreRefused() {
        var good = Tokens.with(PROGRAMME_MANAGER, Scene.STATE);
        Stream.of(
                        good.expired().sign(),
                        good.audience("another-api").sign(),
                        good.issuer("http://localhost/realms/other").sign(),
                        good.idToken().sign(),
                        good.unsigned(),
                        good.sign() + "x")
                .forEach(token -> Api.bearing(token).get("/v1/missions").statusCode(401));
    }

    @Test
    void whatBelongsToOthersDoesNotExist() {
        var scene = Scene.started();
        var company = scene.company();
        var visit = created(scene.lead.post(company + "/visits", Map.of("heldOn", "2023-04-03", "kind", "VISIT")));
        var match = created(scene.lead.post(company + "/scheme-matches", Map.of("reason", "Aucun")));
        var routing = scene.routing();
        String id = Scene.AUDIT.get(routing).extract().path("projectId");
        var project = "/v1/projects/" + id;
        var things = List.of(
                scene.path(""),
                scene.path("history"),
                scene.path("figures"),
                scene.path("published-figures"),
                scene.path("diagnosis"),
                scene.path("roadmap"),
                scene.path("roadmap/axes"),
                scene.path("roadmap/axes/1"),
                scene.path("roadmap/axes/1/actions"),
                scene.path("roadmap/axes/1/actions/1"),
                scene.path("committee-meetings"),
                scene.path("committee-meetings/" + UUID.randomUUID()),
                scene.path("companies"),
                scene.path("projects"),
                company,
                company + "/visits",
                visit,
                company + "/scheme-matches",
                match,
                project,
                project + "/history",
                project + "/funding",
                project + "/considered-schemes",
                project + "/considered-schemes/" + UUID.randomUUID(),
                project + "/routings",
                routing,
                routing + "/history");

        for (var role : List.of(MISSION_LEAD, TERRITORY_OFFICER, COMMITTEE_MEMBER)) {
            things.forEach(thing -> Api.as(role, STRANGER).get(thing).statusCode(404));
        }
        Api.as(MISSION_LEAD, "").get(scene.path("")).statusCode(404);
        Api.as(AUDITOR, STRANGER).get(scene.path("")).statusCode(200);
    }

    @Test
    void commandsOnWhatBelongsToOthersFindNothing() {
        var scene = Scene.started();
        var company = scene.company();
        var lead = Api.as(MISSION_LEAD, STRANGER).ifMatch("\"0\"");
        var officer = Api.as(TERRITORY_OFFICER, STRANGER).ifMatch("\"0\"");
        var carrier = Map.of("siren", Scene.CAMBRAI, "name", "x");

        lead.post(scene.path("start")).statusCode(404);
        lead.post(scene.path("delivery")).statusCode(404);
        lead.post(scene.path("presentation")).statusCode(404);
        lead.put(scene.path("diagnosis"), Map.of("sections", List.of())).statusCode(404);
        lead.post(scene.path("roadmap/axes"), Map.of("title", "x", "scope", "WHOLE_GROUPING"))
                .statusCode(404);
        lead.post(company + "/visits", Map.of("heldOn", "2023-04-03", "kind", "VISIT"))
                .statusCode(404);
        officer.post(scene.path("roadmap/axes/1/actions"), Map.of("title", "x", "carrier", carrier))
                .statusCode(404);
        officer.post(scene.path("roadmap/adoption"), Map.of("meetingId", UUID.randomUUID()))
                .statusCode(404);
    }

    private static List<Operation> operations() throws IOException {
        var document = new ObjectMapper()
                .readTree(RestAssured.get("/q/openapi?format=json").asString());
        var operations = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    var filled = path.getKey()
                            .replaceAll("\\{(axis|action)}", "1")
                            .replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
                    operations.add(new Operation(
                            Method.valueOf(operation.getKey().toUpperCase(Locale.ROOT)),
                            filled,
                            roles(operation.getValue())));
                }));
        return operations;
    }

    private static Set<String> roles(JsonNode operation) {
        var roles = new LinkedHashSet<String>();
        operation.path("security").forEach(scheme -> scheme.path("bearer").forEach(role -> roles.add(role.asText())));
        return roles;
    }

    private static List<String> everyRole() {
        return Stream.of(Roles.class.getFields())
                .map(field -> {
                    try {
                        return (String) field.get(null);
                    } catch (IllegalAccessException hidden) {
                        throw new AssertionError(hidden);
                    }
                })
                .filter(role -> !role.startsWith("scope:"))
                .toList();
    }
}
