package fr.rebond.bench.peer.project;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

@Embeddable
record Qualification(
        Money investment,
        Integer forecastJobs,
        String maturity,
        String nafCode,
        @Nullable String nafNomenclature,
        String siteCommune,
        Boolean achievableWithinTwoYears,
        Boolean structuring,
        Boolean acquiresTangibleAssets,
        Boolean acquiresIntangibleAssets) {}
