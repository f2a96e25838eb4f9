package fr.rebond.local.story.data;

import java.math.BigDecimal;

/**
 * A sample project of the portfolio.
 *
 * @param holder      SIREN of the company that holds it
 * @param investment  productive investment, in euros
 * @param proposedAid asked of the envelope, in euros; absent for projects that are not routed to it
 */
public record Project(
        String reference,
        String name,
        String holder,
        BigDecimal investment,
        int forecastJobs,
        String maturity,
        String nafCode,
        String siteCommune,
        String withinTwoYears,
        String structuring,
        String tangible,
        String intangible,
        BigDecimal proposedAid) {

    public boolean isStructuring() {
        return isYes(structuring);
    }

    public boolean isWithinTwoYears() {
        return isYes(withinTwoYears);
    }

    public boolean acquiresTangibleAssets() {
        return isYes(tangible);
    }

    public boolean acquiresIntangibleAssets() {
        return isYes(intangible);
    }

    private static boolean isYes(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("neither yes nor no: " + text);
        };
    }
}
