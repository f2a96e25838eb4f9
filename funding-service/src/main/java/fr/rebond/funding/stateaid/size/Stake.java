package fr.rebond.funding.stateaid.size;

import java.math.BigDecimal;

/**
 * The stake of one enterprise in another.
 *
 * @param percent percent of the capital or the votes, whichever is higher
 * @param control whether the owner has a majority of votes, a right of appointment or a dominant influence
 */
public record Stake(String owner, String owned, BigDecimal percent, boolean control) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Stake {
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("a stake must be from 0 to 100 percent");
        }
    }
}
