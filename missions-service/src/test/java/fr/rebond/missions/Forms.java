package fr.rebond.missions;

import static fr.rebond.missions.Scene.CDC;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Valid request bodies. */
public final class Forms {

    private Forms() {}

    public static Map<String, Object> order(String reference, String euros) {
        return Map.of("reference", reference, "amount", money(euros), "personDays", 100);
    }

    public static Map<String, String> money(String euros) {
        return Map.of("amount", euros, "currency", "EUR");
    }

    public static Map<String, Object> company(String siret) {
        return Map.of(
                "siret",
                siret,
                "name",
                "Entreprise d'exemple",
                "nafCode",
                "25.62B",
                "headcount",
                42,
                "commune",
                "59122",
                "sample",
                true);
    }

    public static Map<String, Object> scheme(String code) {
        return Map.of(
                "code",
                code,
                "title",
                "Prêt d'exemple",
                "operator",
                Map.of("siren", CDC, "name", "Caisse des dépôts"),
                "aidTypes",
                List.of("LOAN"),
                "geographicCodes",
                List.of("REG-32", "DEP-2A"),
                "sample",
                true);
    }

    public static Map<String, Object> project() {
        return Map.of(
                "externalReference",
                "P-" + UUID.randomUUID(),
                "name",
                "Ligne d'exemple",
                "holder",
                Map.of("siren", Numbers.siren(), "name", "Porteur d'exemple"),
                "sample",
                true);
    }

    public static Map<String, Object> qualification(String investment, int jobs) {
        return Map.of(
                "investment",
                money(investment),
                "forecastJobs",
                jobs,
                "maturity",
                "READY",
                "nafCode",
                "25.62B",
                "siteCommune",
                "59122",
                "achievableWithinTwoYears",
                true,
                "structuring",
                true,
                "acquiresTangibleAssets",
                true,
                "acquiresIntangibleAssets",
                false);
    }
}
