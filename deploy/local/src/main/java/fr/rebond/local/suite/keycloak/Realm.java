package fr.rebond.local.suite.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.rebond.local.suite.keycloak.SuiteUsers.User;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The realm that Keycloak imports at its first start: {@code realm/rebond-realm.json} with the users of the story and their
 * passwords. The secret of the partner client stays a placeholder that Keycloak replaces.
 */
final class Realm {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SuiteUsers users;

    Realm(SuiteUsers users) {
        this.users = users;
    }

    /** @param passwords by {@link User#secret()} */
    byte[] json(UnaryOperator<String> passwords) {
        try {
            var realm = template();
            var all = realm.withArray("/users");
            users.all().forEach(user -> all.add(user(user, passwords.apply(user.secret()))));
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(realm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Differs if the realm or its users differ; passwords do not count. */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(JSON.writeValueAsBytes(template()));
            digest.update(users.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode template() throws IOException {
        try (var file = Realm.class.getResourceAsStream("/realm/rebond-realm.json")) {
            return (ObjectNode) JSON.readTree(file);
        }
    }

    private static JsonNode user(User user, String password) {
        var node = JSON.createObjectNode();
        node.put("username", user.username()).put("enabled", true);
        node.putObject("attributes").set("organisation", JSON.valueToTree(List.of(user.organisation())));
        node.set("realmRoles", JSON.valueToTree(user.roles()));
        node.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", password)
                .put("temporary", false);
        return node;
    }
}
