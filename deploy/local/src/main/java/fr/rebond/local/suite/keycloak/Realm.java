package fr.rebond.local.suite.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.rebond.local.suite.keycloak.SuiteSystems.SuiteSystem;
import fr.rebond.local.suite.keycloak.SuiteUsers.User;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The realm that Keycloak imports at its first start: {@code realm/rebond-realm.json} with the users and systems of the
 * story, their passwords and secrets.
 */
final class Realm {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SuiteUsers users;
    private final SuiteSystems systems;

    Realm(SuiteUsers users, SuiteSystems systems) {
        this.users = users;
        this.systems = systems;
    }

    /** @param passwords by {@link User#secret()} and {@link SuiteSystem#secret()} */
    byte[] json(UnaryOperator<String> passwords) {
        try {
            var realm = template();
            var all = realm.withArray("/users");
            users.all().forEach(user -> all.add(user(user, passwords.apply(user.secret()))));
            var scopes = realm.withArray("/clientScopes");
            systems.all().stream()
                    .flatMap(system -> system.scopes().stream())
                    .distinct()
                    .forEach(scope -> scopes.add(scope(scope)));
            var clients = realm.withArray("/clients");
            systems.all().forEach(system -> clients.add(client(system, passwords.apply(system.secret()))));
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(realm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Differs if the realm, its users or its systems differ; passwords do not count. */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(JSON.writeValueAsBytes(template()));
            digest.update(users.toString().getBytes(StandardCharsets.UTF_8));
            digest.update(systems.toString().getBytes(StandardCharsets.UTF_8));
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

    private static JsonNode scope(String name) {
        var node = JSON.createObjectNode();
        node.put("name", name).put("protocol", "openid-connect");
        node.putObject("attributes").put("include.in.token.scope", "true");
        return node;
    }

    private static JsonNode client(SuiteSystem system, String secret) {
        var node = JSON.createObjectNode();
        node.put("clientId", system.clientId())
                .put("name", "%s: %s".formatted(system.organisationName(), system.what()))
                .put("enabled", true)
                .put("publicClient", false)
                .put("secret", secret)
                .put("standardFlowEnabled", false)
                .put("implicitFlowEnabled", false)
                .put("directAccessGrantsEnabled", false)
                .put("serviceAccountsEnabled", true)
                .put("fullScopeAllowed", false);
        node.putArray("defaultClientScopes").add("rebond-api").addAll(strings(system.scopes()));
        node.putArray("optionalClientScopes");
        node.putArray("protocolMappers")
                .add(mapper(
                        "organisation",
                        "oidc-hardcoded-claim-mapper",
                        Map.of("claim.value", system.organisation(), "claim.name", "organisation")))
                .add(mapper(
                        "client",
                        "oidc-usersessionmodel-note-mapper",
                        Map.of("user.session.note", "client_id", "claim.name", "client_id")));
        return node;
    }

    private static JsonNode mapper(String name, String kind, Map<String, String> config) {
        var node = JSON.createObjectNode();
        node.put("name", name).put("protocol", "openid-connect").put("protocolMapper", kind);
        var settings = node.putObject("config");
        settings.put("jsonType.label", "String").put("access.token.claim", "true");
        config.forEach(settings::put);
        return node;
    }

    private static ArrayNode strings(List<String> values) {
        return JSON.valueToTree(values);
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
