package fr.rebond.gateway.overview;

/** A service found the caller's token not valid: nothing is told, not even what is public. */
final class TokenRefused extends RuntimeException {

    TokenRefused() {
        super("The token is not valid", null, false, false);
    }
}
