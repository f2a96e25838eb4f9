package fr.rebond.missions.project;

import fr.rebond.kit.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record ProjectSummary(
        UUID id,
        String externalReference,
        String name,
        @Nullable String holderName,
        ProjectStatus status,
        @Nullable Money investment,
        @Nullable Integer forecastJobs,
        @Nullable String siteCommune,
        @Nullable Boolean structuring,
        boolean sample,
        Instant updatedAt) {}
