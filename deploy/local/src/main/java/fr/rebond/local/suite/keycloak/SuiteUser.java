package fr.rebond.local.suite.keycloak;

import java.util.List;

/**
 * One login of the suite: a function, never a person.
 *
 * @param organisation SIREN of the organisation it acts for
 * @param sample whether that organisation is invented
 */
public record SuiteUser(
        String username, List<String> roles, String organisation, String organisationName, boolean sample) {

    public SuiteUser {
        if (!username.matches("[a-z0-9-]+") || roles.isEmpty() || !organisation.matches("[0-9]{9}")) {
            throw new IllegalArgumentException("not a user: %s, %s, %s".formatted(username, roles, organisation));
        }
    }

    /** The name of its password among the secrets. */
    String secret() {
        return "user." + username;
    }
}
