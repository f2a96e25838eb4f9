/** Who acts: the caller of a request, or the service itself. */
@NullMarked
package fr.rebond.kit.actor;

import org.jspecify.annotations.NullMarked;
