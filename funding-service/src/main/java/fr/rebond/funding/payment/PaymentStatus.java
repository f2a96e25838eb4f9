package fr.rebond.funding.payment;

import fr.rebond.kit.problem.IllegalTransition;
import java.util.Set;

/**
 * The life of a payment. AUTHORISED goes back to CERTIFIED when it is sent back. From REQUESTED and CERTIFIED it can be
 * REJECTED; from REQUESTED to CONFIRMED it can be CANCELLED.
 *
 * <pre>
 *   DRAFT --> REQUESTED --> CERTIFIED <--> AUTHORISED --> CONFIRMED --> ORDERED --> PAID
 * </pre>
 */
public enum PaymentStatus {
    DRAFT,
    REQUESTED,
    CERTIFIED,
    AUTHORISED,
    CONFIRMED,
    ORDERED,
    PAID,
    REJECTED,
    CANCELLED;

    /** @throws IllegalTransition if the transition is illegal */
    PaymentStatus to(PaymentStatus target) {
        var allowed =
                switch (this) {
                    case DRAFT -> Set.of(REQUESTED);
                    case REQUESTED -> Set.of(CERTIFIED, REJECTED, CANCELLED);
                    case CERTIFIED -> Set.of(AUTHORISED, REJECTED, CANCELLED);
                    case AUTHORISED -> Set.of(CONFIRMED, CERTIFIED, CANCELLED);
                    case CONFIRMED -> Set.of(ORDERED, CANCELLED);
                    case ORDERED -> Set.of(PAID);
                    case PAID, REJECTED, CANCELLED -> Set.<PaymentStatus>of();
                };
        if (!allowed.contains(target)) {
            throw new IllegalTransition(this, target);
        }
        return target;
    }
}
