package fr.rebond.kit.test.api;

import io.smallrye.jwt.build.Jwt;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Access tokens for tests, with the claims of the tokens that Keycloak issues in the local suite.
 *
 * <p>{@code Tokens.of("auditor", siren)} is a valid token. Each method on {@code Tokens.with(…)} changes one claim, to
 * make tokens that a service must refuse.
 */
public record Tokens(
        List<String> roles,
        String organisation,
        UUID subject,
        String issuer,
        String audience,
        String type,
        String scope,
        String client,
        Instant expires) {

    public static final String ISSUER = "http://localhost:8180/realms/rebond";
    public static final String AUDIENCE = "rebond-api";

    private static final String PEOPLE = "rebond-cli";
    /** Longer than any test run, because test classes keep tokens in constants. */
    private static final Duration LIFE = Duration.ofHours(2);

    private static final Map<List<String>, String> SIGNED = new ConcurrentHashMap<>();

    /** Always the same token for the same role and organisation. */
    public static String of(String role, String organisation) {
        return SIGNED.computeIfAbsent(
                List.of(role, organisation), caller -> with(role, organisation).sign());
    }

    public static Tokens with(String role, String organisation) {
        return new Tokens(
                List.of(role),
                organisation,
                subjectOf(role, organisation),
                ISSUER,
                AUDIENCE,
                "Bearer",
                "profile",
                PEOPLE,
                Instant.now().plus(LIFE));
    }

    /** The token of a system, as client credentials get it. */
    public static String system(String organisation, String... scopes) {
        return systemWith(organisation, scopes).sign();
    }

    /** @param organisation empty for a system that acts for none */
    public static Tokens systemWith(String organisation, String... scopes) {
        var client = "system-of-" + organisation;
        return new Tokens(
                List.of(),
                organisation,
                subjectOf(client, organisation),
                ISSUER,
                AUDIENCE,
                "Bearer",
                String.join(" ", scopes),
                client,
                Instant.now().plus(LIFE));
    }

    /** Always the same subject for the same role and organisation. */
    public static UUID subjectOf(String role, String organisation) {
        return UUID.nameUUIDFromBytes((role + "@" + organisation).getBytes(StandardCharsets.UTF_8));
    }

    public Tokens roles(String... others) {
        return new Tokens(List.of(others), organisation, subject, issuer, audience, type, scope, client, expires);
    }

    /** Another person of the same role and organisation. */
    public Tokens subject(UUID other) {
        return new Tokens(roles, organisation, other, issuer, audience, type, scope, client, expires);
    }

    public Tokens scope(String other) {
        return new Tokens(roles, organisation, subject, issuer, audience, type, other, client, expires);
    }

    public Tokens issuer(String other) {
        return new Tokens(roles, organisation, subject, other, audience, type, scope, client, expires);
    }

    public Tokens audience(String other) {
        return new Tokens(roles, organisation, subject, issuer, other, type, scope, client, expires);
    }

    public Tokens idToken() {
        return new Tokens(roles, organisation, subject, issuer, audience, "ID", scope, client, expires);
    }

    public Tokens expired() {
        return new Tokens(
                roles,
                organisation,
                subject,
                issuer,
                audience,
                type,
                scope,
                client,
                Instant.now().minus(LIFE));
    }

    public String sign() {
        var claims = Jwt.claims()
                .issuer(issuer)
                .audience(audience)
                .subject(subject.toString())
                .issuedAt(expires.minus(LIFE))
                .expiresAt(expires)
                .claim("typ", type)
                .claim("azp", client)
                .claim("realm_access", Map.of("roles", roles))
                .claim("scope", scope);
        if (!organisation.isEmpty()) {
            claims.claim("organisation", organisation);
        }
        if (!client.equals(PEOPLE)) {
            claims.claim("client_id", client);
        }
        return claims.sign(SigningKey.privateKey());
    }

    /** The same claims with {@code "alg": "none"} and no signature. */
    public String unsigned() {
        var base64 = Base64.getUrlEncoder().withoutPadding();
        var header = base64.encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
        return header + "." + sign().split("\\.")[1] + ".";
    }
}
