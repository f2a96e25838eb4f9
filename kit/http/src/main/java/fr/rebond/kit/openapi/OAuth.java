package fr.rebond.kit.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Describes how callers get an access token: systems by client credentials, with scopes; people by logging in, and their
 * roles decide. The gateway replaces the address of the identity provider when it serves the document.
 */
public final class OAuth {

    private static final String NAME = "oauth2";
    private static final String ISSUER = "https://identity.rebond.example/realms/rebond";
    private static final String TOKEN = ISSUER + "/protocol/openid-connect/token";
    private static final String AUTHORISATION = ISSUER + "/protocol/openid-connect/auth";

    private OAuth() {}

    /** @param scopes of systems, with what each is for */
    public static void describe(OpenAPI document, Map<String, String> scopes) {
        var components = document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        document.setComponents(components);
        components.setSecuritySchemes(Map.of(
                NAME,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.OAUTH2)
                        .description(
                                "Access token of the identity provider, a JWT checked as RFC8725 says, audience rebond-api. A system needs one of the "
                                        + "scopes that an operation names, a person one of its roles.")
                        .flows(OASFactory.createOAuthFlows()
                                .clientCredentials(OASFactory.createOAuthFlow()
                                        .tokenUrl(TOKEN)
                                        .scopes(scopes))
                                .authorizationCode(OASFactory.createOAuthFlow()
                                        .authorizationUrl(AUTHORISATION)
                                        .tokenUrl(TOKEN)
                                        .refreshUrl(TOKEN)
                                        .scopes(Map.of("openid", "Log in as a person"))))));
    }

    public static SecurityRequirement requirement(List<String> scopes) {
        return OASFactory.createSecurityRequirement().addScheme(NAME, scopes);
    }
}
