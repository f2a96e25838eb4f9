package fr.rebond.kit.actor;

import java.util.Set;

/**
 * The person or system that acts.
 *
 * @param subject      stable id of the person or system at the identity provider, never a name
 * @param organisation SIREN of the organisation that it acts for; empty when the token names none
 * @param client       the application through which the request came
 * @param roles        realm roles of the token
 */
public record Actor(String subject, String organisation, String client, Set<String> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The service itself, when it reacts to its clock or to an event. */
    public static Actor system(String service) {
        return new Actor("system", "", "rebond-" + service, Set.of());
    }

    public boolean hasRole(String role) {
        return roles.contains(role);
    }

    public boolean hasAnyRole(String... wanted) {
        for (var role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    public boolean actsFor(String siren) {
        return !organisation.isEmpty() && organisation.equals(siren);
    }
}
