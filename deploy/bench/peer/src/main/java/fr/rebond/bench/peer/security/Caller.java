package fr.rebond.bench.peer.security;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * The caller of a request, and the missions within its reach.
 *
 * @param organisation SIREN of the organisation that it acts for; empty if the token has none
 * @param client       the application through which the request came
 */
public record Caller(String subject, String organisation, String client, Set<String> roles) {

    private static final Set<String> EVERYWHERE = Set.of("programme-manager", "engineering-manager", "auditor");

    public static Caller of(JwtAuthenticationToken authentication) {
        var token = authentication.getToken();
        return new Caller(
                token.getSubject(),
                Objects.requireNonNullElse(token.getClaimAsString("organisation"), ""),
                Objects.requireNonNullElse(token.getClaimAsString("azp"), ""),
                authentication.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .map(role -> role.substring("ROLE_".length()))
                        .collect(Collectors.toSet()));
    }

    public boolean reachesAll() {
        return roles.stream().anyMatch(EVERYWHERE::contains);
    }

    /** The organisation if the caller has the role; otherwise empty. */
    public String organisationAs(String role) {
        return roles.contains(role) ? organisation : "";
    }

    /** The identity that an idempotency key belongs to. */
    public String identity() {
        return String.join("/", subject, client, organisation);
    }
}
