package fr.rebond.kit.token;

import java.util.Set;
import org.jose4j.jwt.JwtClaims;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a token whose signature, issuer and audience were verified.
 *
 * @param roles     realm roles, as found at the configured claim
 * @param keyId     the key that signed it; absent when the header names none
 * @param notBefore seconds since 1970; 0 if the token has no start
 * @param expires   seconds since 1970
 */
record VerifiedToken(
        JwtClaims claims, Set<String> roles, @Nullable String keyId, long notBefore, long expires) {

    VerifiedToken {
        roles = Set.copyOf(roles);
    }

    boolean isValidAt(long second) {
        return notBefore <= second && second < expires;
    }
}
