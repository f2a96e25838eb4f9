/** Keycloak from its Maven artifact, with the realm, the users of the story and their tokens. */
@NullMarked
package fr.rebond.local.suite.keycloak;

import org.jspecify.annotations.NullMarked;
