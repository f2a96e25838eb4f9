package fr.rebond.funding.stateaid.law;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.funding.stateaid.rule.Unit;
import fr.rebond.kit.http.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row of law as its readers see it. */
record StateAidRowView(
        UUID id,

        @Schema(examples = "GBER_17_RATE_SMALL") String key,

        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Unit unit,

        @Schema(description = "A plain decimal, or a name") String value,

        String legalReference,

        @Schema(description = "Where the value was read") String source,

        @Schema(description = "An unverified row serves simulations only")
        boolean verified,

        @JsonIgnore long version)
        implements Versioned {}
