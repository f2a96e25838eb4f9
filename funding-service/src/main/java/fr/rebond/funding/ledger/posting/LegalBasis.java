package fr.rebond.funding.ledger.posting;

/**
 * The legal basis of a confirmed contribution.
 *
 * @param deliberation reference of the deliberation or decision of the funder
 * @param text the law or convention that it is based on
 */
public record LegalBasis(String deliberation, String text) {

    public LegalBasis {
        if (deliberation.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("a confirmation needs a deliberation and a legal basis");
        }
    }
}
