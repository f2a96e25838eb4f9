/** The OpenAPI document of all services, and the page that shows it. */
@NullMarked
package fr.rebond.gateway.openapi;

import org.jspecify.annotations.NullMarked;
