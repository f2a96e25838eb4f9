package fr.rebond.funding.stateaid;

import java.math.BigDecimal;
import java.util.List;

/** The outcome of a computation on one legal base. */
public sealed interface Outcome {

    /**
     * The planned aid, if any, is allowed.
     *
     * @param upTo gross grant equivalent that may still be granted on this base, in euros
     */
    record Allowed(BigDecimal upTo) implements Outcome {}

    /** The base does not allow the aid. */
    record Refused(List<String> because) implements Outcome {
        public Refused {
            because = List.copyOf(because);
        }
    }

    /**
     * The aid must be notified to the Commission.
     *
     * @param upTo gross grant equivalent that is allowed without notification, in euros
     */
    record NotificationRequired(String because, BigDecimal upTo) implements Outcome {}

    /** An input is unknown, or a row of law is missing or unverified. Nothing is assumed instead. */
    record NotComputable(List<String> because) implements Outcome {
        public NotComputable {
            because = List.copyOf(because);
        }
    }
}
