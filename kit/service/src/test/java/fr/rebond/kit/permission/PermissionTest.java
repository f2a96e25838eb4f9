package fr.rebond.kit.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.api.Roles;
import fr.rebond.kit.test.api.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Permissions of people and of systems, on the operations of the test service. */
@QuarkusTest
class PermissionTest {

    private static final String SIREN = "200068500";
    private static final String REACH = "/v1/things/reach";
    private static final String SIGNATURE = "/v1/things/signature";

    private final Jdbi jdbi;

    PermissionTest(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Test
    void opensAnOperationThatCarriesOnlyThePermission() {
        Api.as(Roles.LABELLING_AUTHORITY, SIREN).get(SIGNATURE).statusCode(200);
        Api.as(Roles.AUDITOR, SIREN)
                .get(SIGNATURE)
                .statusCode(403)
                .body("detail", equalTo("This needs the permission things:sign, which the caller does not have"));
        Api.anonymous().get(SIGNATURE).statusCode(401);
    }

    @Test
    void closesAnOperationWithoutAnyAnnotation() {
        Api.as(Roles.PROGRAMME_MANAGER, SIREN)
                .get("/v1/things/forgotten")
                .statusCode(403)
                .body("detail", equalTo("The caller may not do this"));
    }

    @Test
    void reachesAsFarAsTheTableSays() {
        Api.as(Roles.AUDITOR, SIREN).get(REACH).body("$", contains("EVERYTHING"));
        Api.as(Roles.APPLICANT, SIREN).get(REACH).body("$", contains("ORGANISATION"));
        Api.bearing(Tokens.with(Roles.AUDITOR, SIREN)
                        .roles(Roles.AUDITOR, Roles.APPLICANT)
                        .sign())
                .get(REACH)
                .body("$", containsInAnyOrder("EVERYTHING", "ORGANISATION"));
    }

    @Test
    void systemHoldsThePermissionOfItsScope() {
        Api.bearing(Tokens.system(SIREN, "things:read")).get(REACH).body("$", contains("ORGANISATION"));
        Api.bearing(Tokens.system(SIREN, "warehouse:read")).get(REACH).body("$", contains("EVERYTHING"));
        Api.bearing(Tokens.system(SIREN, "things:write")).get(REACH).statusCode(403);
        Api.bearing(Tokens.system(SIREN, "things:read", "profile", "things:read"))
                .get(REACH)
                .body("$", contains("ORGANISATION"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"things:sign", "things:sign things:read", "things", "sign", "things:", ":sign", "*", ""})
    void grantsNoPermissionThroughAScopeThatTheTableDoesNotName(String scope) {
        Api.bearing(Tokens.system(SIREN, scope)).get(SIGNATURE).statusCode(403);
        Api.bearing(Tokens.with(Roles.AUDITOR, SIREN).scope(scope).sign())
                .get(SIGNATURE)
                .statusCode(403);
    }

    @Test
    void scopesOfAPersonGrantNothing() {
        Api.bearing(Tokens.with(Roles.OBSERVER, SIREN)
                        .scope("things:read warehouse:read")
                        .sign())
                .get(REACH)
                .statusCode(403);
    }

    @Test
    void refusesASystemWithARoleOfPeople() {
        Api.bearing(Tokens.systemWith(SIREN, "things:read").roles(Roles.AUDITOR).sign())
                .get(REACH)
                .statusCode(403);
        Api.bearing(Tokens.systemWith(SIREN, "things:read")
                        .roles("offline_access")
                        .sign())
                .get(REACH)
                .statusCode(200);
    }

    @Test
    void rolesOfASystemGrantNothing() {
        Api.bearing(Tokens.systemWith(SIREN).roles(Roles.LABELLING_AUTHORITY).sign())
                .get(SIGNATURE)
                .statusCode(403);
    }

    @Test
    void recordsNoChangeOfAnAnonymousCaller() {
        var thing = UUID.randomUUID();

        Api.anonymous().post("/v1/things/" + thing + "/unsigned").statusCode(500);

        assertThat(count("thing WHERE id = ?", thing)).isZero();
        assertThat(count("outbox WHERE subject = ?", thing)).isZero();
    }

    @Test
    void documentsThePermissionAndItsHolders() {
        var operation = "paths.'/v1/things/reach'.get.";
        RestAssured.get("/q/openapi?format=json")
                .then()
                .body(
                        operation + "security",
                        equalTo(List.of(
                                Map.of("oauth2", List.of("things:read")), Map.of("oauth2", List.of("warehouse:read")))))
                .body(operation + "'x-permission'.name", equalTo("things:read"))
                .body(
                        operation + "'x-permission'.holders",
                        hasItem(Map.of("role", "applicant", "reach", "ORGANISATION")))
                .body(
                        operation + "'x-permission'.holders",
                        hasItem(Map.of("scope", "warehouse:read", "reach", "EVERYTHING")))
                .body("paths.'/v1/things/{id}'.get.security", equalTo(List.of()));
    }

    private int count(String what, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + what)
                .bind(0, id)
                .mapTo(Integer.class)
                .one());
    }
}
