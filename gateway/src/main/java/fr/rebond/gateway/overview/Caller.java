package fr.rebond.gateway.overview;

import org.jspecify.annotations.Nullable;

/** Who asks, as the services are told. @param authorization as the caller sent it; absent without token */
record Caller(@Nullable String authorization, String requestId) {

    boolean anonymous() {
        return authorization == null;
    }
}
