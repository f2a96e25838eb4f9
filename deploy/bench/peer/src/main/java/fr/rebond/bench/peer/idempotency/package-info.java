/** Repeated requests with an {@code Idempotency-Key} take effect once, as in the missions service. */
@NullMarked
package fr.rebond.bench.peer.idempotency;

import org.jspecify.annotations.NullMarked;
