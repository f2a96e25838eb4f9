package fr.rebond.funding.ledger;

import java.util.Comparator;
import java.util.UUID;

/**
 * A funder of one envelope.
 *
 * @param seniority rank by first pledge to this envelope, from 1; decides ties when cents are split
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
