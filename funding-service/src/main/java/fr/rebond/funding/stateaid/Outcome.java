package fr.rebond.funding.stateaid;

import java.math.BigDecimal;
import java.util.List;

/** What one base of State aid says about a case. */
public sealed interface Outcome {

    /**
     * The aid asked, if any, is allowed.
     *
     * @param upTo gross grant equivalent that this base still allows, in euros, the aid asked included
     */
    record Allowed(BigDecimal upTo) implements Outcome {}

    /** Not on this base, for every reason named. */
    record Refused(List<String> because) implements Outcome {
        public Refused {
            because = List.copyOf(because);
        }
    }

    /**
     * Beyond what may be given without the Commission's approval.
     *
     * @param upTo gross grant equivalent that could be given without notification, in euros
     */
    record NotificationRequired(String because, BigDecimal upTo) implements Outcome {}

    /** Something is unknown, missing or unverified; nothing was guessed in its place. */
    record NotComputable(List<String> because) implements Outcome {
        public NotComputable {
            because = List.copyOf(because);
        }
    }
}
