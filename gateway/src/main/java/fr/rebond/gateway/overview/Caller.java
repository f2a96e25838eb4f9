package fr.rebond.gateway.overview;

import org.jspecify.annotations.Nullable;

/**
 * The caller of the overview, whose token is forwarded to the services.
 *
 * @param authorization the header as it was sent; absent without a token
 */
record Caller(@Nullable String authorization, String requestId) {

    boolean isAnonymous() {
        return authorization == null;
    }
}
