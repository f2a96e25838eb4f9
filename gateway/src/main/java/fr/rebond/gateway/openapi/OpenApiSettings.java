package fr.rebond.gateway.openapi;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** What the committed OpenAPI document cannot know: where this deployment is. */
@ConfigMapping(prefix = "rebond.openapi")
interface OpenApiSettings {

    /** Base address of the API, as its users reach it. */
    @WithDefault("/")
    URI server();

    /** Issuer of the access tokens, e.g. {@code https://login.example/realms/rebond}. */
    Optional<URI> issuer();
}
