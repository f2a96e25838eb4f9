/** Remembers what was verified about access tokens, so that a token is verified once and not at every request. */
@NullMarked
package fr.rebond.kit.token;

import org.jspecify.annotations.NullMarked;
