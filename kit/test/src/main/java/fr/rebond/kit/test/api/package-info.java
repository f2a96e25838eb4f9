/** Requests to a running service, access tokens, and checks against the OpenAPI document. */
@NullMarked
package fr.rebond.kit.test.api;

import org.jspecify.annotations.NullMarked;
