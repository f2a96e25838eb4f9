/** The first checks of every request, and the problem answers of the gateway itself. */
@NullMarked
package fr.rebond.gateway.edge;

import org.jspecify.annotations.NullMarked;
