package fr.rebond.local.suite.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.rebond.local.Failure;
import fr.rebond.local.suite.home.Ports;
import fr.rebond.local.suite.home.Secrets;
import fr.rebond.local.suite.home.TokenSource;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Gets tokens by the passwords of the users, and by the client secrets of the systems. Reuses a token while it is valid. */
public final class KeycloakTokens implements TokenSource {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private record Token(String text, Instant until) {
        boolean isValid() {
            return Instant.now().plus(MARGIN).isBefore(until);
        }
    }

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final URI endpoint;
    private final Secrets secrets;
    private final SuiteSystems systems;

    public KeycloakTokens(Ports ports, Secrets secrets, SuiteSystems systems) {
        this.systems = systems;
        this.endpoint = URI.create(ports.realmUrl() + "/protocol/openid-connect/token");
        this.secrets = secrets;
    }

    @Override
    public String tokenOf(String user) {
        return tokens.compute(user, (name, cached) -> cached != null && cached.isValid() ? cached : login(name))
                .text();
    }

    private Token login(String user) {
        var form = new LinkedHashMap<String, String>();
        var system = systems.find(user);
        if (system.isPresent()) {
            form.put("grant_type", "client_credentials");
            form.put("client_id", system.get().clientId());
            form.put("client_secret", secrets.of(system.get().secret()));
        } else {
            form.put("grant_type", "password");
            form.put("client_id", "rebond-cli");
            form.put("username", user);
            form.put("password", secrets.of("user." + user));
        }
        var answer = send(form);
        if (!answer.has("access_token")) {
            throw new Failure(
                    "Keycloak refused the login of %s: %s. If users changed since the first start, ./rebond down --wipe followed by ./rebond up imports them."
                            .formatted(user, answer.path("error_description").asText(answer.toString())));
        }
        var seconds = answer.get("expires_in").asLong();
        return new Token(answer.get("access_token").asText(), Instant.now().plusSeconds(seconds));
    }

    private JsonNode send(Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(20))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return JSON.readTree(
                    client.send(request, BodyHandlers.ofInputStream()).body());
        } catch (IOException e) {
            throw new Failure(
                    "Keycloak does not answer at %s: is the suite up (./rebond status)?".formatted(endpoint), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted while logging in.", e);
        }
    }
}
