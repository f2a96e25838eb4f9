package fr.rebond.funding.stateaid.law;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.funding.stateaid.rule.Unit;
import fr.rebond.kit.http.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row of law as its readers see it. */
@Schema(name = "StateAidRow")
record LawRow(
        @Schema(required = true) UUID id,

        @Schema(examples = "GBER_17_RATE_SMALL", required = true)
        String key,

        @Schema(required = true) LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Schema(required = true) Unit unit,

        @Schema(description = "A plain decimal, or a name", required = true)
        String value,

        @Schema(required = true) String legalReference,

        @Schema(description = "Where the value was read", required = true)
        String source,

        @Schema(description = "An unverified row serves simulations only", required = true)
        boolean verified,

        @JsonIgnore long version)
        implements Versioned {}
