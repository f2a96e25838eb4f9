package fr.rebond.funding.stateaid.law;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.funding.stateaid.rule.Unit;
import fr.rebond.kit.http.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record StateAidRowView(
        UUID id,

        @Schema(examples = "GBER_17_RATE_SMALL") String key,

        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Unit unit,

        @Schema(description = "A plain decimal, or a name for a regime")
        String value,

        String legalReference,

        @Schema(description = "Document from which the value was taken")
        String source,

        @Schema(description = "Decisions use verified rows only")
        boolean verified,

        @JsonIgnore long version)
        implements Versioned {}
