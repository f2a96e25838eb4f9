package fr.rebond.funding.envelope;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.funding.ledger.EnvelopeStatus;
import fr.rebond.kit.http.Versioned;
import fr.rebond.kit.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An envelope as its readers see it. Its money is a sub-resource. */
@Schema(name = "Envelope")
public record EnvelopeView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID laureateId,
        @Schema(required = true) UUID territoryId,
        @Schema(required = true) String territoryName,

        @Schema(description = "Code of the call", required = true)
        String callCode,

        @Schema(required = true) EnvelopeStatus status,
        @Schema(required = true) Money target,

        @Schema(description = "SIREN of the grouping's lead", required = true)
        String leadSiren,

        @Schema(required = true) List<String> regionCodes,
        @Schema(required = true) LocalDate openedOn,

        @Schema(description = "Invented to reach published totals", required = true)
        boolean sample,

        @Schema(required = true) Instant updatedAt,

        @JsonIgnore long version)
        implements Versioned {}
