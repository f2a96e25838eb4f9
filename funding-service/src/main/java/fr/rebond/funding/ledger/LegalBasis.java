package fr.rebond.funding.ledger;

/**
 * By what right a contribution is confirmed.
 *
 * @param deliberation reference of the deliberation or decision of the funder
 * @param text the law or convention it rests on
 */
public record LegalBasis(String deliberation, String text) {

    public LegalBasis {
        if (deliberation.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("a confirmation names its deliberation and its legal basis");
        }
    }
}
