/** The services behind the gateway, and the connections to them. */
@NullMarked
package fr.rebond.gateway.upstream;

import org.jspecify.annotations.NullMarked;
