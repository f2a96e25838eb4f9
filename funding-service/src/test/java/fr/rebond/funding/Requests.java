package fr.rebond.funding;

import static fr.rebond.funding.Actors.AUDIT;

import fr.rebond.kit.test.api.Api;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;

/** Sends requests to the service. */
public final class Requests {

    private Requests() {}

    public static String created(ValidatableResponse answer) {
        return answer.statusCode(201).extract().header("Location").replaceFirst("^https?://[^/]+", "");
    }

    public static Map<String, Object> money(String euros) {
        return Map.of("amount", euros, "currency", "EUR");
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }

    public static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public static String etag(String path) {
        return AUDIT.get(path).statusCode(200).extract().header("ETag");
    }

    /** Sends a command for the current version of an aggregate. */
    public static ValidatableResponse command(Api who, String aggregate, String name, Object body) {
        return who.ifMatch(etag(aggregate)).idempotencyKey(key()).post(aggregate + "/" + name, body);
    }

    public static ValidatableResponse claim(Api who, Map<String, Object> payment) {
        return who.idempotencyKey(key()).post("/v1/payments", payment);
    }
}
