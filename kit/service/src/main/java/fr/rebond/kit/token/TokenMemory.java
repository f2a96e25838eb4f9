package fr.rebond.kit.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jspecify.annotations.Nullable;

/**
 * The verified tokens of the last minute, by the SHA-256 of the whole token. It holds claims, never an identity, which
 * belongs to a request, and never a token that was refused. Whether a token has begun, has expired, or was signed with a
 * key that is no longer published, is checked at every hit.
 */
@ApplicationScoped
class TokenMemory {

    static final Duration LONGEST = Duration.ofSeconds(60);
    static final int LARGEST = 10_000;

    private static final Pattern KEY_ID = Pattern.compile("\"kid\"\\s*:\\s*\"([^\"\\\\]+)\"");

    private final Cache<ByteBuffer, VerifiedToken> verified =
            Caffeine.newBuilder().expireAfterWrite(LONGEST).maximumSize(LARGEST).build();
    private final PublishedKeys keys;

    TokenMemory(PublishedKeys keys) {
        this.keys = keys;
    }

    Optional<VerifiedToken> find(String token) {
        var known = verified.getIfPresent(key(token));
        return known != null && known.isValidAt(now()) && !keys.isWithdrawn(known.keyId())
                ? Optional.of(known)
                : Optional.empty();
    }

    /** A token without an expiry is not remembered. */
    void remember(String token, JwtClaims claims, Set<String> roles) {
        try {
            var expires = claims.getExpirationTime();
            if (expires != null) {
                var start = claims.getNotBefore();
                verified.put(
                        key(token),
                        new VerifiedToken(
                                claims, roles, keyId(token), start == null ? 0 : start.getValue(), expires.getValue()));
            }
        } catch (MalformedClaimException unreadable) {
            throw new IllegalStateException("A verified token has unreadable times", unreadable);
        }
    }

    /** The id of the key in the header of a token; empty when the header names none. */
    static @Nullable String keyId(String token) {
        var header = Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.')));
        var found = KEY_ID.matcher(new String(header, StandardCharsets.UTF_8));
        return found.find() ? found.group(1) : null;
    }

    private static ByteBuffer key(String token) {
        try {
            return ByteBuffer.wrap(
                    MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }
}
