package fr.rebond.kit.json;

import static fr.rebond.kit.test.api.Roles.OPERATOR;
import static fr.rebond.kit.test.api.Roles.PROGRAMME_MANAGER;
import static fr.rebond.kit.thing.Things.named;
import static fr.rebond.kit.thing.Things.unique;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.api.Tokens;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "kit"))
class RequestBodyTest {

    private static final String DGE = "130025265";
    private static final Api MANAGER = Api.as(PROGRAMME_MANAGER, DGE);

    @Test
    void rejectsANumberInPlaceOfAString() {
        MANAGER.post("/v1/things", Map.of("name", 1))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/name"))
                .body("errors[0].detail", containsString("must be a string"));
    }

    @Test
    void namesEveryWrongValueAtOnce() {
        MANAGER.post("/v1/things", """
                        {"name": 1, "price": {"amount": "1,5", "currency": "EUR"}, "colour": "red", "size": {"a": 1}}
                        """)
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/name", "/price", "/colour", "/size"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u200b", "\u00a0", "\u3164\u2800", "\u200e"})
    void rejectsNamesThatCannotBeSeen(String name) {
        MANAGER.post("/v1/things", named(name)).statusCode(400).body("errors[0].pointer", equalTo("/name"));
    }

    @Test
    void storesComposedTextWithoutOuterSpaces() {
        var name = unique("E\u0301nergie");
        MANAGER.post("/v1/things", named("\u200b " + name + "\u00a0"))
                .statusCode(201)
                .body("name", equalTo(name.replace("E\u0301", "É")));
    }

    @Test
    void countsCharactersAndNotTheirEncoding() {
        var most = "🏭".repeat(37) + unique("").substring(0, 13);
        MANAGER.post("/v1/things", named(most)).statusCode(201).body("name", equalTo(most));
        MANAGER.post("/v1/things", named(most + "a")).statusCode(400).body("errors[0].pointer", equalTo("/name"));
    }

    @Test
    void namesTheBodyWhenItIsMissing() {
        MANAGER.post("/v1/things", "")
                .statusCode(400)
                .body("errors[0].pointer", nullValue())
                .body("errors[0].detail", equalTo("must not be null"));
    }

    @Test
    void rejectsTextInPlaceOfJson() {
        RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.of(OPERATOR, DGE))
                .contentType("text/plain")
                .body("x")
                .post("/v1/dead-letters/kit/" + UUID.randomUUID() + "/discard")
                .then()
                .statusCode(415)
                .body("type", endsWith("/unsupported-media-type"));
    }

    @Test
    void rejectsLoneSurrogates() {
        MANAGER.post(
                        "/v1/things",
                        "{\"name\": \"a \\ud800\", \"price\": {\"amount\": \"1.00\", \"currency\": \"EUR\"}}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"a\", \"price\": {\"amount\": \"1\", \"currency\": \"EUR\"}, \"version\": 3}",
                "{\"name\": \"a\", \"price\": {\"amount\": 1, \"currency\": \"EUR\"}}",
                "{\"name\": \"a\", \"price\": {\"amount\": \"-1.00\", \"currency\": \"EUR\"}}",
                "{\"name\": \"a\", \"price\": {\"amount\": \"-0\", \"currency\": \"EUR\"}}",
                "{\"name\": \"a\", \"price\": {\"amount\": \"1e400\", \"currency\": \"EUR\"}}",
                "{\"name\": \"a\", \"price\": {\"amount\": \"NaN\", \"currency\": \"EUR\"}}",
                "{\"name\": \"a\", \"price\": {\"amount\": \"0.0000000000000000001\", \"currency\": \"EUR\"}}",
                "{\"name\": \"a\", \"price\": {\"amount\": \"999999999999999\", \"currency\": \"EUR\"}}",
                "{\"name\": \"a\", \"price\": {\"amount\": \"1\", \"currency\": \"USD\"}}",
                "{\"name\": \"a\", \"price\": {\"amount\": \"1\"}}",
                "{\"name\": \"a\", \"name\": \"b\", \"price\": {\"amount\": \"1\", \"currency\": \"EUR\"}}",
                "{\"name\": 7, \"price\": {\"amount\": \"1\", \"currency\": \"EUR\"}}",
                "{\"name\": \"\", \"price\": {\"amount\": \"1\", \"currency\": \"EUR\"}}",
                "{\"name\": \"a\"}",
                "{\"name\": \"a\", \"price\": {\"amount\": \"1\", \"currency\": \"EUR\"}} x",
                "[]",
                "null",
                "\"a\"",
                "",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
            })
    void rejectsWrongBodiesAndStoresNothing(String body) {
        MANAGER.idempotencyKey(unique("wrong"))
                .post("/v1/things", body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", endsWith("/invalid-request"))
                .body("instance", equalTo("/v1/things"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void problemPointsAtTheField() {
        MANAGER.post("/v1/things", "{\"name\": \"\", \"price\": {\"amount\": \"1\", \"currency\": \"EUR\"}}")
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/name"));
        MANAGER.post("/v1/things", "{\"name\": \"a\", \"price\": {\"amount\": \"x\", \"currency\": \"EUR\"}}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/price"))
                .body("detail", containsString("decimal string"));
    }
}
