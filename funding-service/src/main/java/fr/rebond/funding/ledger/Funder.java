package fr.rebond.funding.ledger;

import java.util.Comparator;
import java.util.UUID;

/**
 * A funder of one envelope.
 *
 * @param seniority place in the order of the first pledges to this envelope, from 1; the oldest gets the cents that tie
 */
public record Funder(UUID id, int seniority) implements Comparable<Funder> {

    private static final Comparator<Funder> OLDEST_FIRST =
            Comparator.comparingInt(Funder::seniority).thenComparing(Funder::id);

    public Funder {
        if (seniority < 1) {
            throw new IllegalArgumentException("seniority starts at 1");
        }
    }

    @Override
    public int compareTo(Funder other) {
        return OLDEST_FIRST.compare(this, other);
    }
}
