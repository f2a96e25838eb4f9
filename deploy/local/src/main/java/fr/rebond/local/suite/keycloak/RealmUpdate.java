package fr.rebond.local.suite.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.rebond.local.Failure;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Brings the realm of a running Keycloak up to date, without touching the ids of its users, which the records refer to.
 * New scopes, roles and users are added, and clients are replaced. Users that exist stay as they are.
 */
final class RealmUpdate {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CONFLICT = 409;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI keycloak;
    private final String adminPassword;

    RealmUpdate(URI keycloak, String adminPassword) {
        this.keycloak = keycloak;
        this.adminPassword = adminPassword;
    }

    /** @throws Failure if Keycloak refuses it */
    void apply(byte[] realm) throws InterruptedException {
        try {
            var wanted = JSON.readTree(realm);
            var token = login();
            for (var scope : wanted.path("clientScopes")) {
                send(token, "client-scopes", scope);
            }
            for (var client : wanted.path("clients")) {
                replace(token, client);
            }
            send(token, "partialImport", part("SKIP", wanted, "roles", "users"));
        } catch (IOException e) {
            throw new Failure("Keycloak does not answer at %s: %s".formatted(keycloak, e.getMessage()), e);
        }
    }

    private static ObjectNode part(String ifExists, JsonNode wanted, String... names) {
        var part = JSON.createObjectNode().put("ifResourceExists", ifExists);
        for (var name : names) {
            part.set(name, wanted.path(name));
        }
        return part;
    }

    private String login() throws IOException, InterruptedException {
        var form = "grant_type=password&client_id=admin-cli&username=admin&password=" + adminPassword;
        var answer = client.send(
                request("/realms/master/protocol/openid-connect/token")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofInputStream());
        var token = JSON.readTree(answer.body()).path("access_token").asText();
        if (token.isEmpty()) {
            throw new Failure(
                    "Keycloak refused the login of its administrator (status %d)".formatted(answer.statusCode()));
        }
        return token;
    }

    /** A partial import would do, but it creates no service accounts, without which a client gets no tokens. */
    private void replace(String token, JsonNode wanted) throws IOException, InterruptedException {
        var query =
                "clients?clientId=" + URLEncoder.encode(wanted.path("clientId").asText(), StandardCharsets.UTF_8);
        for (var former : JSON.readTree(call(admin(token, query).GET()).body())) {
            call(admin(token, "clients/" + former.path("id").asText()).DELETE());
        }
        send(token, "clients", wanted);
    }

    private void send(String token, String path, JsonNode body) throws IOException, InterruptedException {
        call(admin(token, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    private HttpResponse<String> call(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (!isAccepted(answer)) {
            throw new Failure("Keycloak refused a change of its realm (%s, status %d): %s"
                    .formatted(answer.uri().getPath(), answer.statusCode(), answer.body()));
        }
        return answer;
    }

    private HttpRequest.Builder admin(String token, String path) {
        return request("/admin/realms/rebond/" + path).header("Authorization", "Bearer " + token);
    }

    /** A scope that exists already is a conflict. */
    private static boolean isAccepted(HttpResponse<String> answer) {
        return answer.statusCode() < 300 || answer.statusCode() == CONFLICT;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(keycloak + path)).timeout(Duration.ofSeconds(30));
    }
}
