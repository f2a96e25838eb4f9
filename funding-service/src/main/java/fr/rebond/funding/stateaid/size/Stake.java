package fr.rebond.funding.stateaid.size;

import java.math.BigDecimal;

/**
 * What one enterprise holds of another.
 *
 * @param percent of capital or voting rights, whichever is higher
 * @param control majority of votes, right to appoint, or dominant influence by contract, whatever the percentage
 */
public record Stake(String owner, String owned, BigDecimal percent, boolean control) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Stake {
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("a stake is from 0 to 100 percent");
        }
    }
}
