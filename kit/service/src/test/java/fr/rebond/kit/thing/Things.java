package fr.rebond.kit.thing;

import static fr.rebond.kit.test.api.Roles.PROGRAMME_MANAGER;

import fr.rebond.kit.test.api.Api;
import java.util.UUID;

/** Bodies, names and creation of things over HTTP, for tests. */
public final class Things {

    private Things() {}

    /** The body of a thing with a price of 12.50 euros. */
    public static String named(String name) {
        return """
                {"name": "%s", "price": {"amount": "12.50", "currency": "EUR"}}""".formatted(name);
    }

    public static String unique(String word) {
        return word + "-" + UUID.randomUUID();
    }

    /** Creates a thing and returns its path. */
    public static String create(String name) {
        var location = Api.as(PROGRAMME_MANAGER, "130025265")
                .post("/v1/things", named(name))
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.indexOf("/v1/"));
    }
}
