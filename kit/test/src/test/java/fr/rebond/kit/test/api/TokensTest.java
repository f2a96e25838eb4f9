package fr.rebond.kit.test.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.UUID;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final String CAMBRAI = "200068500";

    @Test
    void carriesTheClaimsOfKeycloakTokens() throws Exception {
        // Given
        var token = Tokens.with("applicant", CAMBRAI).scope("changes:read").sign();
        // When
        var claims = verified(token);
        // Then
        assertThat(claims.getIssuer()).isEqualTo("http://localhost:8180/realms/rebond");
        assertThat(claims.getAudience()).containsExactly("rebond-api");
        assertThat(claims.getClaimsMap())
                .containsEntry("typ", "Bearer")
                .containsEntry("azp", "rebond-cli")
                .containsEntry("organisation", CAMBRAI)
                .containsEntry("scope", "changes:read");
        assertThat(claims.getClaimValueAsString("realm_access")).contains("applicant");
    }

    @Test
    void keepsTheSubjectOfARoleUnlessAnotherIsSet() throws Exception {
        // Given
        var other = UUID.randomUUID();
        // When
        var first = verified(Tokens.of("jury-member", CAMBRAI)).getSubject();
        var second = verified(Tokens.of("jury-member", CAMBRAI)).getSubject();
        var third = verified(Tokens.with("jury-member", CAMBRAI).subject(other).sign());
        // Then
        assertThat(first).isEqualTo(second);
        assertThat(third.getSubject()).isEqualTo(other.toString());
    }

    @Test
    void makesExpiredUnsignedAndIdTokens() throws Exception {
        // Given
        var good = Tokens.with("auditor", CAMBRAI);
        // When
        var expired = verified(good.expired().sign());
        var idToken = verified(good.idToken().sign());
        var unsigned = good.unsigned();
        // Then
        assertThat(expired.getExpirationTime().getValue()).isLessThan(System.currentTimeMillis() / 1000);
        assertThat(idToken.getClaimValueAsString("typ")).isEqualTo("ID");
        assertThat(unsigned).endsWith(".").startsWith("eyJhbGciOiJub25l");
    }

    private static JwtClaims verified(String token) throws Exception {
        var bytes = Base64.getDecoder().decode(SigningKey.publicKey());
        var key = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(bytes));
        return withoutTimeLimits(token, key);
    }

    private static JwtClaims withoutTimeLimits(String token, java.security.Key key) throws InvalidJwtException {
        return new JwtConsumerBuilder()
                .setVerificationKey(key)
                .setSkipDefaultAudienceValidation()
                .setEvaluationTime(org.jose4j.jwt.NumericDate.fromSeconds(0))
                .build()
                .processToClaims(token);
    }
}
