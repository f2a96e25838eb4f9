package fr.rebond.kit.idempotency;

import static fr.rebond.kit.test.api.Roles.PROGRAMME_MANAGER;
import static fr.rebond.kit.thing.Things.named;
import static fr.rebond.kit.thing.Things.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.api.Tokens;
import fr.rebond.kit.test.parts.RealParts;
import fr.rebond.kit.thing.ThingResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "kit"))
class IdempotencyTest {

    private static final Api MANAGER = Api.as(PROGRAMME_MANAGER, "130025265");

    @Inject
    Jdbi jdbi;

    @Test
    void sameKeyAndBodyReplayTheFirstAnswer() {
        // Given
        var key = unique("key");
        var body = named(unique("once"));
        var first = MANAGER.idempotencyKey(key).post("/v1/things", body).statusCode(201);
        // When
        var second = MANAGER.idempotencyKey(key).post("/v1/things", body);
        // Then
        second.statusCode(201).header("Idempotent-Replayed", "true").header("ETag", "\"0\"");
        assertThat(second.extract().header("Location"))
                .endsWith(first.header("Idempotent-Replayed", nullValue())
                        .extract()
                        .header("Location")
                        .replaceFirst("^https?://[^/]+", ""));
        assertThat(second.extract().asString()).isEqualTo(first.extract().asString());
        assertThat(eventsOf(first)).isEqualTo(1);
    }

    @Test
    void sameKeyWithAnotherBodyIsRejected() {
        var key = unique("key");
        MANAGER.idempotencyKey(key).post("/v1/things", named(unique("a"))).statusCode(201);
        MANAGER.idempotencyKey(key)
                .post("/v1/things", named(unique("b")))
                .statusCode(422)
                .body("type", endsWith("/idempotency-key-reused"));
    }

    @Test
    void anotherCallerMayUseTheSameKey() {
        var key = unique("key");
        MANAGER.idempotencyKey(key).post("/v1/things", named(unique("a"))).statusCode(201);
        Api.as(PROGRAMME_MANAGER, "200053742")
                .idempotencyKey(key)
                .post("/v1/things", named(unique("b")))
                .statusCode(201)
                .header("Idempotent-Replayed", nullValue());
    }

    @Test
    void samePersonOfAnotherOrganisationIsAnotherCaller() {
        var key = unique("key");
        var person = UUID.randomUUID();
        var body = named(unique("once"));
        Api.bearing(Tokens.with(PROGRAMME_MANAGER, "130025265").subject(person).sign())
                .idempotencyKey(key)
                .post("/v1/things", body)
                .statusCode(201);
        Api.bearing(Tokens.with(PROGRAMME_MANAGER, "200053742").subject(person).sign())
                .idempotencyKey(key)
                .post("/v1/things", body)
                .statusCode(409)
                .body("type", endsWith("/duplicate-thing"));
    }

    @Test
    void rejectedRequestLeavesItsKeyUnused() {
        var key = unique("key");
        var taken = unique("taken");
        MANAGER.post("/v1/things", named(taken)).statusCode(201);
        MANAGER.idempotencyKey(key).post("/v1/things", named(taken)).statusCode(409);
        MANAGER.idempotencyKey(key).post("/v1/things", named(unique("free"))).statusCode(201);
    }

    @Test
    void answers409WhileTheFirstRequestRuns() throws Exception {
        // Given
        var key = unique("key");
        var body = named(unique("gated"));
        ThingResource.gate = new CyclicBarrier(2);
        try (var thread = Executors.newSingleThreadExecutor()) {
            var first = thread.submit(() -> MANAGER.idempotencyKey(key)
                    .post("/v1/things", body)
                    .extract()
                    .statusCode());
            ThingResource.pass();
            // When
            var second = MANAGER.idempotencyKey(key).post("/v1/things", body);
            ThingResource.pass();
            // Then
            second.statusCode(409).header("Retry-After", notNullValue()).body("type", endsWith("/request-in-progress"));
            assertThat(first.get()).isEqualTo(201);
        }
    }

    @Test
    void storesNothingWhenTheKeyWasAnsweredUnseen() throws Exception {
        // Given: an answer that no statement sees
        var key = unique("key");
        MANAGER.idempotencyKey(key).post("/v1/things", named(unique("first"))).statusCode(201);
        var answer =
                jdbi.withHandle(handle -> handle.createQuery("DELETE FROM idempotency_key WHERE key = :key RETURNING *")
                        .bind("key", key)
                        .mapToMap()
                        .one());
        var name = unique("gated");
        ThingResource.gate = new CyclicBarrier(2);
        try (var thread = Executors.newSingleThreadExecutor()) {
            var second = thread.submit(() -> MANAGER.idempotencyKey(key).post("/v1/things", named(name)));
            ThingResource.pass();
            // When: it can be seen before the second request ends
            jdbi.useHandle(handle -> handle.createUpdate("""
                            INSERT INTO idempotency_key (caller, method, path, key, body_hash, status, headers, body)
                            VALUES (:caller, :method, :path, :key, :body_hash, :status, :headers, :body)
                            """).bindMap(answer).execute());
            ThingResource.pass();
            // Then
            second.get().statusCode(409).body("type", endsWith("/request-in-progress"));
        }
        assertThat(thingsNamed(name)).isZero();
    }

    @Test
    void rejectsMalformedKeys() {
        for (var key : List.of("x".repeat(256), "", "two words", "clé")) {
            MANAGER.idempotencyKey(key)
                    .post("/v1/things", named(unique("a")))
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("Idempotency-Key"));
        }
    }

    @Test
    void rejectsTwoKeys() {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of(PROGRAMME_MANAGER, "130025265"))
                .contentType(ContentType.JSON)
                .headers(new Headers(new Header("Idempotency-Key", "one"), new Header("Idempotency-Key", "two")))
                .body(named(unique("a")))
                .post("/v1/things")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("Idempotency-Key"));
    }

    private long thingsNamed(String name) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM thing WHERE name = :name")
                .bind("name", name)
                .mapTo(Long.class)
                .one());
    }

    private long eventsOf(ValidatableResponse created) {
        var id = created.extract().<String>path("id");
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM outbox WHERE subject = :id::uuid")
                .bind("id", id)
                .mapTo(Long.class)
                .one());
    }
}
