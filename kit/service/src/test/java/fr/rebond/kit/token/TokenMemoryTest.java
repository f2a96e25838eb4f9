package fr.rebond.kit.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.api.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

/** What is remembered about tokens, and what is not. */
@QuarkusTest
class TokenMemoryTest {

    private static final String JOURNAL = "/v1/changes/kit";

    private final TokenMemory memory;
    private final PublishedKeys keys;

    TokenMemoryTest(TokenMemory memory, PublishedKeys keys) {
        this.memory = memory;
        this.keys = keys;
    }

    @Test
    void remembersTheClaimsOfAVerifiedToken() {
        var token = Tokens.of("auditor", "130025265");

        Api.bearing(token).get(JOURNAL).statusCode(200);

        assertThat(memory.find(token))
                .get()
                .satisfies(known -> assertThat(known.roles()).contains("auditor"));
        Api.bearing(token).get(JOURNAL).statusCode(200);
    }

    @Test
    void answersForARememberedTokenWithoutVerifyingItAgain() {
        // Given: a token that would not pass a verification, remembered as one that did
        var token = Tokens.of("auditor", "130025265");
        Api.bearing(token).get(JOURNAL).statusCode(200);
        var known = memory.find(token).orElseThrow();
        var unverifiable = token.substring(0, token.lastIndexOf('.') + 1) + "AAAA";
        Api.bearing(unverifiable).get(JOURNAL).statusCode(401);
        // When
        memory.remember(unverifiable, known.claims(), known.roles());
        // Then
        Api.bearing(unverifiable).get(JOURNAL).statusCode(200);
    }

    @Test
    void refusesATokenThatDiffersFromARememberedOneInItsSignature() {
        var token = Tokens.of("auditor", "130025265");
        Api.bearing(token).get(JOURNAL).statusCode(200);
        var forged = token.substring(0, token.lastIndexOf('.') + 1)
                + Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[256]);

        Api.bearing(forged).get(JOURNAL).statusCode(401);
        Api.bearing(forged).get(JOURNAL).statusCode(401);

        assertThat(memory.find(forged)).isEmpty();
    }

    @Test
    void grantsARememberedTokenNoMoreThanBefore() {
        var token = Tokens.of("applicant", "200068500");
        Api.bearing(token).get(JOURNAL).statusCode(403);
        Api.bearing(token).get(JOURNAL).statusCode(403);
    }

    @Test
    void refusesAnIdTokenEachTime() {
        var token = Tokens.with("auditor", "130025265").idToken().sign();
        Api.bearing(token).get(JOURNAL).statusCode(401);
        Api.bearing(token).get(JOURNAL).statusCode(401);
    }

    @Test
    void forgetsATokenThatHasExpired() {
        memory.remember(token("k1"), claims(Instant.now().minusSeconds(1), null), Set.of());
        assertThat(memory.find(token("k1"))).isEmpty();
    }

    @Test
    void doesNotServeATokenBeforeItsStart() {
        var tomorrow = Instant.now().plus(Duration.ofDays(1));
        memory.remember(token("k2"), claims(tomorrow.plusSeconds(60), tomorrow), Set.of());
        assertThat(memory.find(token("k2"))).isEmpty();
    }

    @Test
    void doesNotRememberATokenWithoutExpiry() {
        memory.remember(token("k3"), new JwtClaims(), Set.of());
        assertThat(memory.find(token("k3"))).isEmpty();
    }

    @Test
    void forgetsTokensOfAKeyThatIsNoLongerPublished() throws JsonProcessingException {
        memory.remember(token("k4"), claims(Instant.now().plusSeconds(60), null), Set.of());
        keys.learn(keySet("k4", "k5"));
        assertThat(memory.find(token("k4"))).isPresent();

        keys.learn(keySet("k5"));
        assertThat(memory.find(token("k4"))).isEmpty();

        keys.learn(keySet("k4", "k5"));
        assertThat(memory.find(token("k4"))).isPresent();
    }

    @Test
    void keepsTheKnownKeysWhenTheAnswerHasNone() throws JsonProcessingException {
        keys.learn(keySet("k6"));
        keys.learn(new ObjectMapper().readTree("{}"));
        assertThat(keys.isWithdrawn("k6")).isFalse();
    }

    @Test
    void keyThatWasNeverPublishedIsNotWithdrawn() {
        assertThat(keys.isWithdrawn("unknown")).isFalse();
        assertThat(keys.isWithdrawn(null)).isFalse();
    }

    private static JsonNode keySet(String... ids) throws JsonProcessingException {
        var keys = new ObjectMapper().createArrayNode();
        for (var id : ids) {
            keys.addObject().put("kty", "RSA").put("kid", id);
        }
        return new ObjectMapper().createObjectNode().set("keys", keys);
    }

    private static String token(String key) {
        var header = "{\"alg\":\"RS256\",\"kid\":\"%s\"}".formatted(key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header) + ".payload.signature";
    }

    private static JwtClaims claims(Instant expires, Instant start) {
        var claims = new JwtClaims();
        claims.setExpirationTime(NumericDate.fromSeconds(expires.getEpochSecond()));
        if (start != null) {
            claims.setNotBefore(NumericDate.fromSeconds(start.getEpochSecond()));
        }
        return claims;
    }
}
