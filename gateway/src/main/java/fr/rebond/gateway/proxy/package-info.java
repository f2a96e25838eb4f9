/** Forwards requests to the services and streams their answers. */
@NullMarked
package fr.rebond.gateway.proxy;

import org.jspecify.annotations.NullMarked;
