/** Repeated requests with an {@code Idempotency-Key} take effect once. */
@NullMarked
package fr.rebond.kit.idempotency;

import org.jspecify.annotations.NullMarked;
